using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>"I'll eat my hat", "I owe you a beer", "you'll have my firstborn by Friday": nobody waits for that.</summary>
internal static class Jest
{
    private static readonly FrozenSet<string> Treats = FrozenSet.ToFrozenSet(["beer", "steak", "lunch", "dinner", "drink", "pint", "coffee", "hat", "cake", "bean", "stamp"]);

    // Nobody posts these.
    private static readonly FrozenSet<string> Pledges = FrozenSet.ToFrozenSet(
        ["firstborn", "first-born", "soul", "kidney", "liver", "arm", "leg", "mother-in-law", "mother", "grandmother", "granny", "grandma", "nan", "gran", "abuela", "nonna", "oma", "babushka", "brother-in-law", "father-in-law", "in-law", "kingdom", "marching", "medal", "unicorn", "pony", "kids", "husband", "wife", "children", "dog", "cat"]);

    /// <summary>"If this happens again", "if it happens a third time": what follows is a threat.</summary>
    public static bool Threatens(Clause condition) => condition.Phrasing.Has("happens again", "happen again", "happens a second time", "happens a third time", "happens once more", "happens one more time", "a third time", "one more time");

    /// <summary>Whether a clause says in jest what will be done.</summary>
    public static bool In(Clause clause) => clause.Verb is { } verb && clause.Words.Any(word => word.Index > verb.Index
        && (verb.Lemma is "buy" or "owe" or "eat" && Treats.Contains(word.Lemma)
            || verb.Lemma is "send" or "have" or "give" or "get" or "throw" or "sell" or "post" or "ship" or "pay" or "sacrifice" or "offer" or "owe" && Pledges.Contains(word.Lemma) && word.Index <= verb.Index + 5));
}
