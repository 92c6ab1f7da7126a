namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Writes down the words of a sentence, each by itself and with its neighbour.</summary>
internal static class WordFeatures
{
    /// <param name="tokens">What the sentence is boiled down to, between its two borders; a border is a neighbour and no word.</param>
    /// <param name="one">Under which name a word is written down.</param>
    /// <param name="two">Under which name two side by side are.</param>
    /// <param name="sink">Takes them.</param>
    public static void Write<TSink>(List<string> tokens, FeatureKind one, FeatureKind two, TSink sink)
        where TSink : IFeatureSink
    {
        for (var at = 0; at + 1 < tokens.Count; at++)
        {
            if (at > 0)
            {
                sink.Add(one, tokens[at]);
            }

            sink.Add(two, tokens[at], tokens[at + 1]);
        }
    }
}
