using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>How far two stretches speak of the same things.</summary>
internal static class TopicWords
{
    private static readonly FrozenSet<string> Thin = FrozenSet.ToFrozenSet(
        ["send", "get", "give", "have", "hear", "come", "make", "take", "call", "let", "know", "tell", "today", "tomorrow", "week", "day", "morning", "afternoon", "end", "month", "back", "thanks", "thank", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "follow", "forward", "over", "time"]);

    /// <summary>The number of nouns and verbs of the place that the sentence has too.</summary>
    public static int Shared(Letter letter, Span place, ParsedSentence sentence)
    {
        var topics = Of(letter, place);
        return sentence.Words.Where(IsTopic).Select(word => word.Lemma.ToLowerInvariant()).Distinct().Count(topics.Contains);
    }

    public static HashSet<string> Of(Letter letter, Span place) =>
        letter.Parsed.Where(sentence => sentence.Sentence.Place.Overlaps(place)).SelectMany(sentence => sentence.Words).Where(word => word.Place.Overlaps(place) && IsTopic(word)).Select(word => word.Lemma.ToLowerInvariant()).ToHashSet(StringComparer.Ordinal);

    private static bool IsTopic(Word word) =>
        word.Part is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun && word.Lemma.Length > 1 && !Thin.Contains(word.Lemma.ToLowerInvariant()) && char.IsLetter(word.Lemma[0]);
}
