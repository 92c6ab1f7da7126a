using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Cuts a sentence into words and finds for each what it is and what it hangs on.</summary>
internal static class SentenceParser
{
    // Nobody writes such sentences; lists and tables that look like one do not have a grammar.
    private const int LongestSentence = 120;
    private const int MostWords = 1000;
    private const int LongestWord = 48;

    /// <summary>The sentence with its grammar. Never throws; what lies behind the longest sentence stays flat, and behind a thousand words nobody looks.</summary>
    public static ParsedSentence Parse(Sentence sentence)
    {
        var places = WordCutter.Cut(sentence.Text, MostWords);
        if (places.Count == 0)
        {
            return new(sentence, []);
        }

        var english = English.Known;
        var parsed = Math.Min(places.Count, LongestSentence);
        var traits = SentenceTraits.Of(sentence.Text, places, parsed, english.Vocabulary);
        var lower = places.Select(place => Lower(place.In(sentence.Text))).ToArray();
        var tags = english.Tagger.Tag(traits);
        english.TagRepairs.Mend(lower, tags);
        var state = english.Parser.Parse(traits, tags);
        var words = new Word[places.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = at < parsed
                ? Word(sentence, lower[at], at, places[at], english.Tags[tags[at]], english.Lemmas, tags[at], state.Heads[at] == parsed ? -1 : state.Heads[at], english.Relations[state.Relations[at]])
                : Word(sentence, lower[at], at, places[at], new(PartOfSpeech.Other, "XX"), english.Lemmas, 0, 0, "dep");
        }

        Repairs.Mend(words, traits);
        return new(sentence, words);
    }

    private static Word Word(Sentence sentence, string lower, int index, Span place, TagName tag, Lemmas lemmas, int tagNumber, int head, string relation)
    {
        var text = place.In(sentence.Text);
        return new(index, new(sentence.Place.Start + place.Start, place.Length), text, lower, lower.Length > LongestWord ? lower : lemmas.Of(lower, tagNumber), tag.Part, tag.Penn, head, relation);
    }

    private static string Lower(string text)
    {
        var lower = text.ToLowerInvariant();
        return lower.AsSpan().ContainsAny('’', '‘', '`') ? lower.Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'') : lower;
    }
}
