using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>Weighs what a sentence does by itself, and what a letter does as a whole.</summary>
internal static class Weigher
{
    [ThreadStatic]
    private static FeatureNumbers? features;

    /// <summary>How likely a sentence does each act.</summary>
    /// <param name="sentence">The sentence with its grammar.</param>
    /// <param name="dates">Where it names days.</param>
    public static ActChances Weigh(ParsedSentence sentence, IReadOnlyList<Span> dates)
    {
        var seen = Room();
        SentenceFeatures.Write(sentence, dates, seen);
        return ActWeights.OfSentences.Weigh(seen);
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
