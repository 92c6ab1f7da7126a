using System.Numerics;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What was learned of each feature: for which answers it speaks, and how loudly.</summary>
/// <remarks>Whatever the order in which features are added, one by one or as sums kept from before: the scores are the same.</remarks>
/// <param name="voices">Who speaks of which answers.</param>
/// <param name="rows">What the talkative say, a byte an answer.</param>
/// <param name="width">How long a row is.</param>
internal sealed class WeightTable(FeatureVoices voices, sbyte[] rows, int width)
{
    /// <summary>How many answers there are, and room for whole lanes: how long scores have to be.</summary>
    public int Width => width;

    /// <summary>So many answers, rounded up to whole lanes.</summary>
    public static int WidthOf(int answers) => (answers + Vector<sbyte>.Count - 1) / Vector<sbyte>.Count * Vector<sbyte>.Count;

    /// <summary>Adds up what all features say of each answer.</summary>
    public void Score(ReadOnlySpan<uint> features, Span<short> scores)
    {
        scores.Clear();
        Add(features, scores);
    }

    /// <summary>Adds what the features say of each answer to what is there.</summary>
    public void Add(ReadOnlySpan<uint> features, Span<short> scores)
    {
        Span<int> found = stackalloc int[FeatureVoices.Batch];
        Span<int> talkative = stackalloc int[FeatureVoices.Batch];
        for (; features.Length > 0; features = features[Math.Min(FeatureVoices.Batch, features.Length)..])
        {
            var known = voices.Find(features[..Math.Min(FeatureVoices.Batch, features.Length)], found);
            var whole = voices.Add(found[..known], scores, talkative);
            Lanes.Add(rows, talkative[..whole], width, scores);
        }
    }
}
