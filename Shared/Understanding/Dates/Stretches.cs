using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The weeks, months, quarters, halves and years of the calendar.</summary>
internal static class Stretches
{
    public static Stretch Month(int year, int month) => new LocalDate(year, month, 1) is var first ? new(first, first.PlusMonths(1), Grain.Month) : default;

    public static Stretch Quarter(int year, int quarter) => new LocalDate(year, (quarter * 3) - 2, 1) is var first ? new(first, first.PlusMonths(3), Grain.Quarter) : default;

    public static Stretch Half(int year, int half) => new LocalDate(year, half == 1 ? 1 : 7, 1) is var first ? new(first, first.PlusMonths(6), Grain.Quarter) : default;

    public static Stretch Year(int year) => new(new(year, 1, 1), new(year + 1, 1, 1), Grain.Year);

    /// <summary>The week, month, quarter, half or year that a day is in.</summary>
    public static Stretch Around(LocalDate day, Unit unit) => unit switch
    {
        Unit.Week => Weeks.Of(day),
        Unit.Weekend => Weeks.Monday(day).PlusDays(5) is var saturday ? new(saturday, saturday.PlusDays(2), Grain.Week) : default,
        Unit.Month => Month(day.Year, day.Month),
        Unit.Quarter => Quarter(day.Year, ((day.Month - 1) / 3) + 1),
        Unit.Half => Half(day.Year, day.Month < 7 ? 1 : 2),
        Unit.Year => Year(day.Year),
        Unit.Decade => new(new(day.Year / 10 * 10, 1, 1), new((day.Year / 10 * 10) + 10, 1, 1), Grain.Range),
        _ => Stretch.Day(day),
    };

    public static Stretch Shift(Stretch stretch, Unit unit, int by)
    {
        var from = new Length(by, unit is Unit.Weekend ? Unit.Week : unit is Unit.Decade ? Unit.Year : unit);
        from = unit is Unit.Decade ? new(by * 10, Unit.Year) : from;
        return stretch with { From = from.From(stretch.From), To = unit is Unit.Weekend or Unit.Week ? from.From(stretch.To) : from.From(stretch.From) is var start ? Around(start, unit).To : default };
    }

    /// <summary>A part of a week, month, quarter, half or year: days 1–10, 11–20 and 21–end of a month, else its thirds.</summary>
    public static Stretch Part(Stretch whole, Slice slice) => (slice, whole.Grain) switch
    {
        (Slice.Whole, _) => whole,
        (Slice.Beginning, _) => Stretch.Day(whole.From),
        (Slice.End, Grain.Week) => Stretch.Day(whole.To.PlusDays(-1) is var last && last.DayOfWeek is IsoDayOfWeek.Sunday && whole.From.DayOfWeek is IsoDayOfWeek.Monday ? last.PlusDays(-2) : last),
        (Slice.End, _) => Stretch.Day(whole.Last),
        (Slice.Early, Grain.Week) => Days(whole, 0, 2),
        (Slice.Middle, Grain.Week) => Days(whole, 2, 3),
        (Slice.Late, Grain.Week) => Days(whole, 3, 5),
        (Slice.Early, Grain.Month) => Days(whole, 0, 10),
        (Slice.Middle, Grain.Month) => Days(whole, 10, 20),
        (Slice.Late, Grain.Month) => whole with { From = whole.From.PlusDays(20), Grain = Grain.Range },
        (Slice.FirstHalf, Grain.Month) => Days(whole, 0, DaysIn(whole) / 2),
        (Slice.SecondHalf, Grain.Month) => whole with { From = whole.From.PlusDays(DaysIn(whole) / 2), Grain = Grain.Range },
        (Slice.FirstHalf, Grain.Year) => Half(whole.From.Year, 1),
        (Slice.SecondHalf, Grain.Year) => Half(whole.From.Year, 2),
        (Slice.Early, _) => Third(whole, 0),
        (Slice.Middle, _) => Third(whole, 1),
        (Slice.Late, _) => Third(whole, 2),
        (Slice.FirstHalf, _) => Days(whole, 0, DaysIn(whole) / 2),
        _ => Days(whole, DaysIn(whole) / 2, DaysIn(whole)),
    };

    /// <summary>"later this week", "earlier this month": its second or first half, and of that only what is ahead or behind.</summary>
    public static Stretch? Remaining(Stretch whole, LocalDate written, bool isLater)
    {
        var turn = whole.Grain is Grain.Year ? whole.From.PlusMonths(6) : whole.From.PlusDays(DaysIn(whole) / 2);
        var (from, to) = isLater ? (LocalDate.Max(turn, written.PlusDays(1)), whole.To) : (whole.From, LocalDate.Min(turn, written));
        return from < to ? new(from, to, Grain.Range) : null;
    }

    private static Stretch Third(Stretch whole, int third)
    {
        var months = Math.Max(1, Period.Between(whole.From, whole.To, PeriodUnits.Months).Months / 3);
        return new(whole.From.PlusMonths(third * months), third == 2 ? whole.To : whole.From.PlusMonths((third + 1) * months), Grain.Range);
    }

    private static Stretch Days(Stretch whole, int from, int to) => new(whole.From.PlusDays(from), whole.From.PlusDays(to), to - from == 1 ? Grain.Day : Grain.Range);

    private static int DaysIn(Stretch whole) => Period.DaysBetween(whole.From, whole.To);
}
