using System.Diagnostics.Metrics;
using NodaTime;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Health;

/// <summary>The numbers whoever runs the service watches. They are counted when somebody looks, and cost nothing while nobody does.</summary>
internal sealed class Numbers : IHostedService
{
    /// <summary>Under this name they are found.</summary>
    public const string Meter = "OutlookFollowUp";

    private static readonly Duration Patience = Duration.FromMinutes(5);
    private readonly IServiceScopeFactory scopes;
    private readonly IClock clock;

    public Numbers(IMeterFactory meters, IServiceScopeFactory scopes, IClock clock)
    {
        (this.scopes, this.clock) = (scopes, clock);
        var meter = meters.Create(Meter);
        meter.CreateObservableGauge("followups.open", () => Count((db, _) => db.FollowUps.Where(one => one.EndedAt == null)), description: "Follow-ups that have not ended.");
        meter.CreateObservableGauge("followups.due", () => Count((db, _) => db.FollowUps.Where(one => one.EndedAt == null && one.State == FollowUpState.Due)), description: "Follow-ups whose day has come.");
        meter.CreateObservableGauge("followups.late", () => Count((db, now) => db.FollowUps.Where(one => one.WakeAt < now - Patience)), description: "Follow-ups the sweep should have looked at minutes ago.");
        meter.CreateObservableGauge("notices.waiting", () => Count((db, _) => db.Notices), description: "Knocks of Graph that nobody has looked into yet.");
        meter.CreateObservableGauge("tokens.dead", () => Count((db, _) => db.Standings.Where(one => one.Trouble == MailboxTrouble.SignInNeeded || one.Trouble == MailboxTrouble.ConsentNeeded)), description: "People who have to sign in or to agree anew before we get a token for them.");
        meter.CreateObservableGauge("mailboxes.lost", () => Count((db, _) => db.Standings.Where(one => one.Trouble != null)), description: "People whose mailbox does not let us in: dead tokens, missing consent, policies.");
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private int Count<T>(Func<FollowUpDb, Instant, IQueryable<T>> which)
    {
        using var scope = scopes.CreateScope();
        return which(scope.ServiceProvider.GetRequiredService<FollowUpDb>(), clock.GetCurrentInstant()).Count();
    }
}
