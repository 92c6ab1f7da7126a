using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Whom a house has sent away: "we parted ways with Colin", "they let Asha go".</summary>
internal static class SentOff
{
    private const int Near = 9;

    private static readonly HashSet<string> SendsOff = new(StringComparer.Ordinal) { "part", "let", "dismiss", "fire", "sack", "terminate", "replace", "axe", "retrench", "lay off", "pay off" };

    /// <summary>The one a clause says was sent away; null when it says so of nobody.</summary>
    public static string? By(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, Clause clause) =>
        IsSentOff(clause) ? NamedBehind(thread, letter, words, at, clause) : null;

    private static bool IsSentOff(Clause clause) =>
        clause is { Subject.Lower: "we" or "they" or "management" or "board", IsNegated: false, IsQuestion: false, IsPassive: false, Verb: { } verb } && (SendsOff.Contains(clause.Does) || SendsOff.Contains(verb.Lemma)) && (clause.Tense is Tense.Past || clause.IsPerfect);

    // "With our facilities director, Colin Tate": the first one named behind the verb.
    private static string? NamedBehind(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, Clause clause)
    {
        for (var start = clause.Verb!.Index + 1; start < Math.Min(words[at].Count, clause.Verb.Index + Near); start++)
        {
            if (words[at].NamesAt(start) is [var end, ..] && Mention.Of(thread, letter, words, at, words[at].Text(start, end), start, words[at].Place(start, end)) is { } who
                && !letter.Mail.To.Any(to => to.Address.Equals(who, StringComparison.OrdinalIgnoreCase)))
            {
                return who;
            }
        }

        return null;
    }
}
