using NodaTime;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Makes of a date that a promise names the last day on which it is kept in time.</summary>
internal static class DueDayReader
{
    public static DueDay? Of(Letter letter, DateFinding? date)
    {
        if (date is null || DueDays.LastInTime(date, letter.WrittenAt.Date) is not { } day)
        {
            return null;
        }

        // "By noon", promised in the afternoon, is tomorrow's noon.
        var time = Time(date);
        return day == letter.WrittenAt.Date && date.Assumed.Contains("day") && (time ?? date.To?.Time) <= letter.WrittenAt.TimeOfDay
            ? new(date.Words, day.PlusDays(1), time, date.Assumed, $"{date.Words} → {day.PlusDays(1).ToString("ddd d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}")
            : new(date.Words, day, time, date.Assumed, date.Reading);
    }

    /// <summary>"Tuesday or Wednesday", "Thursday, Friday at the latest": kept in time until the last of them.</summary>
    public static DateFinding? Latest(Letter letter, DateFinding? date)
    {
        if (date is null)
        {
            return null;
        }

        foreach (var next in letter.Dates.SkipWhile(each => each != date).Skip(1))
        {
            var end = DatesOfClause.Place(date).End;
            var gap = next.Evidence.Start < end ? "" : letter.NewText[end..next.Evidence.Start].Trim(' ', ',', '-', '–').ToLowerInvariant();
            var isLast = next.Relation is Relation.By && next.Words.Contains("latest", StringComparison.OrdinalIgnoreCase);
            if (next.From is null || next.Ambiguous || next.To?.Day <= date.To?.Day || !(gap is "or" or "or maybe" or "or perhaps" or "or else" or "or on" or "or by" || isLast && gap is "" or "or" or "at the" or "or at the" or "but"))
            {
                break;
            }

            date = next;
        }

        return date;
    }

    /// <summary>The day of a meeting: as the acceptance names it, else as the proposal did. "10's good" keeps the proposed day.</summary>
    public static DueDay? Meeting(Letter letter, DateFinding? chosen, Letter proposing, DateFinding? proposed)
    {
        var asked = Of(proposing, proposed);
        if (chosen is null || chosen == proposed)
        {
            return asked;
        }

        var named = Of(letter, chosen);
        return named is null ? asked
            : asked is not null && HourBehind(chosen) is { } hour && named.On.DayOfWeek == asked.On.DayOfWeek ? asked with { Time = asked.Time ?? hour }
            : asked is not null && chosen.Grain is Grain.Day or Grain.Minute or Grain.PartOfDay && chosen.Assumed.Contains("week") && named.On.DayOfWeek == asked.On.DayOfWeek ? asked with { Time = named.Time ?? asked.Time }
            : asked is not null && chosen.Grain is Grain.Minute && chosen.Assumed.Contains("day") ? asked with { Time = named.Time ?? asked.Time }
            : named with { Time = named.Time ?? (asked?.On == named.On ? asked.Time : null) };
    }

    // "Thursday 3 works", of a Thursday that was proposed: three o'clock, and no third of a month far off.
    private static LocalTime? HourBehind(DateFinding chosen) =>
        chosen.Assumed.Contains("month") && chosen.Words.Split(' ') is [var weekday, var figure] && Vocabulary.IsWeekday(weekday.ToLowerInvariant()) && Hour.Of(figure) is { } hour
            ? new(hour < 7 ? hour + 12 : hour, 0)
            : null;

    /// <summary>The day for which something was asked: "consider it sorted" takes it over with the rest.</summary>
    public static DueDay? Asked(Correspondence thread, Letter letter, Request asked)
    {
        if (asked.Kind is not RequestKind.Ask || thread.Letters.FirstOrDefault(each => each.Mail.Id == asked.Evidence.MessageId) is not { } asking)
        {
            return null;
        }

        var place = new Span(asked.Evidence.Start, asked.Evidence.Length);
        var sentence = asking.Parsed.FirstOrDefault(each => each.Sentence.Place.Overlaps(place));
        var due = sentence is null ? null : Of(asking, DatesOfClause.Best(sentence, [.. DatesOfClause.Ahead(asking, place).Where(date => !IsOfHabit(sentence, date))]));
        return due?.On >= letter.WrittenAt.Date ? due : null;
    }

    // "The layout you use today" tells which layout.
    private static bool IsOfHabit(ParsedSentence sentence, DateFinding date) =>
        date.Relation is Relation.On && sentence.Words.LastOrDefault(word => word.Place.End <= date.Evidence.Start) is { Tag: "VBP" or "VBZ" or "VBD" };

    private static LocalTime? Time(DateFinding date) => date.Grain is not Grain.Minute ? null
        : date is { Relation: Relation.By, From.Time: { } hour, To.Time: { } over } && over == hour.PlusHours(1) ? hour
        : date.Relation is Relation.By or Relation.Until ? date.To?.Time ?? date.From?.Time
        : date.From?.Time ?? date.To?.Time;
}
