using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Whether a word is a verb that shows its tense, as it stands in the line: a tagger that met it in hasty mail may have taken it for something else, and something else for it.</summary>
internal static class FiniteVerb
{
    /// <summary>Whether a deed begins with this word: a verb with its tense, or a bare one that nothing but little words go before; and no part of what a later verb is said of.</summary>
    public static bool Opens(ImmutableArray<Word> words, int at) =>
        (Is(words, at) || (words[at].Tag is "VB" or "VBG" && BeginsWith(words, at))) && !IsAttribute(words, at);

    public static bool Is(ImmutableArray<Word> words, int at) =>
        words[at].Tag is "MD" or "VBZ" or "VBD" or "VBP" || words[at].Lower is "'ll" or "'m" or "'re" or "gonna" || (words[at].Lower is "'s" && (words[at].Tag is not "POS" || at + 1 < words.Length && words[at + 1].Lower is "back" or "away" or "out" or "off" or "here" or "in" or "at")) || IsMistaken(words, at);

    // "The board signs off", "the vials ship today": a tagger that has never seen it takes the verb for a noun.
    private static bool IsMistaken(ImmutableArray<Word> words, int at) =>
        at > 0 && ((words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Tag is "RP" && words[at - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || (words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Lower is "you" or "it" or "them" or "us" or "me" && words[at - 1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Noun)
            || (words[at].Tag is "NN" && at + 1 < words.Length && words[at + 1].Lower is "you" or "u" && words[at - 1].Lower is "and" or "then" or "&" or "," or "'ll" or "will")
            || (words[at].Tag is "NN" && words[at].Lower is "ship" or "leave" or "land" or "arrive" or "follow" or "reach" && words[at - 1].Lower.EndsWith('s') && words[at - 1].Tag is "NNS" or "VBZ" or "NN"));

    // Before a bare verb stand only little words: "and then please send".
    private static bool BeginsWith(ImmutableArray<Word> words, int at)
    {
        foreach (var word in words.AsSpan(0, at))
        {
            if (!(word.Part is PartOfSpeech.Adverb or PartOfSpeech.Punctuation or PartOfSpeech.Conjunction or PartOfSpeech.Interjection || word.Lower is "please" or "then"))
            {
                return false;
            }
        }

        return true;
    }

    // "Signed agreement is coming", "Check for the deposit goes in the mail": what looks like a verb belongs to the subject of one that follows.
    private static bool IsAttribute(ImmutableArray<Word> words, int at) =>
        (words[at].Tag is "VBZ" && at > 0 && !HelperVerbs.Is(words[at]) && at + 1 < words.Length && IsMistaken(words, at + 1)) ||
                words[at].Tag is "VBD" or "VB" or "VBP" && !HelperVerbs.Is(words[at])
        && !words.Take(at).Any(word => word.Part is PartOfSpeech.Pronoun or PartOfSpeech.Noun || (word.Part is PartOfSpeech.ProperNoun && at > 1 && words[at - 1].Text is not ","))
        && words.Skip(at + 1).TakeWhile(word => word.Part is not (PartOfSpeech.Pronoun or PartOfSpeech.Conjunction or PartOfSpeech.Punctuation or PartOfSpeech.Subordinator)).Any(word => word.Tag is "VBZ" or "MD");
}
