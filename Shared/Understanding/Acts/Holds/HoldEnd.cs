using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>When a quiet ends: on a named day, after a length of time, or with an event whose day nobody knows.</summary>
/// <param name="Until">The first welcome day; null for an event.</param>
/// <param name="Reading">How it was understood.</param>
/// <param name="Place">The words that ask, with those that name the end.</param>
/// <param name="Rank">How sure: of several in one letter the surest speaks.</param>
internal sealed record HoldEnd(LocalDate? Until, string Reading, Span Place, int Rank)
{
    public static HoldEnd? Of(Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<HoldWords>>> said, int at, Said<HoldWords> cue)
    {
        var sentence = words[at];
        var written = letter.WrittenAt.Date;
        if (IsDenied(cue) || IsPromise(cue))
        {
            return null;
        }

        if (LengthAhead.In(sentence.Words, written) is { } length && (cue.Meaning is HoldWords.Give || sentence.Dates.Count == 0 && cue.Meaning is HoldWords.Quiet or HoldWords.Again or HoldWords.Call))
        {
            return new(length, $"for the time asked → {length:ddd d MMM yyyy}", sentence.Sentence.Place, 6);
        }

        if (cue.Meaning is HoldWords.Give)
        {
            return null;
        }

        foreach (var (date, place, where) in HoldDates.Of(words, said, at, cue))
        {
            var far = where != sentence;
            var meaning = cue.Meaning is HoldWords.Quiet && said[at].Any(one => one.Meaning is HoldWords.Again or HoldWords.Call) && !far ? HoldWords.Again : cue.Meaning;
            if (date.Grain is Grain.Minute or Grain.PartOfDay && date.From?.Day <= written)
            {
                continue;
            }

            if (meaning is HoldWords.Again or HoldWords.Call && IsCondition(where, date))
            {
                continue;
            }

            meaning = meaning is HoldWords.Quiet && (IsBefore(where, date) || HoldDates.ForbidBefore(where, date) || HoldDates.ForbidBefore(sentence, date)) ? HoldWords.Again : meaning;
            if ((far && HoldDates.PointBehind(sentence) ? DueDays.FirstBehind(date) : Day(where, date, meaning, written)) is { } day && day > written && HoldDistance.IsQuiet(cue, words, at, date, day, written))
            {
                return new(day, date.Reading, place, (far ? 2 : 6) + (cue.Meaning is HoldWords.Quiet or HoldWords.Frozen ? HoldDates.OnlyName(date) ? -1 : 2 : cue.Meaning is HoldWords.Defer ? 0 : 1) + (date.Relation is Relation.Until or Relation.After or Relation.Through ? 1 : 0));
            }
        }

        // "Happy to look again once the audit is over"
        if (cue.Meaning is HoldWords.Again && sentence.Dates.Count == 0 && (sentence.Words.Any(word => word.Lower is "again") || HoldDistance.IsForbidden(words, at)) && HoldEvent.Once(sentence) is { } over)
        {
            return new(null, $"until {over} → no day named", sentence.Sentence.Place, 3);
        }

        if (cue.Meaning is not (HoldWords.Quiet or HoldWords.Undecided or HoldWords.Frozen or HoldWords.Defer) || sentence.Dates.Any(date => !IsPast(date, written)))
        {
            return null;
        }

        if ((HoldEvent.In(sentence, cue.Start) ?? (cue.Meaning is HoldWords.Defer ? HoldEvent.Once(sentence) : null)) is { } happening)
        {
            return new(null, $"until {happening} → no day named", sentence.Sentence.Place, 4);
        }

        // "… till the refit is signed off. Let's pick it up then."
        return at > 0 && cue.Meaning is HoldWords.Defer && sentence.Words.Any(word => word.Lower is "then") && words[at - 1].Dates.Count == 0 && HoldEvent.In(words[at - 1], words[at - 1].Count) is { } before
            ? new(null, $"until {before} → no day named", words[at - 1].Sentence.Place.With(sentence.Sentence.Place), 3)
            : null;
    }

    // "They went out this morning": said of today, it is no end of anything.
    private static bool IsPast(DateFinding date, LocalDate written) => date.From?.Day <= written && date.To?.Day <= written.PlusDays(1);

    // "Ask again if the parts are not there by the 12th": the day is the parts'.
    public static bool IsCondition(SentenceWords words, DateFinding date) =>
        words.Parsed.Clauses.Any(clause => clause is { Kind: Language.ClauseKind.Condition, Mark: "if", Person: Language.Person.Other or Language.Person.Others } && clause.Holds(new(date.Evidence.Start, date.Evidence.Length)));

    // "Before the start of the new year on October 1": the day stands apart from the word that makes it an end.
    private static bool IsBefore(SentenceWords words, DateFinding date) =>
        words.Words.Any(word => word.Lower is "before" or "until" or "till" && word.Place.Start < date.Evidence.Start && date.Evidence.Start - word.Place.Start < 60);

    // A no to a span ends behind it ("not this month"); a yes begins with it ("try me in March").
    private static LocalDate? Day(SentenceWords words, DateFinding date, HoldWords meaning, LocalDate written) =>
        HoldDay.Of(words, date, date.Relation is Relation.On or Relation.Around && !date.Words.StartsWith("from ", StringComparison.OrdinalIgnoreCase) && (meaning is HoldWords.Quiet or HoldWords.Undecided or HoldWords.Frozen or HoldWords.NotNow || date.From?.Day <= written));

    // "Do not wait with the offer" asks for the opposite.
    private static bool IsDenied(Said<HoldWords> cue) =>
        Enumerable.Range(1, 3).Select(back => cue.Start - back).TakeWhile(at => at >= 0 && !cue.Words.EndsClause(at) && !cue.Words.IsComma(at)).Any(at => cue.Words[at].Lower is "not" or "n't" or "never" or "no");

    // "Give me until Thursday and I'll have a number" promises one; it asks for no quiet.
    private static bool IsPromise(Said<HoldWords> cue) =>
        cue.Meaning is HoldWords.Quiet && cue.Words.Is(cue.Start, "give")
        && Enumerable.Range(cue.End, Math.Max(0, cue.Words.Count - cue.End - 1)).Any(at => cue.Words[at].Lower is "i" or "we" && cue.Words[at + 1].Lemma is "will");
}
