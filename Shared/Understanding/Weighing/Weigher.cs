using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Weighs what a sentence does by itself, and what a letter does as a whole.</summary>
internal static class Weigher
{
    [ThreadStatic]
    private static FeatureNumbers? features;

    /// <summary>A sentence with how likely it does each act.</summary>
    /// <param name="sentence">The sentence with its grammar.</param>
    /// <param name="dates">Where it names days.</param>
    public static WeighedSentence Weigh(ParsedSentence sentence, IReadOnlyList<Span> dates)
    {
        var (seen, tokens) = (Room(), SentenceTokens.Of(sentence, dates));
        SentenceFeatures.Write(sentence, dates, tokens, seen);
        return new(sentence, tokens, ActWeights.OfSentences.Weigh(seen));
    }

    /// <summary>How likely a letter does each act somewhere: what is thanked for, taken leave of and asked beside it says more than its one sentence.</summary>
    /// <param name="sentences">Its sentences, each weighed by itself.</param>
    public static ActChances Weigh(IReadOnlyList<WeighedSentence> sentences)
    {
        var seen = Room();
        LetterFeatures.Write(sentences, seen);
        return ActWeights.OfLetters.Weigh(seen);
    }

    private static FeatureNumbers Room()
    {
        var room = features ??= new();
        room.Clear();
        return room;
    }
}
