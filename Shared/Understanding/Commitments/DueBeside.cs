using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Promises;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>The day of a promise whose own words name none: "… and send it then", "I'll ring at 4", "after tea", "Tuesday, I hope" thrown in behind it.</summary>
/// <remarks>Asked only when something is promised: of anything else these words tell no day.</remarks>
internal static class DueBeside
{
    private const int Aside = 7;

    private static readonly Phrases Right = new(["straight after", "straight afterwards", "right after", "right afterwards", "directly after", "directly afterwards", "immediately after", "immediately afterwards", "as soon as we are done", "the minute we are done"]);
    private static readonly Phrases Tonight = new(["after tea", "after supper", "after dinner", "after work", "the night and", "the night .", "the night ,", "after hours", "before bed", "before i go home", "before i leave", "before i knock off", "before close of play", "on my way home", "at lunch", "over lunch"]);
    private static readonly HashSet<string> NotThen = new(StringComparer.Ordinal) { "until", "till", "'til", "since", "from", "even", "but", "before", "now", "every", "back", "just", "only" };
    private static readonly HashSet<string> Asides = new(StringComparer.Ordinal)
    {
        "hopefully", "probably", "maybe", "perhaps", "likely", "most", "very", "latest", "at", "the", "by", "on", "i", "we", "hope", "hoping", "think", "guess", "reckon", "say", "promise", "or", "so", "early", "sometime", "around", "about",
        "for", "sure", "let", "'s", "it", "with", "luck", "a", "bit", "of", "if", "all", "goes", "well", "fingers", "crossed", "definitely", "certainly", "no", "later", "than", "is", "my", "guess", "bet", "word", "honour", "honor", "and", "not", "before", "without", "fail",
    };

    public static DueDay? Of(Letter letter, Undertaking taken)
    {
        if (Index(letter, taken.Place) is not { } at)
        {
            return null;
        }

        ImmutableArray<Word> words = [.. letter.Parsed[at].Words.Where(word => taken.Place.Overlaps(word.Place))];
        if (taken.Condition is not null)
        {
            return DueDayReader.Of(letter, AtTheLatest(letter, taken.Place, words));
        }

        return DueDayReader.Of(letter, Then(letter, words) ?? Done(letter, letter.Parsed[at], words) ?? Walking(letter, at, words) ?? Clock(letter, taken.Place) ?? Evening(letter, words) ?? After(letter, letter.Parsed[at], words) ?? Behind(letter, at));
    }

    private static int? Index(Letter letter, Span place)
    {
        for (var at = 0; at < letter.Parsed.Count; at++)
        {
            if (letter.Parsed[at].Sentence.Place.Overlaps(place))
            {
                return at;
            }
        }

        return null;
    }

    // "I'm back on Monday and send it then", "you'll have it by then": the day spoken of.
    private static DateFinding? Then(Letter letter, ImmutableArray<Word> words)
    {
        var last = words.Length - 1;
        while (last > 0 && words[last].Part is PartOfSpeech.Punctuation)
        {
            last--;
        }

        return last > 0 && words[last].Lower is "then" && !NotThen.Contains(words[last - 1].Lower) ? DatesOfClause.Before(letter, words[last].Place.Start) : null;
    }

    // "I can count them in the morning, will do that": when that is done.
    private static DateFinding? Done(Letter letter, ParsedSentence sentence, ImmutableArray<Word> words) =>
        new Phrasing([.. sentence.Words.Where(word => word.Index >= words[0].Index)]).Find("do that", "do it", "do so") is { } done && done.Start < words[^1].Place.End && sentence.Words.TakeWhile(word => word.Place.Start < words[0].Place.Start).ToImmutableArray() is { Length: > 2 } before
            ? DatesOfClause.Ahead(letter, new(before[0].Place.Start, before[^1].Place.End - before[0].Place.Start)) is [.., { } last] ? last : PartOfDay.In(letter, before)
            : null;

    // "He's in tomorrow. I'll text you as I walk out of his office": on the day on which he, and nobody else, was spoken of.
    private static DateFinding? Walking(Letter letter, int at, ImmutableArray<Word> words) =>
        at > 0 && words.Any(word => word.Lower is "as" or "while" && words.Any(next => next.Index == word.Index + 1 && next.Lower is "i" or "we") && words.Any(next => next.Index == word.Index + 2 && next.Tag is "VBP" or "VB" or "VBZ")
            && words.Any(next => next.Index > word.Index + 2 && next.Lower is "him" or "his" or "her" or "them" or "their" or "it" or "there"))
        && DatesOfClause.Ahead(letter, letter.Parsed[at - 1].Sentence.Place) is [{ } only] ? only : null;

    // "When it is through, at the latest at 3": whatever has to happen first, it is no later.
    private static DateFinding? AtTheLatest(Letter letter, Span place, ImmutableArray<Word> words) =>
        words.FirstOrDefault(word => word.Lower is "latest" or "later") is { } latest ? Clock(letter, new(latest.Place.Start, place.End - latest.Place.Start)) : null;

    private static DateFinding? Clock(Letter letter, Span place) => LoneClockReader.Read(letter.Mail.Id, letter.NewText, place, new(letter.WrittenAt, DayOrder.Unknown));

    private static DateFinding? Evening(Letter letter, ImmutableArray<Word> words) => new Phrasing(words).Find(Tonight) is { } place ? PartOfDay.Day(letter, place, letter.WrittenAt.Date) : null;

    // "I sit with our CFO at four; her verdict reaches you straight after": on the day of that hour.
    private static DateFinding? After(Letter letter, ParsedSentence sentence, ImmutableArray<Word> words) =>
        new Phrasing(words).Find(Right) is { } right && HourBefore(letter, sentence, right)?.From is { Day: var day } ? PartOfDay.Day(letter, right, day) : null;

    // In the same sentence before these words, else in the sentence before.
    private static DateFinding? HourBefore(Letter letter, ParsedSentence sentence, Span right)
    {
        var start = sentence.Sentence.Place.Start;
        return Clock(letter, new(start, right.Start - start)) ?? (Index(letter, new(Math.Max(0, start - 2), 1)) is { } before ? Clock(letter, letter.Parsed[before].Sentence.Place) : null);
    }

    // "I'll send the list. Tuesday, I hope."
    private static DateFinding? Behind(Letter letter, int at)
    {
        if (at + 1 >= letter.Parsed.Count || letter.Parsed[at + 1] is not { HasQuestionMark: false } next || DatesOfClause.Ahead(letter, next.Sentence.Place) is not [{ } date])
        {
            return null;
        }

        var others = next.Words.Where(word => word.Part is not PartOfSpeech.Punctuation && !DatesOfClause.Place(date).Overlaps(word.Place)).ToList();
        return others.Count <= Aside && others.TrueForAll(word => Asides.Contains(word.Lower)) ? date : null;
    }
}
