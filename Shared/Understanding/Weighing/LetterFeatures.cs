using System.Globalization;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Writes down what can be seen of a letter as a whole: its words, how it ends, and how much its sentences weigh like each act.</summary>
internal static class LetterFeatures
{
    private const int ShortLetter = 2;
    private const int LongLetter = 5;

    // Whoever says no says thanks and farewell behind it.
    private const int Closing = 2;

    private static readonly float[] Bars = [0.05f, 0.15f, 0.3f, 0.5f, 0.7f, 0.85f, 0.95f];
    private static readonly string[] Passed = [.. Bars.Select(bar => bar.ToString(CultureInfo.InvariantCulture))];
    private static readonly SentenceAct[] Acts = Enum.GetValues<SentenceAct>();
    private static readonly string[] Names = [.. Acts.Select(act => act.ToString())];

    /// <summary>All features of a letter.</summary>
    /// <param name="sentences">Its sentences, each weighed by itself.</param>
    /// <param name="sink">Takes them.</param>
    public static void Write<TSink>(IReadOnlyList<WeighedSentence> sentences, TSink sink)
        where TSink : IFeatureSink
    {
        for (var at = 0; at < sentences.Count; at++)
        {
            var (sentence, tokens) = (sentences[at].Sentence, sentences[at].Tokens);
            WordFeatures.Write(tokens, FeatureKind.LetterWord, FeatureKind.LetterPair, sink);
            Alike(sentence, FeatureKind.LetterWordLike, sink);
            if (at > 0 && at >= sentences.Count - Closing)
            {
                WordFeatures.Write(tokens, FeatureKind.ClosingWord, FeatureKind.ClosingPair, sink);
                Alike(sentence, FeatureKind.ClosingWordLike, sink);
            }
        }

        Whole(sentences, sink);
        Weights(sentences, sink);
    }

    private static void Alike<TSink>(ParsedSentence sentence, FeatureKind like, TSink sink)
        where TSink : IFeatureSink
    {
        foreach (var word in sentence.Words)
        {
            if (WordCluster.Of(word) is { Narrow: > 0 } cluster)
            {
                sink.Add(like, WordCluster.Name(cluster.Narrow));
            }
        }
    }

    private static void Whole<TSink>(IReadOnlyList<WeighedSentence> sentences, TSink sink)
        where TSink : IFeatureSink
    {
        if (sentences.Any(each => each.Sentence.HasQuestionMark))
        {
            sink.Add(FeatureKind.LetterWhole, "asks");
        }

        if (sentences.Count is <= ShortLetter or >= LongLetter)
        {
            sink.Add(FeatureKind.LetterWhole, sentences.Count <= ShortLetter ? "short" : "long");
        }
    }

    // How high the sentences that weigh most reach, step by step: what counts is seldom the chance itself.
    private static void Weights<TSink>(IReadOnlyList<WeighedSentence> sentences, TSink sink)
        where TSink : IFeatureSink
    {
        foreach (var act in Acts)
        {
            var (first, second) = (0f, 0f);
            foreach (var each in sentences)
            {
                var chance = each.Of(act);
                (first, second) = chance > first ? (chance, first) : (first, Math.Max(second, chance));
            }

            for (var bar = 0; bar < Bars.Length && first >= Bars[bar]; bar++)
            {
                sink.Add(FeatureKind.Likeliest, Names[(int)act], Passed[bar]);
                if (second >= Bars[bar])
                {
                    sink.Add(FeatureKind.SecondLikeliest, Names[(int)act], Passed[bar]);
                }
            }
        }
    }
}
