using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Takes back what of ours lies in a mailbox besides the marks of each follow-up. Like <see cref="IMailbox"/>, every act can be repeated without harm.</summary>
internal interface IMailTraces
{
    /// <summary>Takes our categories off the mails and our ids off the drafts and what became of them.</summary>
    Task<MailOutcome<Cleared>> Clear(Caller caller, TraceWish wish, CancellationToken cancellation);

    /// <summary>Leaves the mailbox: Graph knocks no more, Outlook's menu offers nothing of ours, and no task of ours is left in To Do.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="subscriptions">The subscriptions we know of, by their ids.</param>
    /// <param name="cancellation">Stops waiting.</param>
    Task<MailOutcome<Cleared>> Leave(Caller caller, IReadOnlyList<string> subscriptions, CancellationToken cancellation);
}

/// <summary>Whose traces are taken back.</summary>
/// <param name="Deals">The deals whose drafts carry our ids.</param>
/// <param name="Threads">The threads whose mails carry our categories.</param>
/// <param name="IsAll">Whether it is everything, whatever deal or thread it belongs to.</param>
internal sealed record TraceWish(IReadOnlySet<Guid> Deals, IReadOnlySet<string> Threads, bool IsAll)
{
    /// <summary>Everything.</summary>
    public static TraceWish All { get; } = new(new HashSet<Guid>(), new HashSet<string>(StringComparer.Ordinal), IsAll: true);
}

/// <summary>Nothing of it is there any more.</summary>
internal sealed record Cleared;
