using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Whom a sentence speaks of: the writer, somebody by name, or the "he" of somebody named before.</summary>
internal static class Mention
{
    private static readonly HashSet<string> Pronouns = new(StringComparer.OrdinalIgnoreCase) { "he", "she", "they", "his", "her", "their" };

    /// <summary>The address, or the name where only that is known; null when it is nobody in particular.</summary>
    public static string? Of(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, string? called, int word, Span? place)
    {
        if (called is null or "i" or "me" or "I" or "undersigned" or "Undersigned" or "jeg" or "Jeg" or "jag" or "Jag")
        {
            return letter.From.Length > 0 ? letter.From : null;
        }

        if (Pronouns.Contains(called))
        {
            return NamedBefore(thread, letter, words, sentence, word);
        }

        return IsPerson(thread, letter, words[sentence], called, place) ? thread.Roster.Who(called, letter.From) : null;
    }

    // The last person named before the pronoun; not the one the letter greets.
    private static string? NamedBefore(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, int word)
    {
        for (var at = sentence; at >= 0 && at >= sentence - 3; at--)
        {
            var last = at == sentence ? Math.Min(word, words[at].Count) : words[at].Count;
            for (var place = last - 1; place >= 0; place--)
            {
                if (place > 0 && NameRun.MayBeName(words[at], place - 1, false) && NameRun.MayBeName(words[at], place, true))
                {
                    continue;
                }

                foreach (var end in words[at].NamesAt(place).Take(1))
                {
                    var name = words[at].Text(place, end);
                    var isGreeted = at == 0 && place <= 1 && end < words[at].Count && words[at][end].Text is "," or "!" or "-" or ":" || thread.Roster.ByName(name, letter.From) is { } known && letter.Mail.To.Any(to => to.Address == known.Address) && letter.Mail.To.Count == 1;
                    if (!isGreeted && !IsWhither(thread, letter, words[at], place, name) && IsPerson(thread, letter, words[at], name, words[at].Place(place, end)))
                    {
                        return thread.Roster.Who(name, letter.From);
                    }
                }
            }
        }

        return null;
    }

    // "Dr. Oyelaran travelled to Geneva. She resumes on Tuesday": she is not Geneva.
    private static bool IsWhither(Correspondence thread, Letter letter, SentenceWords words, int at, string name) =>
        at > 0 && words[at - 1].Lower is "to" or "in" or "at" or "from" or "near" or "via" or "into" or "outside" or "around" && !NameKin.IsPerson(name) && thread.Roster.ByName(name, letter.From) is null;

    /// <summary>Whether a name is a person's: known to the thread, a first name, titled, or written large inside a sentence.</summary>
    public static bool IsPerson(Correspondence thread, Letter letter, SentenceWords words, string name, Span? place)
    {
        var read = PersonName.Read(name);
        if (read.Parts.Count == 0)
        {
            return false;
        }

        return thread.Roster.ByName(name, letter.From) is not null
            || Nicknames.Knows(read.First)
            || read.Full.Length < name.Trim().Length
            || (!IsThing(words, read, place)
                && ((place is { } at && words.Sentence.Place.Start < at.Start && !thread.Roster.Contacts.Any(contact => contact.Domain.Contains(read.First, StringComparison.OrdinalIgnoreCase)))
                    || read.Parts.Count == 2 || (read.Parts.Count == 1 && read.First.Length > 2 && !read.First.Any(char.IsDigit) && !words.Words.Any(word => word.Lower.Equals(read.First.ToLowerInvariant(), StringComparison.Ordinal) && word.Part is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective))));
    }

    // "The old API", "our Cebu site", "School's out": written large, and still nobody's name.
    private static bool IsThing(SentenceWords words, PersonName name, Span? place)
    {
        if (name.Parts.Count == 1 && name.First.Length > 1 && name.First.All(letter => char.IsUpper(letter) || char.IsDigit(letter)) || name.First is "MV" or "MT" or "HMS" or "RMS")
        {
            return true;
        }

        if (place is not { } at || words.Words.FirstOrDefault(word => word.Place.Start == at.Start) is not { } first || words.Words.LastOrDefault(word => word.Place.End == at.End) is not { } last)
        {
            return false;
        }

        var before = first.Index - 1;
        while (before > 0 && words[before].Part is PartOfSpeech.Adjective)
        {
            before--;
        }

        return (before >= 0 && words[before].Lower is "the" or "a" or "an" or "this" or "these" or "every" or "no" or "die" or "das" or "ein" or "eine" or "le" or "les" or "une" or "het")
            || (first.Index > 0 && words[first.Index - 1].Lower is "our" or "your" or "their" && last.Relation is "compound" or "amod" && last.Head > last.Index && words[last.Head].Part is PartOfSpeech.Noun && char.IsLower(words[last.Head].Text[0]))
            || (first.Index == 0 && first == last && English.Known.Knows(first.Lower) && first.Part is not PartOfSpeech.ProperNoun);
    }
}
