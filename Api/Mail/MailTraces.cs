using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The way back out of a mailbox behind Microsoft Graph.</summary>
internal sealed class MailTraces(GraphClients graphs) : IMailTraces
{
    public Task<MailOutcome<Cleared>> Clear(Caller caller, TraceWish wish, CancellationToken cancellation) =>
        graphs.Ask(caller, MailScopes.Write, async graph =>
        {
            await MailLabels.Clear(graph, wish, cancellation);
            await DraftMarks.Clear(graph, wish, cancellation);
            return new Cleared();
        });

    public async Task<MailOutcome<Cleared>> Leave(Caller caller, IReadOnlyList<string> subscriptions, CancellationToken cancellation)
    {
        var ended = await graphs.Ask(caller, MailScopes.Read, graph => Subscriptions.End(graph, subscriptions, cancellation));
        var tidied = await graphs.Ask(caller, MailScopes.Tasks, graph => ToDoLists.Leave(graph, cancellation));
        // Who never let us into the menu has nothing of ours there.
        var menu = await graphs.Ask(caller, MailScopes.Categories, graph => MenuCategories.TakeBack(graph, cancellation));
        return ended.Refusal is not null ? ended
            : menu.Refusal is { Kind: MailRefusalKind.Busy or MailRefusalKind.Unreachable } ? menu
            : tidied;
    }
}
