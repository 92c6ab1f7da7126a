using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A length of time: "three weeks", "48 hours", "2 working days".</summary>
internal readonly record struct Length(int Count, Unit Unit)
{
    public bool IsClock => Unit is Unit.Second or Unit.Minute or Unit.Hour;

    public LocalDate From(LocalDate day, int direction = 1) => Unit switch
    {
        Unit.Day or Unit.Weekend => day.PlusDays(direction * Count),
        Unit.WorkingDay => Weeks.PlusWorkingDays(day, direction * Count),
        Unit.Week => day.PlusDays(direction * Count * 7),
        Unit.Fortnight => day.PlusDays(direction * Count * 14),
        Unit.Month => day.PlusMonths(direction * Count),
        Unit.Quarter => day.PlusMonths(direction * Count * 3),
        Unit.Half => day.PlusMonths(direction * Count * 6),
        Unit.Year => day.PlusYears(direction * Count),
        Unit.Decade => day.PlusYears(direction * Count * 10),
        Unit.Hour => day.PlusDays(direction * Count / 24),
        _ => day,
    };

    public LocalDateTime From(LocalDateTime moment, int direction = 1) => Unit switch
    {
        Unit.Second => moment.PlusSeconds(direction * Count),
        Unit.Minute => moment.PlusMinutes(direction * Count),
        Unit.Hour => moment.PlusHours(direction * Count),
        _ => From(moment.Date, direction).At(moment.TimeOfDay),
    };
}

/// <summary>Reads a length of time; by itself it is no date.</summary>
internal static class LengthReader
{
    // A hundred years of days: more is no plan anybody makes.
    private const int LongestDays = 36_525;

    public static (Length Length, int End)? Read(Page page, int at)
    {
        // "half an hour"
        if (page.Is(at, Say.Half) && (page.Says(at + 1, "an") || page.Says(at + 1, "a")) && page[at + 2].Word?.Unit == Unit.Hour)
        {
            return (new(30, Unit.Minute), at + 3);
        }

        if (NumberReader.Count(page, at) is not { } count)
        {
            return null;
        }

        var next = page.IsMark(count.End, '-') ? count.End + 1 : count.End;
        if (page.Says(next, "full") || page.Says(next, "more") || page.Says(next, "whole") || page.Says(next, "short") || page.Says(next, "calendar"))
        {
            next++;
        }

        if (page.Is(next, Say.Working) && page[next + 1].Word?.Unit == Unit.Day)
        {
            return (new(count.Value, Unit.WorkingDay), next + 2);
        }

        if (page[next].Word is not { Unit: not Unit.None } unit || page.Is(next, Say.Half) || Days(count.Value, unit.Unit) > LongestDays)
        {
            return null;
        }

        // "a fortnight's notice", "two weeks' notice": an adjective's length; "in a fortnight's time" is one of time
        var isOwner = unit.IsOwner || page.IsGluedMark(next + 1, '\'') || page.IsGluedMark(next + 1, '’');
        return isOwner && !page.Says(unit.IsOwner ? next + 1 : next + 2, "time") ? null : (new(count.Value, unit.Unit), next + 1);
    }

    private static int Days(int count, Unit unit) => count * unit switch
    {
        Unit.Week => 7,
        Unit.Fortnight => 14,
        Unit.Month => 30,
        Unit.Quarter => 91,
        Unit.Half => 182,
        Unit.Year => 365,
        Unit.Decade => 3652,
        _ => 1,
    };
}
