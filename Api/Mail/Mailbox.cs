using Microsoft.Graph;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The mailbox behind Microsoft Graph: each act with the least permission it needs, each refusal with its name.</summary>
internal sealed class Mailbox(GraphClients graphs, OwnerReader owners, ThreadFinder threads) : IMailbox
{
    public Task<MailOutcome<OpenThread>> Open(Caller caller, string itemId, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, graph => threads.Find(graph, caller, itemId, cancellation));

    public Task<MailOutcome<OpenThread>> Thread(Caller caller, string? threadId, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, graph => threads.Thread(graph, caller, threadId, cancellation));

    public async Task<MailOutcome<MailboxOwner>> Owner(Caller caller, CancellationToken cancellation) =>
        owners.Remember(caller) is { } known
            ? known.Owner
            : await graphs.Ask(caller, MailScopes.Read, async graph => owners.Read(caller, await graph.GetTogether(OwnerReader.Questions, cancellation)).Owner);

    public Task<MailOutcome<MailboxOwner>> Look(Caller caller, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Read, async graph => owners.Read(caller, await graph.GetTogether(OwnerReader.Questions, cancellation)).Owner, anew: true);

    public async Task<MailOutcome<ReminderPlace>> Keep(Caller caller, ReminderWish wish, CancellationToken cancellation)
    {
        var owner = await Owner(caller, cancellation);
        if (owner.Refusal is { } unknown)
        {
            return unknown;
        }

        var zone = owner.Answer!.Zone;
        var task = await graphs.Ask(caller, MailScopes.Tasks, graph => ToDoTasks.Set(graph, wish, zone, cancellation));
        if (task.Refusal is { } refusal)
        {
            return refusal;
        }

        var place = task.Answer!;
        foreach (var step in Further(wish, cancellation))
        {
            var done = await graphs.Ask(caller, step.Scopes, graph => step.Set(graph, place, zone));
            if (done.Refusal is { } half)
            {
                // What is made is made: whoever tries again has to know of it, or there will be two.
                return new MailOutcome<ReminderPlace>(place, half);
            }

            place = done.Answer!;
        }

        return place;
    }

    public Task<MailOutcome<DraftPlace>> Draft(Caller caller, DraftWish wish, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Write, graph => Drafts.Make(graph, wish, cancellation));

    // Behind the task: the marks on the mail, and the event for those who want one.
    private static IEnumerable<(IReadOnlyList<string> Scopes, Func<GraphServiceClient, ReminderPlace, DateTimeZone, Task<ReminderPlace>> Set)> Further(ReminderWish wish, CancellationToken cancellation)
    {
        yield return (MailScopes.Write, (graph, place, zone) => MailMarks.Set(graph, wish with { Known = place }, zone, cancellation));
        if (CalendarEvents.Concerns(wish))
        {
            yield return (MailScopes.Calendar, (graph, place, zone) => CalendarEvents.Set(graph, wish with { Known = place }, zone, cancellation));
        }
    }
}
