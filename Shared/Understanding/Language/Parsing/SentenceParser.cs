using System.Runtime.InteropServices;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Cuts a sentence into words and finds for each what it is and what it hangs on.</summary>
internal static class SentenceParser
{
    private const int MostWords = 1000;
    private const int LongestWord = 48;

    /// <summary>The sentence with its grammar. Never throws; what lies behind the longest sentence stays flat, and behind a thousand words nobody looks.</summary>
    public static ParsedSentence Parse(Sentence sentence)
    {
        var desk = Desk.Mine;
        WordCutter.Cut(sentence.Text, desk.Places, MostWords);
        if (desk.Places.Count == 0)
        {
            return new(sentence, []);
        }

        var english = English.Known;
        for (var at = 0; at < desk.Count; at++)
        {
            desk.Words[at] = english.Words.Of(desk.Places[at].Of(sentence.Text));
            desk.Traits[at] = desk.Words[at].Traits;
        }

        SentenceTraits.Mark(desk.Traits);
        english.Tagger.Tag(desk.Words, desk.Traits, desk.Tags);
        english.TagRepairs.Mend(desk.Words, desk.Tags);
        english.Parser.Parse(desk.Traits, desk.Tags, desk.State);
        var words = new Word[desk.Places.Count];
        for (var at = 0; at < words.Length; at++)
        {
            words[at] = at < desk.Count ? Read(sentence, english, desk, at) : Flat(sentence, english, desk.Places[at], at);
        }

        Repairs.Mend(words, desk.Traits);
        return new(sentence, ImmutableCollectionsMarshal.AsImmutableArray(words));
    }

    private static Word Read(Sentence sentence, English english, Desk desk, int at)
    {
        var (word, tag, head) = (desk.Words[at], desk.Tags[at], desk.State.Heads[at]);
        var lemma = word.Lower.Length > LongestWord ? word.Lower : word.Lemma(tag, english.Lemmas);
        return new(at, In(sentence, desk.Places[at]), word.Text, word.Lower, lemma, english.Tags[tag].Part, english.Tags[tag].Penn, head == desk.Count ? -1 : head, english.Relations[desk.State.Relations[at]]);
    }

    private static Word Flat(Sentence sentence, English english, Span place, int at)
    {
        var word = english.Words.Of(place.Of(sentence.Text));
        var lemma = word.Lower.Length > LongestWord ? word.Lower : word.Lemma(0, english.Lemmas);
        return new(at, In(sentence, place), word.Text, word.Lower, lemma, PartOfSpeech.Other, "XX", 0, "dep");
    }

    private static Span In(Sentence sentence, Span place) => new(sentence.Place.Start + place.Start, place.Length);
}
