using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>What debts and later sentences speak of: how far two of them mean the same things. Each debt is looked at once.</summary>
internal sealed class TopicWords
{
    private static readonly FrozenSet<string> Thin = FrozenSet.ToFrozenSet(
        ["send", "get", "give", "have", "hear", "come", "make", "take", "call", "let", "know", "tell", "today", "tomorrow", "week", "day", "morning", "afternoon", "end", "month", "back", "thanks", "thank", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "follow", "forward", "over", "time"]);

    private readonly Dictionary<Debt, HashSet<string>> known = new(ReferenceEqualityComparer.Instance);

    /// <summary>The nouns and verbs of a debt's own words.</summary>
    public IReadOnlySet<string> Of(Debt debt)
    {
        if (!known.TryGetValue(debt, out var topics))
        {
            known[debt] = topics = new(StringComparer.Ordinal);
            foreach (var sentence in debt.Letter.Parsed)
            {
                if (sentence.Sentence.Place.Overlaps(debt.Place))
                {
                    topics.UnionWith(In(sentence, debt.Place));
                }
            }
        }

        return topics;
    }

    /// <summary>The nouns and verbs of a sentence, each once.</summary>
    public static IReadOnlyList<string> Of(ParsedSentence sentence) => [.. In(sentence, sentence.Sentence.Place).Distinct(StringComparer.Ordinal)];

    /// <summary>Those of the words before a place.</summary>
    public static IReadOnlyList<string> Before(ParsedSentence sentence, int place) => [.. In(sentence, new(sentence.Sentence.Place.Start, Math.Max(0, place - sentence.Sentence.Place.Start))).Distinct(StringComparer.Ordinal)];

    /// <summary>How many of these the debt speaks of too.</summary>
    public int Shared(Debt debt, IReadOnlyList<string> topics)
    {
        var (own, shared) = (Of(debt), 0);
        for (var at = 0; at < topics.Count; at++)
        {
            shared += own.Contains(topics[at]) ? 1 : 0;
        }

        return shared;
    }

    private static IEnumerable<string> In(ParsedSentence sentence, Span place)
    {
        foreach (var word in sentence.Words)
        {
            if (word.Place.Overlaps(place) && word.Part is PartOfSpeech.Noun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.ProperNoun
                && word.Lemma.Length > 1 && char.IsLetter(word.Lemma[0]) && word.Lemma.ToLowerInvariant() is var topic && !Thin.Contains(topic))
            {
                yield return topic;
            }
        }
    }
}
