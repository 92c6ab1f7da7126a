using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>The first day away and the first day back, as far as they were said.</summary>
/// <param name="From">The first day away.</param>
/// <param name="Until">The first day back.</param>
/// <param name="Sentence">The sentence that names the return.</param>
internal sealed record AbsenceDays(LocalDate? From, LocalDate? Until, int? Sentence)
{
    private const string Day = "on";

    private static readonly Phrases Endless = new(["how long", "indefinitely", "further notice", "foreseeable", "nobody knows when", "no telling when", "no idea when", "no date", "not know when", "n't know when", "not sure when", "unclear when", "who knows when", "knows when", "can say when", "no return date", "return date", "open ended", "until better", "until recovered"]);

    /// <summary>Whether somebody is away for nobody knows how long: "signed off sick since this morning, and nobody can say for how long".</summary>
    public static bool AreOpen(SentenceWords words, LocalDate written) =>
        words.Parsed.Phrasing.Has(Endless) && !words.Dates.Any(date => date.From is { } first && first.Day > written);

    /// <summary>From the words of some sentences: a day of return beats the end of a span, a span beats a single day.</summary>
    public static AbsenceDays In(Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<AbsenceWords>>> said, int start, int end)
    {
        var written = letter.WrittenAt.Date;
        LocalDate? from = null;
        for (var at = start; at < end; at++)
        {
            from ??= words[at].Dates.Select(date => Beginning(date, written)).FirstOrDefault(day => day is not null);
            if ((Return(words[at], said[at], written) ?? (at <= start + 1 ? ReturnDay.In(words[at], written) : null)) is { } back)
            {
                return new(from >= back ? null : from, back, at);
            }
        }

        // "On leave from tomorrow, and you'll have it on the 12th": the 12th ends nothing.
        var isOpen = words[start].Dates.Any(date => date is { Relation: Relation.After, To: null } && Beginning(date, written) is not null);
        for (var at = start; at < end; at++)
        {
            // A robot that names an end means the end of its writer's absence, whatever it calls that.
            if (at > start && !said[at].Any(one => one.Meaning == AbsenceWords.Away) && !(letter.Kind == MessageKind.OutOfOffice && words[at].Dates.Any(IsEnd)))
            {
                continue;
            }

            foreach (var date in words[at].Dates.Where(date => IsSpan(date) || (!isOpen && date.Grain is not Grain.Year)).OrderBy(date => date.Relation is Relation.Until or Relation.Through ? 0 : date.Grain == Grain.Range ? 1 : 2))
            {
                if (Behind(date) is { } behind && behind > written && date.Relation is not (Relation.By or Relation.Since))
                {
                    var next = words[at].Dates.FirstOrDefault(other => IsJoined(words[at], date, other));
                    var until = next is not null && DueDays.FirstBehind(next) is { } later && later > behind ? later : behind;
                    var left = date.Relation is Relation.Until or Relation.Through ? from : date.From?.Day;
                    return new(left >= until ? null : left, until, at);
                }
            }
        }

        return from is { } first && EndOfLength(words, start, end, first) is { } over ? new(first, over.Until, over.Sentence) : new(from, null, null);
    }

    private static bool IsSpan(DateFinding date) => IsEnd(date) || date.Grain is Grain.Range;

    private static bool IsEnd(DateFinding date) => date.Relation is Relation.Until or Relation.Through;

    // "From Monday for two weeks"
    private static (LocalDate Until, int Sentence)? EndOfLength(IReadOnlyList<SentenceWords> words, int start, int end, LocalDate first)
    {
        for (var at = start; at < end; at++)
        {
            if (words[at].Words.Any(word => word.Lower is "for" or "during" or "of") && LengthAhead.In(words[at].Words, first) is { } until)
            {
                return (until, at);
            }
        }

        return null;
    }

    private static LocalDate? Return(SentenceWords words, IReadOnlyList<Said<AbsenceWords>> said, LocalDate written)
    {
        // Of several days the last: "flying home on the 5th, at my desk again on the 8th".
        LocalDate? last = null;
        foreach (var back in said.Where(one => one.Meaning == AbsenceWords.Back))
        {
            if (back.Match.Part(Day) is not var (start, end))
            {
                continue;
            }

            foreach (var date in words.DatesBetween(start, end))
            {
                // "Won't be in before the 22nd": the 22nd is the first day back.
                var isNotBefore = date.From is null && date.Words.StartsWith("before", StringComparison.OrdinalIgnoreCase);
                var day = isNotBefore ? date.To?.Day : date.Relation is Relation.Through ? DueDays.FirstBehind(date) : date.Relation is Relation.By ? date.To?.Day.PlusDays(-1) : DueDays.FirstWelcome(date);
                last = day > written && (last is null || day > last) ? day : last;
            }
        }

        return last;
    }

    // Where the days of a span can be read two ways, its end counts if both ways end on it.
    private static LocalDate? Behind(DateFinding date) =>
        date.Ambiguous && date.Readings.All(reading => reading.To == date.To) ? date.To?.Day : DueDays.FirstBehind(date);

    // "24 and 25 September": two days named as one span.
    private static bool IsJoined(SentenceWords words, DateFinding one, DateFinding other)
    {
        var end = one.Evidence.Start + one.Evidence.Length - words.Sentence.Place.Start;
        var gap = other.Evidence.Start - words.Sentence.Place.Start - end;
        return gap is > 0 and <= 5 && words.Sentence.Text.Substring(end, gap).Trim() is "and" or "n" or "&" or "und" or "et" or "y" or "en" or "e";
    }

    private static LocalDate? Beginning(DateFinding date, LocalDate written) =>
        date.Relation is Relation.After or Relation.On && date.From is { } first && first.Day >= written && !date.Ambiguous ? first.Day : null;
}
