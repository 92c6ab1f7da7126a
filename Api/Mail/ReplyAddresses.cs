using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Which message a reply answers, and whom it goes to: everybody the newest message of a person stands between, but for the reader and those who cannot be reached.</summary>
internal sealed record ReplyAddresses(string ReplyTo, IReadOnlyList<Correspondent> To, IReadOnlyList<Correspondent> Cc)
{
    public static ReplyAddresses Of(OpenThread thread, Reading reading, IReadOnlySet<string> neverWriteTo)
    {
        var people = reading.Messages.Where(message => message.Kind == MessageKind.Person).Select(message => message.Id).ToHashSet(StringComparer.Ordinal);
        var newest = thread.Mails.LastOrDefault(mail => people.Contains(mail.Id)) ?? thread.Mails.LastOrDefault(mail => string.Equals(mail.Id, thread.MessageId, StringComparison.Ordinal));
        if (newest is null)
        {
            return new(thread.MessageId, [], []);
        }

        var lost = neverWriteTo.Append(thread.Owner.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var isOurs = string.Equals(newest.From?.Address, thread.Owner.Address, StringComparison.OrdinalIgnoreCase);
        var to = (isOurs || newest.From is null ? newest.To : newest.To.Prepend(newest.From)).Where(Living).DistinctBy(one => one.Address).ToList();
        var cc = newest.Cc.Where(Living).DistinctBy(one => one.Address).ExceptBy(to.Select(one => one.Address), one => one.Address).ToList();
        return new(newest.Id, to, cc);

        bool Living(Correspondent one) => !lost.Contains(one.Address);
    }

    /// <summary>The same message, to these people only.</summary>
    public ReplyAddresses Only(IReadOnlyList<Correspondent> to, IReadOnlyList<Correspondent> cc) => new(ReplyTo, to, cc);
}
