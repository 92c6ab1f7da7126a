using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>The verbs that help another: "will", "have", "am", "do", and what may follow each.</summary>
internal static class HelperVerbs
{
    public static bool Is(Word word) => word.Tag is "MD" || word.Lemma is "be" or "have" or "do" && word.Part is PartOfSpeech.Auxiliary or PartOfSpeech.Verb;

    public static bool IsModal(Word helper) => helper.Tag is "MD" || helper.Lower is "'ll";

    /// <summary>Whether a word can be the verb that this one helps.</summary>
    public static bool Take(Word helper, Word word) => helper switch
    {
        { Tag: "MD" } or { Lower: "'ll" } => word.Tag is "VB" or "VBP" || (word.Tag is "NN" or "JJ" or "VBN" or "VBD" && word.Index == helper.Index + 1),
        { Lemma: "do" } => word.Tag is "VB" or "VBP",
        { Lemma: "be" } => word.Tag is "VBG" or "VBN" or "VBD",
        _ => word.Tag is "VBN",
    };

    /// <summary>"going to", "able to", "have to", "need to" before the "to" that stands here: manner, not deed.</summary>
    public static string? Manner(ImmutableArray<Word> words, int at, int to) => words[to - 1].Lower switch
    {
        "going" or "gon" => "going to",
        "able" => "be able to",
        "have" or "has" or "got" or "had" => "have to",
        "need" or "needs" when to - 1 == at => "need to",
        "ought" => "ought to",
        "supposed" => "be supposed to",
        "due" => "be due to",
        _ => null,
    };
}
