using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using OutlookFollowUp.Api.Mail;

namespace OutlookFollowUp.Api.Health;

/// <summary>Whether the service is well, how much it has to do, and who has lost touch with their mailbox.</summary>
internal static class HealthRoom
{
    private const string Ready = "ready";

    /// <summary>Adds the checks, the numbers and the traces.</summary>
    public static void AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<IMailboxWitness, MailboxWitness>();
        builder.Services.AddHostedService<Numbers>();
        builder.Services.AddHealthChecks()
            .AddCheck<DatabaseCheck>("database", tags: [Ready])
            .AddCheck<KeysCheck>("keys", tags: [Ready]);
    }

    /// <summary>/health: the process lives; asked by whoever restarts it. /health/ready: it can work; asked by whoever sends it people.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health", new() { Predicate = _ => false });
        app.MapHealthChecks("/health/ready", new() { Predicate = check => check.Tags.Contains(Ready), ResponseWriter = Write });
    }

    private static Task Write(HttpContext context, Microsoft.Extensions.Diagnostics.HealthChecks.HealthReport report) =>
        context.Response.WriteAsJsonAsync(new
        {
            Status = report.Status.ToString(),
            Checks = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description ?? entry.Value.Status.ToString(), StringComparer.Ordinal),
        });
}
