namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>The words met of late. Half of any mail are the same two hundred words: what one is need not be worked out each time.</summary>
/// <remarks>Only words of the language are kept; names, figures and addresses are forgotten with their sentence. One keeps its place until another needs it.</remarks>
internal sealed class FamiliarWords(Vocabulary vocabulary)
{
    private const int Places = 8192;
    private const int LongestKept = 20;
    private readonly FamiliarWord?[] kept = new FamiliarWord?[Places];

    public FamiliarWord Of(ReadOnlySpan<char> text)
    {
        ref var place = ref kept[Hashes.Of(text[..Math.Min(text.Length, LongestKept + 1)]) % Places];
        if (Volatile.Read(ref place) is { } met && text.SequenceEqual(met.Text))
        {
            return met;
        }

        var traits = WordTraits.Of(text, vocabulary);
        var isKept = text.Length <= LongestKept && traits.IsOfTheLanguage;
        var word = text.ToString();
        var familiar = new FamiliarWord(word, Lower(word), traits, isKept);
        if (isKept)
        {
            Volatile.Write(ref place, familiar);
        }

        return familiar;
    }

    private static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.AsSpan().ContainsAny('’', '‘', '`') ? lower.Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'') : lower;
    }
}
