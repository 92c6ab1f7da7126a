namespace OutlookFollowUp.Understanding.Language;

/// <summary>Set phrases that a sentence is asked for together. How each begins is known beforehand and lies side by side: a hundred of them are passed over in a glance.</summary>
internal sealed class Phrases(params string[] phrases)
{
    private readonly byte[] beginnings = Array.ConvertAll(phrases, Phrasing.BeginningOf);

    public ReadOnlySpan<string> All => phrases;

    /// <summary>How each begins, in their order.</summary>
    public ReadOnlySpan<byte> Beginnings => beginnings;
}
