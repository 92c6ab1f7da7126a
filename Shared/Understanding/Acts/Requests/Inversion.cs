using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Tells by the order of the words that a sentence asks, where its question mark was left out: "Which grease.", "will turmeric stain it".</summary>
internal static class Inversion
{
    private static readonly FrozenSet<string> AskingWords = FrozenSet.ToFrozenSet(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]);
    private static readonly FrozenSet<string> Helpers = FrozenSet.ToFrozenSet(["is", "are", "was", "were", "do", "does", "did", "can", "could", "will", "would", "should", "shall", "has", "have", "had", "may", "might", "am", "any", "is n't", "ca"]);
    private static readonly FrozenSet<string> Pronouns = FrozenSet.ToFrozenSet(["i", "we", "you", "he", "she", "it", "they", "there", "that", "this", "these", "those", "the", "your", "our", "my", "any", "someone", "somebody", "anyone", "u", "a", "an", "yall", "y'all", "ya", "yous", "ye"]);

    /// <summary>Whether the whole sentence asks.</summary>
    public static bool Asks(ParsedSentence sentence) => !IsUnreal(sentence) && IsInverted(sentence);

    /// <summary>Whether a question begins at a word: "does your", "are there", "which".</summary>
    public static bool Opens(ImmutableArray<Word> words, int at) =>
        (Helpers.Contains(words[at].Lower) && Pronouns.Contains(words[at + 1].Lower)) || (AskingWords.Contains(words[at].Lower) && words[at].Lower is not "when");

    // "Were I building for myself I'd ring daily", "Had we known": a condition, turned round.
    private static bool IsUnreal(ParsedSentence sentence) =>
        sentence.Words[0].Lower is "were" or "had" or "should" && sentence.Words.Skip(2).Any(word => word.Lower is "would" or "'d" or "could" or "might" or "will" or "'ll");

    private static bool IsInverted(ParsedSentence sentence)
    {
        var words = sentence.Words.SkipWhile(word => word.Lower is "and" or "but" or "so" or "also" or "or" or "," or "then" || word.Part is PartOfSpeech.Interjection || char.IsDigit(word.Text[0]) && word.Text.Length < 3 || word.Text is ")" or "." or "-" or "*" or "•" || word.Role is "vocative").Take(6).ToList();
        if (words.Count < 2)
        {
            return false;
        }

        var opening = words[0];
        words = AfterLead(sentence, words);
        if (words.Count < 2)
        {
            return false;
        }

        // "One thing only, will turmeric stain it": a question is announced.
        if (words[0].Index > opening.Index + 2 && Helpers.Contains(words[0].Lower))
        {
            return true;
        }

        // "Which grease." · "whats ur address"
        if (words[0].Lower is "which" or "what" && words[1].Part is PartOfSpeech.Noun or PartOfSpeech.Adjective && sentence.Words.Length <= 7 && !sentence.Words.Any(word => word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary || word.Text is "!" or ","))
        {
            return true;
        }

        if (words.Count < 3)
        {
            return false;
        }

        if (words[0].Lower is "whats" or "wheres" or "whens" or "hows" or "whos" && words[1].Lower is not "up" and not "new")
        {
            return true;
        }

        // "How slippy is it when wet": a measure between.
        if (words is [{ Lower: "how" }, _, { Lower: "is" or "are" or "does" or "do" or "did" or "can" or "will" or "would" or "was" }, var next, ..] && (Pronouns.Contains(next.Lower) || next.Part is PartOfSpeech.Number or PartOfSpeech.Noun or PartOfSpeech.ProperNoun) && !(next.Lower is "that" or "this" && sentence.Words.Length <= 5))
        {
            return true;
        }

        // "When do you think it ships": a condition is not turned round.
        if (words is [{ Lower: "when" }, { Lower: "do" or "does" or "can" or "will" or "would" or "are" }, { Part: PartOfSpeech.Pronoun or PartOfSpeech.Determiner }, ..] && !sentence.Words.Any(word => word.Text is ","))
        {
            return true;
        }

        // "Will turmeric stain it": "will" before what is no name, and a bare verb behind.
        if (words is [{ Lower: "will" or "did" }, { Part: PartOfSpeech.Determiner }, ..] or [{ Text: "will" or "did" }, { Part: PartOfSpeech.Noun }, ..] && words.Count > 3)
        {
            return true;
        }

        return (words[0].Lower is "would" or "does" or "is" or "could" or "can" or "do" or "are" && words[1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Determiner or PartOfSpeech.Noun && sentence.Words.Length > 4)
            || (Helpers.Contains(words[0].Lower) && Pronouns.Contains(words[1].Lower) && words[0].Lower is not "have" and not "should" and not "had" and not "may" and not "will" and not "any")
            || (AskingWords.Contains(words[0].Lower) && (Helpers.Contains(words[1].Lower) || words[1].Lower is "'s" or "s" or "long" or "much" or "many" or "about" or "soon" or "often" or "far") && words[0].Lower is not "when" && words[1].Lower is not "had" && !(words[0].Lower is "what" && words[1].Lower is "would" or "is") && !IsFreeRelative(words))
            || (words[0].Lower is "who" && words[1].Tag is "VBZ" && !words.Any(word => word.Text is ","))
            || (sentence.Words.Zip(sentence.Words.Skip(1)).Any(pair => pair.First.Lower is "or" && Helpers.Contains(pair.Second.Lower)) && sentence.Words.Any(word => word.Lower is "i" or "we" or "you"));
    }

    // "What was difficult there stands in the report" tells; "what was the price again" asks.
    private static bool IsFreeRelative(List<Word> words) =>
        words is [{ Lower: "what" }, { Lower: "was" or "were" or "are" or "has" or "have" or "had" }, { Part: PartOfSpeech.Adjective or PartOfSpeech.Adverb or PartOfSpeech.Verb or PartOfSpeech.Auxiliary }, ..];

    // "Mike, does the price include it", "One thing only, will it stain", "Don can you try": the name or the announcement before goes.
    private static List<Word> AfterLead(ParsedSentence sentence, List<Word> words)
    {
        if (words.Count > 3 && words[1].Text is "," or ":" or "-" or "–" or "—" or "---")
        {
            return words[2..];
        }

        // "jimmy whats lead time on the small one": no comma, no capital.
        if (words.Count > 3 && words[1].Lower is "whats" or "wheres" or "whens" or "hows" or "whos" && words[0].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Interjection)
        {
            return words[1..];
        }

        var comma = words.FindIndex(word => word.Text is "," or ":" or "-" or "–" or "—");
        if (comma is 2 or 3 && words.Take(comma).Any(word => word.Lower is "thing" or "question" or "one" or "point" or "query" or "last" or "quick"))
        {
            return [.. sentence.Words.Where(word => word.Index > words[comma].Index).Take(6)];
        }

        return words.Count > 3 && words[0].Part is PartOfSpeech.ProperNoun && words[1].Lower is "can" or "could" or "would" or "do" or "did" && words[2].Lower is "you" or "u" ? words[1..] : words;
    }
}
