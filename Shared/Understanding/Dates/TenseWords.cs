using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What a word says of the time of its clause; one word may say several things.</summary>
[Flags]
internal enum TenseSign : byte
{
    None = 0,

    /// <summary>Tells of what has been: "spoke", "sent", "dated".</summary>
    Past = 1,

    /// <summary>Ends in -ed and is no past verb: "needed by", "red", "speed".</summary>
    NoVerb = 2,

    /// <summary>Speaks of what is or will be.</summary>
    NotPast = 4,

    /// <summary>Makes the past verb behind it a state: "is closed", "be done".</summary>
    Passive = 8,

    /// <summary>Makes it a kind of thing: "the signed order".</summary>
    Determiner = 16,

    /// <summary>Begins another clause.</summary>
    Stop = 32,
}

/// <summary>The words that tell past from future, in one table: a word is looked up once and not once for each list.</summary>
internal static class TenseWords
{
    private static readonly (TenseSign Sign, string Words)[] Lists =
    [
        (TenseSign.Past, "was were had did spoke met sent saw came went got gave took left wrote told heard began ended broke brought built bought chose drove fell found held kept knew lost made paid ran sold stood taught thought understood won dated submitted passed happened signed arrived talked called discussed visited received shipped delivered issued"),
        (TenseSign.NoVerb, "needed wanted requested proposed need speed feed indeed hundred seed exceed proceed succeed bed red fixed limited united deed embed shed wed based used agreed expected planned scheduled booked supposed attached detailed required"),
        (TenseSign.NotPast, "will shall can could would should must may might going plan plans hope want need needs let please is are be am due expect expects starts ends begins closes opens have has works let's lets try aim do does gets get"),
        (TenseSign.Passive, "is are be been am being gets get getting was were"),
        (TenseSign.Determiner, "a an the my our your his her their this that"),
        (TenseSign.Stop, "and but so then that which who because while"),
    ];

    private static readonly FrozenDictionary<string, TenseSign>.AlternateLookup<ReadOnlySpan<char>> Signs = Lists
        .SelectMany(list => list.Words.Split(' ').Select(word => (Word: word, list.Sign)))
        .GroupBy(row => row.Word, row => row.Sign)
        .ToFrozenDictionary(rows => rows.Key, rows => rows.Aggregate((one, other) => one | other), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What is known of a word, its ending read as well.</summary>
    public static TenseSign Of(ReadOnlySpan<char> word)
    {
        var sign = Signs.TryGetValue(word, out var known) ? known : TenseSign.None;
        return word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !sign.HasFlag(TenseSign.NoVerb) ? sign | TenseSign.Past
            : IsShortFuture(word) ? sign | TenseSign.NotPast
            : sign;
    }

    // "I'll", "he'd", "we're", "I'm"
    private static bool IsShortFuture(ReadOnlySpan<char> word) => word.EndsWith("'ll") || word.EndsWith("’ll") || word.EndsWith("'d") || word.EndsWith("’d") || word.EndsWith("'re") || word.EndsWith("'m");
}
