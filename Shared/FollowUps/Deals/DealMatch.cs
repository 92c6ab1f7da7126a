namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>A deal a thread could belong to.</summary>
/// <param name="Id">Our handle for it.</param>
/// <param name="State">How it stands.</param>
/// <param name="Subjects">What its threads are called, and what the person calls it.</param>
/// <param name="People">The addresses of theirs in it.</param>
public sealed record DealCandidate(Guid Id, DealState State, IReadOnlyList<string> Subjects, IReadOnlyList<string> People);

/// <summary>Finds the deal a new thread at a firm belongs to: by what it is called and by who is on it.</summary>
public static class DealMatch
{
    // Of the words of the shorter subject; below that two mails only share a fashion.
    private const double Alike = 0.6;

    private static readonly HashSet<string> Empty = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "the", "and", "or", "for", "of", "to", "on", "in", "at", "by", "with", "from", "our", "your", "my", "we", "you", "is", "it", "this", "that", "re", "new", "about",
        "question", "questions", "update", "meeting", "call", "quote", "quotation", "proposal", "offer", "order", "invoice", "request", "info", "information", "hello", "hi", "thanks", "next", "steps", "follow", "up", "followup",
    };

    /// <summary>The deal; null when it is a new one.</summary>
    /// <param name="subject">What the thread is called.</param>
    /// <param name="people">The addresses of theirs on it.</param>
    /// <param name="deals">The account's deals, the latest first.</param>
    public static DealCandidate? Find(string subject, IReadOnlyList<string> people, IReadOnlyList<DealCandidate> deals)
    {
        var name = DealName.Of(subject);
        var words = name is "(no subject)" ? [] : Words(name);
        return deals.FirstOrDefault(deal => deal.Subjects.Any(one => IsSame(one, name)) && (words.Count > 0 || Share(deal, people)))
            ?? deals.FirstOrDefault(deal => DealLife.IsOpen(deal.State) && Share(deal, people) && deal.Subjects.Any(one => IsAlike(Words(DealName.Of(one)), words)));
    }

    private static bool IsSame(string one, string other) => string.Equals(DealName.Of(one), other, StringComparison.OrdinalIgnoreCase);

    private static bool Share(DealCandidate deal, IReadOnlyList<string> people) => people.Any(one => deal.People.Contains(one, StringComparer.OrdinalIgnoreCase));

    private static bool IsAlike(HashSet<string> one, HashSet<string> other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        return shorter > 0 && one.Count(other.Contains) >= Alike * shorter;
    }

    private static HashSet<string> Words(string subject) =>
        subject.Split([' ', ',', ';', ':', '.', '!', '?', '-', '–', '—', '/', '(', ')', '[', ']', '&', '"', '#', '+'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && !Empty.Contains(word))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
