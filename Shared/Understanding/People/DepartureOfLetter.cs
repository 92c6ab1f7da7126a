using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>A departure that the letter as a whole tells of: whoever its likeliest sentence names has left, whatever the verb ("you'll not be hearing from Tadhg any more"); where it names nobody, the writer ("today's it for me").</summary>
internal static class DepartureOfLetter
{
    // Where all the letter tells of it, the sentence need not say much.
    private const float Hint = 0.15f;

    private static readonly Phrases Oneself = new(["for me", "my job", "my last", "my role", "my time", "my career", "my days", "my post", "my desk"]);

    /// <summary>Who left, and the sentence that says so; null when the letter tells of no leaving, or of whom is not said.</summary>
    public static (string Who, int Sentence)? In(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        if (!WholeLetter.Does(letter, SentenceAct.Departure))
        {
            return null;
        }

        // Who takes over comes, and goes nowhere.
        foreach (var at in Likeliest.Of(letter, words, SentenceAct.Departure, Hint).Where(at => WeighedDeparture.MayTell(letter, words, at) && !words[at].Parsed.Clauses.Any(clause => clause.Verb is not null && WeighedDeparture.IsFollowing(clause))).Take(1))
        {
            var named = Enumerable.Range(0, words[at].Count).Select(start => Named(thread, letter, words, at, start)).FirstOrDefault(who => who is not null);
            if ((named ?? (words[at].Parsed.Phrasing.Has(Oneself) ? letter.From : "")) is { Length: > 0 } gone)
            {
                return (gone, at);
            }
        }

        return null;
    }

    private static string? Named(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, int start) =>
        words[at].NamesAt(start) is [var end, ..] && Mention.Of(thread, letter, words, at, words[at].Text(start, end), start, words[at].Place(start, end)) is { } who
        && (who.Contains('@', StringComparison.Ordinal) || (NameKin.IsPerson(words[at].Text(start, end)) && !(start > 0 && words[at][start - 1].Lower is "in" or "at" or "to" or "near")))
        && !who.Equals(letter.From, StringComparison.OrdinalIgnoreCase) && !letter.Mail.To.Any(to => to.Address.Equals(who, StringComparison.OrdinalIgnoreCase)) ? who : null;
}
