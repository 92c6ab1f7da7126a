using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Mends what the parser is known to get wrong in business mail, where the words alone leave no doubt.</summary>
internal static class Repairs
{
    private static readonly FrozenSet<string> Days = FrozenSet.ToFrozenSet(
        ["today", "tomorrow", "yesterday", "tonight", "tmrw", "tomorow", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tues", "wed", "thurs", "fri", "week", "month", "morning", "afternoon", "evening"]);

    public static void Mend(Word[] words, ReadOnlySpan<WordTraits> traits)
    {
        foreach (var word in words)
        {
            if (word is { Tag: "NN", Role: "nsubj" } && word.Index < traits.Length && traits[word.Index] is { IsCapital: true, Known: 0 } && !HasBefore(words, word.Index))
            {
                // "Priya will get you the redlines": a word nobody knows, with a capital and no article, is a name.
                words[word.Index] = word with { Part = PartOfSpeech.ProperNoun, Tag = "NNP" };
            }
            else if (word.Head >= 0 && words[word.Head] is var day && day.Head >= 0 && Days.Contains(day.Lower) && word.Role is "nsubj" && word.Index < day.Index && VerbGroup.IsVerb(words[day.Head]) && day.Head < word.Index)
            {
                // "Sent the samples yesterday": a day has no subject; the samples are what was sent.
                words[word.Index] = word with { Head = day.Head, Relation = HasObject(words, day.Head) ? "dep" : "obj" };
            }
        }
    }

    private static bool HasBefore(Word[] words, int head)
    {
        foreach (var word in words.AsSpan(0, head))
        {
            if (word.Head == head)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasObject(Word[] words, int head) => Array.Exists(words, each => each.Head == head && each.Role is "obj");
}
