using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>The words and marks at which one clause ends and the next begins.</summary>
internal static class PartingWords
{
    /// <summary>Marks that end a piece of a sentence.</summary>
    public static readonly FrozenSet<string> Stops = FrozenSet.ToFrozenSet([",", ";", ":", ".", "-", "--", "–", "—", "(", ")", "!", "|", "•", "*", "..."]);

    /// <summary>Words that tie the next piece to it.</summary>
    public static readonly FrozenSet<string> Joins = FrozenSet.ToFrozenSet(["and", "but", "or", "so", "&", "then", "plus", "yet"]);

    /// <summary>Words that open a condition.</summary>
    public static readonly FrozenSet<string> Conditions = FrozenSet.ToFrozenSet(["if", "unless", "provided", "assuming", "should"]);

    /// <summary>Words that open a time.</summary>
    public static readonly FrozenSet<string> Times = FrozenSet.ToFrozenSet(["when", "once", "after", "before", "until", "till", "while", "whenever"]);

    /// <summary>Words that open anything else below another clause.</summary>
    public static readonly FrozenSet<string> Others = FrozenSet.ToFrozenSet(["because", "although", "though", "whether", "that", "who", "which", "where", "why", "how", "what", "since", "as"]);

    /// <summary>Words that can only be the one who acts.</summary>
    public static readonly FrozenSet<string> Nominatives = FrozenSet.ToFrozenSet(["i", "we", "you", "he", "she", "they", "it"]);
}
