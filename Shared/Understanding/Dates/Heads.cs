namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What stands beside another day: a weekday, a day, a part of it, a week…</summary>
/// <param name="End">The first token behind it.</param>
/// <param name="Weekday">1 (Monday) to 7, else 0.</param>
/// <param name="Unit">The day, week or month, where it is no weekday.</param>
/// <param name="Number">The how many-th of its kind: "the second Tuesday after Easter".</param>
internal readonly record struct Head(int End, int Weekday, Unit Unit, int Number)
{
    /// <summary>The part of the day, where one was said: "the morning after".</summary>
    public Say Part { get; init; }

    /// <summary>The days it means on one side of others: +1 behind them, -1 before.</summary>
    public Stretch Of(Stretch days, int direction) => (Weekday, Unit) switch
    {
        ( > 0, _) => Stretch.Day(direction > 0 ? Weeks.Coming(days.Last, Weekday).PlusWeeks(Number - 1) : Weeks.Last(days.From, Weekday).PlusWeeks(1 - Number)),
        (_, Unit.Day) => Stretch.Day(direction > 0 ? days.Last.PlusDays(Number) : days.From.PlusDays(-Number)),
        (_, Unit.WorkingDay) => Stretch.Day(Weeks.PlusWorkingDays(direction > 0 ? days.Last : days.From, direction * Number)),
        (_, Unit.Weekend) => Stretches.Around(direction > 0 ? Weeks.Coming(days.Last, 6) : Weeks.Last(Weeks.Monday(days.From), 6), Unit.Weekend),
        _ => Stretches.Shift(Stretches.Around(direction > 0 ? days.Last : days.From, Unit), Unit, direction * Number),
    };
}

/// <summary>Reads a <see cref="Head"/>.</summary>
internal static class Heads
{
    public static Head? Read(Page page, int at)
    {
        var nth = page.Is(at, Say.Last) || page.Says(at, "very") ? (1, at + 1) : NumberReader.Ordinal(page, at) is { Value: <= 5 } ordinal ? ordinal : (0, at);
        var (number, next) = nth is (0, _) ? (1, at) : nth;
        if (WeekdayReader.Name(page, next) is { } named)
        {
            return new(named.End, named.Weekday, Unit.None, number);
        }

        if (page.Is(next, Say.Working) && page[next + 1].Word?.Unit == Unit.Day)
        {
            return new(next + 2, 0, Unit.WorkingDay, number);
        }

        if (page.SayAt(next) is Say.Morning or Say.Afternoon or Say.Evening or Say.Night && nth is (0, _))
        {
            return new(next + 1, 0, Unit.Day, 1) { Part = page.SayAt(next) };
        }

        // "days after", "the weeks before" are no day
        return page[next].Word is { Unit: Unit.Day or Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year, IsOwner: false } unit && !Companions.IsPlural(page, next)
            ? new(next + 1, 0, unit.Unit, number)
            : null;
    }
}
