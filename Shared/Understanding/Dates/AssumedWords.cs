namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The words for what a writer left out: "year", "am/pm".</summary>
internal static class AssumedWords
{
    private static readonly (Assumed Part, string Word)[] Words =
        [(Assumed.Day, "day"), (Assumed.Week, "week"), (Assumed.Month, "month"), (Assumed.Year, "year"), (Assumed.AmPm, "am/pm")];

    // One list for every combination, made once: every finding carries one.
    private static readonly IReadOnlyList<string>[] Lists =
        [.. Enumerable.Range(0, 32).Select(parts => Words.Where(row => ((Assumed)parts).HasFlag(row.Part)).Select(row => row.Word).ToArray())];

    public static IReadOnlyList<string> Of(Assumed assumed) => Lists[(int)assumed];
}
