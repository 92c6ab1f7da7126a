using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Whether a word is a verb that shows its tense, as it stands in the line: a tagger that met it in hasty mail may have taken it for something else, and something else for it.</summary>
internal static class FiniteVerb
{
    private static readonly FrozenSet<string> Appointed = FrozenSet.ToFrozenSet(
        ["sits", "sit", "meets", "meet", "falls", "fall", "lapses", "lapse", "closes", "close", "opens", "open", "ends", "end", "expires", "expire", "starts", "start", "begins", "begin", "runs", "run", "convenes", "convene", "decides", "decide", "comes", "come", "reopens", "reopen", "resumes", "resume", "gathers", "gather"]);

    /// <summary>Whether a deed begins with this word: a verb with its tense, or a bare one that nothing but little words go before; and no part of what a later verb is said of.</summary>
    public static bool Opens(ImmutableArray<Word> words, int at) =>
        (Is(words, at) || (words[at].Tag is "VB" or "VBG" && BeginsWith(words, at))) && !IsAttribute(words, at);

    public static bool Is(ImmutableArray<Word> words, int at) =>
        words[at].Tag is "MD" or "VBZ" or "VBD" or "VBP" || words[at].Lower is "'ll" or "'m" or "'re" or "gonna" || (words[at].Lower is "'s" && (words[at].Tag is not "POS" || at + 1 < words.Length && words[at + 1].Lower is "back" or "away" or "out" or "off" or "here" or "in" or "at")) || IsShortBe(words, at) || IsMistaken(words, at);

    // "The crew's paid off on Thursday", "if anything's unclear": neither a participle with its day nor what is thought of a thing is owned.
    private static bool IsShortBe(ImmutableArray<Word> words, int at) =>
        at > 0 && at + 1 < words.Length && words[at].Lower is "'s" or "’s"
        && (words[at - 1].Lower is "anything" or "everything" or "something" or "nothing" or "that" or "this" or "there" or "it" or "all"
            || (words[at + 1].Tag is "VBN" && (at + 2 >= words.Length || words[at + 2].Part is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective) || Dates.Vocabulary.IsWeekday(words[at + 2].Lower) || words[at + 2].Lower is "today" or "tomorrow" or "tonight")));

    // "The board signs off", "the vials ship today": a tagger that has never seen it takes the verb for a noun.
    private static bool IsMistaken(ImmutableArray<Word> words, int at) =>
        at > 0 && ((words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Tag is "RP" && words[at - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            || (words[at].Tag is "NNS" && at + 1 < words.Length && words[at + 1].Lower is "you" or "it" or "them" or "us" or "me" && words[at - 1].Part is PartOfSpeech.ProperNoun or PartOfSpeech.Noun)
            || (words[at].Tag is "NN" && at + 1 < words.Length && words[at + 1].Lower is "you" or "u" && words[at - 1].Lower is "and" or "then" or "&" or "," or "'ll" or "will")
            || IsAppointed(words, at)
            || (words[at].Tag is "NN" && words[at].Lower is "ship" or "leave" or "land" or "arrive" or "follow" or "reach" && words[at - 1].Lower.EndsWith('s') && words[at - 1].Tag is "NNS" or "VBZ" or "NN"));

    /// <summary>"The committee sits next week", "bids close on the 13th", "the licence lapses on the 31st": what has its day by itself, whatever a tagger takes the verb for.</summary>
    public static bool IsAppointed(ImmutableArray<Word> words, int at) =>
        at > 0 && at + 1 < words.Length && Appointed.Contains(words[at].Lower) && words[at - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun
        && (words[at].Lower.EndsWith('s') != words[at - 1].Tag is "NNS" or "NNPS")
        && words[at + 1].Lower is not ("of" or "to") && !PartingWords.Stops.Contains(words[at + 1].Text) && !PartingWords.Joins.Contains(words[at + 1].Lower);

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
        && words.Skip(at + 1).TakeWhile(word => word.Part is not (PartOfSpeech.Pronoun or PartOfSpeech.Conjunction or PartOfSpeech.Punctuation or PartOfSpeech.Subordinator)).Any(word => word.Tag is "VBZ" or "MD" || word.Lower is "'s" && Is(words, word.Index - words[0].Index));
}
