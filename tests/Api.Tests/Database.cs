using Microsoft.Data.Sqlite;
using Npgsql;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A database of a test's own: a SQLite file always, PostgreSQL where one is configured.</summary>
internal sealed class Database(string connectionString, Func<Task> drop) : IAsyncDisposable
{
    private const string Variable = "FOLLOWUP_TEST_POSTGRES";

    public string ConnectionString => connectionString;

    /// <summary>A new, empty one.</summary>
    public static async Task<Database> New(DatabaseKind kind)
    {
        var name = $"followup_{Guid.NewGuid():N}";
        if (kind == DatabaseKind.Sqlite)
        {
            var file = Path.Combine(Path.GetTempPath(), name + ".db");
            return new($"Data Source={file}", () =>
            {
                SqliteConnection.ClearAllPools();
                File.Delete(file);
                return Task.CompletedTask;
            });
        }

        var server = Server();
        await Run(server, $"CREATE DATABASE {name}");
        var mine = new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;
        return new(mine, async () =>
        {
            await using var pooled = new NpgsqlConnection(mine);
            NpgsqlConnection.ClearPool(pooled);
            await Run(server, $"DROP DATABASE {name} WITH (FORCE)");
        });
    }

    public ValueTask DisposeAsync() => new(drop());

    private static string Server()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } server)
        {
            return server;
        }

        if (Environment.GetEnvironmentVariable("CI") is { Length: > 0 })
        {
            Assert.Fail($"{Variable} is not set, and in CI it has to be.");
        }

        Assert.Ignore($"No PostgreSQL: {Variable} is not set.");
        return "";
    }

    private static async Task Run(string server, string statement)
    {
        await using var connection = new NpgsqlConnection(server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync();
    }
}

public enum DatabaseKind
{
    Sqlite,
    Postgres,
}
