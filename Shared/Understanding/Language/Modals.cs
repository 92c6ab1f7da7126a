namespace OutlookFollowUp.Understanding.Language;

/// <summary>The verbs that only shade another, in all the ways hasty people write them.</summary>
internal static class Modals
{
    /// <summary>"will" for "'ll" and "wo", "could" for "cld".</summary>
    public static string Plain(Word modal) => modal.Lower switch
    {
        "will" or "'ll" or "ll" or "wo" or "wil" or "wll" => "will",
        "ca" => "can",
        "'d" or "d" or "wld" => "would",
        "cld" => "could",
        "shld" => "should",
        _ => modal.Lower,
    };
}
