using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Whom a sentence speaks of that no page knows, by its grammar: who does it, else whose knee it is.</summary>
internal static class WeighedPerson
{
    private static readonly HashSet<string> Oneself = new(StringComparer.Ordinal) { "me", "my", "us" };

    /// <summary>The address, or the name where only that is known; null when it is a thing or nobody.</summary>
    public static string? Of(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence)
    {
        var told = words[sentence].Parsed.Clauses.Where(clause => clause is { Kind: ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Content, IsImperative: false, Verb: not null }).ToList();
        foreach (var clause in told)
        {
            if (Of(thread, letter, words, sentence, clause) is { } who)
            {
                return who;
            }
        }

        // "They scrape my knee out": done to the writer.
        return words[sentence].Words.Any(word => word.Lower is "undersigned" || (told.Count > 0 && Oneself.Contains(word.Lower))) ? Writer(letter) : null;
    }

    /// <summary>Who does it in one clause; null when it is a thing or nobody.</summary>
    public static string? Of(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, Clause clause)
    {
        if (clause.Person is Person.I or Person.We)
        {
            return Writer(letter);
        }

        // "Mike, inventory finished early": who is spoken to is not spoken of.
        if (clause.Subject is not { } subject || (subject.Index <= 1 && subject.Index + 1 < words[sentence].Count && words[sentence].IsComma(subject.Index + 1)))
        {
            return null;
        }

        return subject.Lower is "he" or "she" ? Mention.Of(thread, letter, words, sentence, subject.Lower, subject.Index, null)
            : subject.Part is PartOfSpeech.ProperNoun && Name(words[sentence], subject) is { } name ? Mention.Of(thread, letter, words, sentence, name, subject.Index, subject.Place)
            : null;
    }

    // The subject of "Tobias Rehm has gone" is either word of the name.
    private static string? Name(SentenceWords words, Word subject)
    {
        var start = subject.Index > 0 && words[subject.Index - 1].Part is PartOfSpeech.ProperNoun ? subject.Index - 1 : subject.Index;
        return words.NamesAt(start) is [var end, ..] ? words.Text(start, end) : null;
    }

    private static string? Writer(Letter letter) => letter.From.Length > 0 ? letter.From : null;
}
