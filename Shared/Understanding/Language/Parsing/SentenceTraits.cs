using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What the tagger and the parser see of all words of a sentence.</summary>
internal static class SentenceTraits
{
    private const uint First = 128;
    private const uint Heading = 256;

    /// <summary>The traits of the first so many words.</summary>
    public static WordTraits[] Of(string text, IReadOnlyList<Span> places, int count, Vocabulary vocabulary)
    {
        var traits = new WordTraits[count];
        for (var at = 0; at < count; at++)
        {
            traits[at] = WordTraits.Of(places[at].Of(text), vocabulary);
        }

        Mark(traits);
        return traits;
    }

    /// <summary>Marks what a word is only in its sentence: the first, or one of a heading.</summary>
    public static void Mark(Span<WordTraits> traits)
    {
        int longs = 0, capitals = 0;
        foreach (ref readonly var word in traits)
        {
            longs += word.IsLong ? 1 : 0;
            capitals += word.IsLong && word.IsCapital ? 1 : 0;
        }

        // Where nearly every word has a capital, a capital says nothing of a name.
        var heading = longs > 2 && capitals * 4 > longs * 3 ? Heading : 0;
        for (var at = 0; at < (heading > 0 ? traits.Length : Math.Min(1, traits.Length)); at++)
        {
            traits[at] = traits[at] with { Shape = traits[at].Shape | heading | (at == 0 ? First : 0) };
        }
    }
}
