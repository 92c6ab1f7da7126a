using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Where we keep things. Section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    /// <summary>A SQLite file (<c>Data Source=…</c>) or a PostgreSQL server (<c>Host=…</c>).</summary>
    [Required(AllowEmptyStrings = false)]
    public string ConnectionString { get; init; } = "Data Source=followup.db";

    /// <summary>Whether the connection string names a PostgreSQL server.</summary>
    public bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
