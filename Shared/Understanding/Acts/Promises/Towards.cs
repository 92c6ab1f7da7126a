using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Whether something is done to, for or at the place of the one addressed: "to you", "on your desk", "your way".</summary>
internal static class Towards
{
    private static readonly FrozenSet<string> You = FrozenSet.ToFrozenSet(["you", "u", "ya", "yourself", "yourselves"]);
    private static readonly FrozenSet<string> Places = FrozenSet.ToFrozenSet(["in", "on", "at", "to", "into", "onto", "with", "by", "over", "via", "through"]);

    /// <summary>Whether the clause turns to the one addressed, other than as the one who acts.</summary>
    public static bool TheReaderOf(Clause clause) => Addressed(clause.Words, clause.Subject);

    /// <summary>The same for loose words.</summary>
    public static bool Addressed(ImmutableArray<Word> words, Word? subject = null)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (You.Contains(words[at].Lower) && words[at] != subject)
            {
                return true;
            }

            if (words[at].Lower is "your" or "ur" && IsPlace(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly FrozenSet<string> Grounds = FrozenSet.ToFrozenSet(["office", "site", "place", "premises", "plant", "works", "factory", "warehouse", "yard", "dock", "shop", "door", "desk", "inbox", "house", "store", "lab", "clinic", "team", "hands"]);

    private static bool IsPlace(ImmutableArray<Word> words, int your) =>
        (your > 0 && Places.Contains(words[your - 1].Lower))
        || (your + 1 < words.Length && Grounds.Contains(words[your + 1].Lemma)) || (your + 1 < words.Length && words[your + 1].Lower is "way");
}
