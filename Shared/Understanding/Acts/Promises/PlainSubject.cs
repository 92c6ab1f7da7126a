using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Who acts, by the order of the words: the pronoun before the verb, else the first thing named.</summary>
internal static class PlainSubject
{
    public static Word? Of(ImmutableArray<Word> before)
    {
        // "Check for the deposit goes in the mail": what stands first and looked like a verb is what the sentence is about.
        if (before is [{ Tag: "VB" or "VBP" } first, { Part: PartOfSpeech.Preposition }, ..])
        {
            return first;
        }

        if (before.LastOrDefault(word => !(word.Part is PartOfSpeech.Adverb or PartOfSpeech.Particle && !IsPronoun(word))) is { } last && IsPronoun(last))
        {
            return last;
        }

        // "Ole, the load chart for the 24 m position": the name before the comma is called, and what follows "for" is not it.
        var start = 0;
        for (var at = 0; at < before.Length; at++)
        {
            if (before[at].Text is "," or "-" or "–" or ":" && before.LastOrDefault(word => word.IsNominal)?.Index > before[at].Index)
            {
                start = at + 1;
            }
        }

        if (OnlyGreets(before))
        {
            return null;
        }

        Word? head = null;
        for (var at = start; at < before.Length; at++)
        {
            var word = before[at];
            if (word.Part is PartOfSpeech.Preposition && head is not null)
            {
                break;
            }

            if (word.Part is PartOfSpeech.Preposition)
            {
                at = Skip(before, at);
                continue;
            }

            if (word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun || (word.Part is PartOfSpeech.Pronoun && word.Lower is "this" or "that" or "these" or "those" or "everything" or "both" or "all" or "someone" or "somebody" or "nobody" or "nothing" or "rest"))
            {
                if (head is not null && before[at - 1].Part is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Determiner or PartOfSpeech.Number or PartOfSpeech.Punctuation or PartOfSpeech.Particle or PartOfSpeech.Verb))
                {
                    break;
                }

                head = IsTime(word) && head is not null ? head : word;
            }
        }

        return head;
    }

    private static bool IsPronoun(Word word) => word.Lower is "i" or "we" or "you" or "he" or "she" or "they" or "it" or "u";

    // "Dear Sir, sure, will share": the one addressed does not act.
    private static bool OnlyGreets(ImmutableArray<Word> before) =>
        before.Length > 1 && before[0].Lower is "dear" or "hi" or "hello" or "hey"
        && before.Skip(1).FirstOrDefault(word => word.Text is ",") is { } stop && !before.Any(word => word.Index > stop.Index && word.IsNominal);

    public static Person PersonOf(Word subject) => subject.Lower switch
    {
        "i" => Person.I,
        "we" => Person.We,
        "you" or "u" => Person.You,
        "they" or "these" or "those" or "both" => Person.Others,
        _ => subject.Tag is "NNS" or "NNPS" ? Person.Others : Person.Other,
    };

    private static bool IsTime(Word word) => word.Lower is "today" or "tomorrow" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "saturday" or "sunday" or "morning" or "afternoon" or "tonight";

    private static int Skip(ImmutableArray<Word> before, int at)
    {
        var seen = false;
        for (var next = at + 1; next < before.Length; next++)
        {
            var isName = before[next].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Number;
            if (seen && !isName)
            {
                return next - 1;
            }

            seen |= isName;
        }

        return before.Length;
    }
}
