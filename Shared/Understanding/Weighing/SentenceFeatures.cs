using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Writes down what can be seen of a sentence: its words, their neighbours, and what each of its clauses says by grammar.</summary>
internal static class SentenceFeatures
{
    private const int ShortSentence = 5;

    /// <summary>All features of a sentence.</summary>
    /// <param name="sentence">The sentence with its grammar.</param>
    /// <param name="dates">Where it names days.</param>
    /// <param name="tokens">What it is boiled down to, as <see cref="SentenceTokens"/> does.</param>
    /// <param name="sink">Takes them.</param>
    public static void Write<TSink>(ParsedSentence sentence, IReadOnlyList<Span> dates, List<string> tokens, TSink sink)
        where TSink : IFeatureSink
    {
        WordFeatures.Write(tokens, FeatureKind.Word, FeatureKind.Pair, sink);
        Around(tokens, sink);
        Whole(sentence, dates, tokens, sink);
        Alike(sentence, sink);
        foreach (var clause in sentence.Clauses)
        {
            ClauseFeatures.Write(clause, dates, sink);
        }
    }

    private static void Around<TSink>(List<string> tokens, TSink sink)
        where TSink : IFeatureSink
    {
        for (var at = 0; at + 2 < tokens.Count; at++)
        {
            sink.Add(FeatureKind.Around, tokens[at], tokens[at + 2]);
        }
    }

    // Words are grouped by how they are used, so that a word never seen is judged by its like.
    private static void Alike<TSink>(ParsedSentence sentence, TSink sink)
        where TSink : IFeatureSink
    {
        var before = 0u;
        foreach (var word in sentence.Words)
        {
            var cluster = WordCluster.Of(word);
            if (cluster.Narrow > 0)
            {
                sink.Add(FeatureKind.WordLike, WordCluster.Name(cluster.Narrow));
            }

            if (cluster.Wide > 0 && before > 0)
            {
                sink.Add(FeatureKind.NeighboursLike, WordCluster.Name(before), WordCluster.Name(cluster.Wide));
            }

            before = cluster.Wide;
        }
    }

    private static void Whole<TSink>(ParsedSentence sentence, IReadOnlyList<Span> dates, List<string> tokens, TSink sink)
        where TSink : IFeatureSink
    {
        if (sentence.HasQuestionMark)
        {
            sink.Add(FeatureKind.Whole, "asks");
        }

        if (dates.Count > 0)
        {
            sink.Add(FeatureKind.Whole, "dated");
        }

        if (tokens.Count - 2 < ShortSentence)
        {
            sink.Add(FeatureKind.Whole, "short");
        }
    }
}
