using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>What the tagger and the parser see of all words of a sentence.</summary>
internal static class SentenceTraits
{
    private const uint First = 128;
    private const uint Heading = 256;

    /// <summary>The traits of the first so many words.</summary>
    public static WordTraits[] Of(string text, IReadOnlyList<Span> places, int count, Vocabulary vocabulary)
    {
        var traits = new WordTraits[count];
        int longs = 0, capitals = 0;
        for (var at = 0; at < count; at++)
        {
            traits[at] = WordTraits.Of(text.AsSpan(places[at].Start, places[at].Length), vocabulary);
            longs += traits[at].IsLong ? 1 : 0;
            capitals += traits[at].IsLong && traits[at].IsCapital ? 1 : 0;
        }

        // Where nearly every word has a capital, a capital says nothing of a name.
        var heading = longs > 2 && capitals * 4 > longs * 3 ? Heading : 0;
        for (var at = 0; at < count; at++)
        {
            traits[at] = traits[at] with { Shape = traits[at].Shape | heading | (at == 0 ? First : 0) };
        }

        return traits;
    }
}
