using NodaTime;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Leaves each mail once, oldest first: a mailbox may hold the same mail in Sent Items, in the inbox and in an archive.</summary>
internal static class Copies
{
    // The same words from the same person to the same people this close together were sent once and synced twice.
    private static readonly Duration Together = Duration.FromMinutes(2);

    public static IReadOnlyList<Mail> Remove(IEnumerable<Mail> mails)
    {
        var kept = new List<Mail>();
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var latest = new Dictionary<Words, Mail>();
        // The order in which they were handed over says nothing; of two copies the fuller one is read.
        foreach (var mail in mails.OrderBy(mail => mail.SentAt ?? Instant.MinValue).ThenByDescending(Fullness).ThenBy(mail => mail.Id, StringComparer.Ordinal))
        {
            if (!keys.Add(Key(mail)))
            {
                continue;
            }

            var words = new Words(mail.From?.Address ?? "", string.Join(' ', mail.To.Concat(mail.Cc).Select(one => one.Address).Order(StringComparer.Ordinal)), mail.Body);
            var again = mail.SentAt is { } at && latest.TryGetValue(words, out var before) && before.SentAt is { } earlier && at - earlier <= Together;
            latest[words] = mail;
            if (!again)
            {
                kept.Add(mail);
            }
        }

        return kept;
    }

    private static string Key(Mail mail) => string.IsNullOrWhiteSpace(mail.InternetMessageId) ? $"id {mail.Id}" : mail.InternetMessageId.Trim();

    private static int Fullness(Mail mail) => (mail.Body.Length > 0 ? 2 : 0) + (mail.SentOffset is null ? 0 : 1) + (mail.Headers.Count > 0 ? 1 : 0);

    /// <summary>Who wrote what to whom.</summary>
    private readonly record struct Words(string From, string People, string Body)
    {
        // A body is long, and two of one length are seldom not the same.
        public override int GetHashCode() => HashCode.Combine(From, People, Body.Length);
    }
}
