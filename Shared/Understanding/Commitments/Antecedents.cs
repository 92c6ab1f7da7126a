using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Whom "he" or "she" means: the last person the letter spoke of by name.</summary>
internal static class Antecedents
{
    public static string? Before(Letter letter, int place)
    {
        string? last = null;
        foreach (var sentence in letter.Parsed.TakeWhile(sentence => sentence.Sentence.Place.Start < place))
        {
            foreach (var word in sentence.Words.Where(word => word.Place.Start < place && IsPerson(letter, sentence, word)))
            {
                last = string.Join(' ', sentence.Children(word).Where(child => child.Part is PartOfSpeech.ProperNoun && child.Role is "flat").Prepend(word).OrderBy(each => each.Index).Select(each => each.Text));
            }
        }

        return last;
    }

    // "My partner Floor", "Sam is copied", "Sam's on the road"; not "in Haarlem", not "on Thursday", not the greeting.
    private static bool IsPerson(Letter letter, ParsedSentence sentence, Word word) =>
        (word.Part is PartOfSpeech.ProperNoun || (word.Part is PartOfSpeech.Noun && word.Index > 0 && char.IsLower(sentence.Words[word.Index - 1].Text[0]))) && char.IsUpper(word.Text[0]) && word.Text.Length > 1
        && word.Role is "nsubj" or "appos" or "obj" or "conj" or "root" or "nmod" or "flat" or "compound" or "obl" or "iobj"
        && (word.Relation is "nmod:poss" || sentence.Child(word, "case")?.Lower is null or "with" or "from")
        && (word.Index > 0 || word.Role is "nsubj" || word.Relation is "nmod:poss")
        && !letter.Dates.Any(date => new Span(date.Evidence.Start, date.Evidence.Length).Overlaps(word.Place))
        && !IsGreeting(sentence, word);

    private static bool IsGreeting(ParsedSentence sentence, Word word) =>
        word.Role is "vocative" || (word.Index < 3 && sentence.Words.Length <= 4 && sentence.Words.Any(each => each.Text is ",") && !sentence.Words.Any(each => each.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary))
        || (word.Index < 2 && word.Index + 1 < sentence.Words.Length && sentence.Words[word.Index + 1].Text is "," or "-" or "–" && word.Role is not "nsubj");
}
