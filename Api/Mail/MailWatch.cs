using Microsoft.Extensions.Options;
using Microsoft.Graph;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The watch behind Microsoft Graph: each look with the least permission it needs.</summary>
internal sealed class MailWatch(GraphClients graphs, OwnerReader owners, IOptions<KnockOptions> knock) : IMailWatch
{
    public bool CanKnock => knock.Value.PublicUrl is not null;

    public Task<MailOutcome<MailChanges>> Changes(Caller caller, WatchedPlace place, string? readTo, Instant from, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, async graph => await FolderChanges.Read(graph, place, readTo, from, await Zone(graph, caller, cancellation), cancellation));

    public Task<MailOutcome<MailChanges>> Wishes(Caller caller, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, async graph => await FolderChanges.Categorized(graph, RightClick.Offered, await Zone(graph, caller, cancellation), cancellation));

    public Task<MailOutcome<MailNow>> Look(Caller caller, string messageId, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, async graph => await MailLabels.Look(graph, messageId, await Zone(graph, caller, cancellation), cancellation));

    public Task<MailOutcome<MailNow>> Answer(Caller caller, string messageId, string? answer, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Write, async graph => await MailLabels.Answer(graph, messageId, answer, await Zone(graph, caller, cancellation), cancellation));

    public Task<MailOutcome<TaskSigns>> Tasks(Caller caller, IReadOnlyList<TaskPlace> known, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Tasks, graph => TaskLook.Of(graph, known, cancellation));

    public Task<MailOutcome<CalendarStretch>> Meetings(Caller caller, Instant from, Instant to, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Calendar, graph => MeetingsInCalendar.Read(graph, from, to, cancellation));

    public Task<MailOutcome<Offer>> Offer(Caller caller, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Categories, graph => MenuCategories.Offer(graph, cancellation));

    public Task<MailOutcome<Subscribed>> Subscribe(Caller caller, WatchedPlace place, SubscriptionWish wish, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, graph => Subscriptions.Keep(graph, place, wish, knock.Value, cancellation));

    private async Task<DateTimeZone> Zone(GraphServiceClient graph, Caller caller, CancellationToken cancellation) =>
        (owners.Remember(caller) ?? owners.Read(caller, await graph.GetTogether(OwnerReader.Questions, cancellation))).Owner.Zone;
}
