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
    // Nearer than this, "call me Thursday" is an appointment, no quiet.
    private const int AppointmentDays = 10;
    private const int TrifleDays = 4;

    /// <summary>Nearer than this, "let's talk again on the 25th" makes an appointment; farther, it asks for quiet until then.</summary>
    public const int FarDays = 45;

    private static readonly HashSet<string> Forbids = new(StringComparer.Ordinal) { "sooner", "earlier", "before", "then", "meantime", "meanwhile", "between" };
    private static readonly HashSet<string> PointsBack = new(StringComparer.Ordinal) { "then", "that", "it", "which", "sooner", "earlier", "after", "meantime" };

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

        foreach (var (date, place, where) in Candidates(words, said, at, cue))
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

            meaning = meaning is HoldWords.Quiet && IsBefore(sentence, date) ? HoldWords.Again : meaning;
            if ((far && PointsBehind(sentence) ? DueDays.FirstBehind(date) : Day(where, date, meaning, written)) is { } day && day > written && IsQuiet(cue, words, at, date, day, written))
            {
                return new(day, date.Reading, place, (far ? 2 : 6) + (cue.Meaning is HoldWords.Quiet or HoldWords.Frozen ? 2 : cue.Meaning is HoldWords.Defer ? 0 : 1) + (date.Relation is Relation.Until or Relation.After or Relation.Through ? 1 : 0));
            }
        }

        // "Happy to look again once the audit is over"
        if (cue.Meaning is HoldWords.Again && sentence.Dates.Count == 0 && (sentence.Words.Any(word => word.Lower is "again") || Forbid(words, at)) && HoldEvent.Once(sentence) is { } over)
        {
            return new(null, $"until {over} → no day named", sentence.Sentence.Place, 3);
        }

        if (cue.Meaning is not (HoldWords.Quiet or HoldWords.Undecided or HoldWords.Frozen or HoldWords.Defer) || sentence.Dates.Count > 0)
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

    private static IEnumerable<(DateFinding Date, Span Place, SentenceWords Where)> Candidates(IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<HoldWords>>> said, int at, Said<HoldWords> cue)
    {
        var own = words[at].Sentence.Place;
        foreach (var date in words[at].Dates.OrderBy(date => Tie(date, cue)))
        {
            yield return (date, own, words[at]);
        }

        if (cue.Meaning is HoldWords.NotNow)
        {
            yield break;
        }

        var points = words[at].Words.Any(word => PointsBack.Contains(word.Lower));
        foreach (var next in new[] { at + 1, at - 1, at + 2, at - 2 })
        {
            if (next < 0 || next >= words.Count || (Math.Abs(next - at) == 2 && !points) || said[next].Any(one => one.Meaning == HoldWords.Other))
            {
                continue;
            }

            var other = words[next];
            var asks = said[next].Any(one => one.Meaning is not HoldWords.Give);
            if (asks || points || other.Dates.Any(date => date.Relation is Relation.Until or Relation.Through or Relation.After || HoldDay.IsEnd(other, date)))
            {
                foreach (var date in other.Dates.OrderBy(date => Tie(date, cue)))
                {
                    yield return (date, own.With(other.Sentence.Place), other);
                }
            }
        }
    }

    // "Ask again if the parts are not there by the 12th": the day is the parts'.
    public static bool IsCondition(SentenceWords words, DateFinding date) =>
        words.Parsed.Clauses.Any(clause => clause is { Kind: Language.ClauseKind.Condition, Mark: "if", Person: Language.Person.Other or Language.Person.Others } && clause.Holds(new(date.Evidence.Start, date.Evidence.Length)));

    // "Before the start of the new year on October 1": the day stands apart from the word that makes it an end.
    private static bool IsBefore(SentenceWords words, DateFinding date) =>
        words.Words.Any(word => word.Lower is "before" or "until" or "till" && word.Place.Start < date.Evidence.Start && date.Evidence.Start - word.Place.Start < 60);

    private static bool PointsBehind(SentenceWords words) =>
        Enumerable.Range(0, Math.Max(0, words.Count - 1)).Any(at => words[at].Lower is "day" or "that" && (words[at + 1].Lower is "after") || words[at].Lower is "after" && words[at + 1].Lower is "that" or "it" or "which");

    private static int Tie(DateFinding date, Said<HoldWords> cue) =>
        (date.Relation is Relation.Until or Relation.Through or Relation.After ? 0 : date.Relation is Relation.By ? 1 : 2) * 10_000
        + Math.Min(9_999, Math.Abs(date.Evidence.Start - cue.Place.Start) + (date.Evidence.Start < cue.Place.Start ? 40 : 0));

    // A no to a span ends behind it ("not this month"); a yes begins with it ("try me in March").
    private static LocalDate? Day(SentenceWords words, DateFinding date, HoldWords meaning, LocalDate written) =>
        HoldDay.Of(words, date, date.Relation is Relation.On or Relation.Around && !date.Words.StartsWith("from ", StringComparison.OrdinalIgnoreCase) && (meaning is HoldWords.Quiet or HoldWords.Undecided or HoldWords.Frozen or HoldWords.NotNow || date.From?.Day <= written));

    private static bool IsQuiet(Said<HoldWords> cue, IReadOnlyList<SentenceWords> words, int at, DateFinding date, LocalDate day, LocalDate written)
    {
        var days = Period.DaysBetween(written, day);
        var coarse = date.Grain is Grain.Week or Grain.Month or Grain.Quarter or Grain.Year;
        return cue.Meaning switch
        {
            HoldWords.NotNow => coarse,
            HoldWords.Quiet => days > (date.Relation is Relation.On && date.Grain is Grain.Day ? TrifleDays : 1) || coarse,
            HoldWords.Undecided => days >= AppointmentDays || coarse && days > TrifleDays,
            HoldWords.Frozen => days > TrifleDays && date.Relation is not Relation.Since && date.Grain is not Grain.Minute,
            HoldWords.Again => (days > TrifleDays || coarse || Forbid(words, at)) && date.Grain is not Grain.Minute,
            HoldWords.Defer => (coarse || days >= FarDays || days >= AppointmentDays && date.Relation is Relation.Until or Relation.After or Relation.Through || days >= AppointmentDays && cue.Words.Words.Any(word => word.Lower is "week" or "weeks" or "month" or "months")) && date.Grain is not Grain.Minute,
            _ => (days >= AppointmentDays || coarse && days > TrifleDays || Forbid(words, at)) && date.Grain is not Grain.Minute,
        };
    }

    // "Do not wait with the offer" asks for the opposite.
    private static bool IsDenied(Said<HoldWords> cue) =>
        Enumerable.Range(1, 3).Select(back => cue.Start - back).TakeWhile(at => at >= 0 && !cue.Words.EndsClause(at) && !cue.Words.IsComma(at)).Any(at => cue.Words[at].Lower is "not" or "n't" or "never" or "no");

    // "Give me until Thursday and I'll have a number" promises one; it asks for no quiet.
    private static bool IsPromise(Said<HoldWords> cue) =>
        cue.Meaning is HoldWords.Quiet && cue.Words.Is(cue.Start, "give")
        && Enumerable.Range(cue.End, Math.Max(0, cue.Words.Count - cue.End - 1)).Any(at => cue.Words[at].Lower is "i" or "we" && cue.Words[at + 1].Lemma is "will");

    private static bool Forbid(IReadOnlyList<SentenceWords> words, int at) =>
        words.Skip(at).Take(2).Any(sentence => Enumerable.Range(0, sentence.Count).Any(place => sentence[place].Lower is "not" or "no" or "n't" && Enumerable.Range(place + 1, 3).Any(next => next < sentence.Count && Forbids.Contains(sentence[next].Lower)))
            || sentence.Words.Any(word => word.Lower is "until" or "till") && sentence.Words.Any(word => word.Lower is "then"));
}
