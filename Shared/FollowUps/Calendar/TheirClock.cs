using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The customer's own days: what silence and answers are counted in.</summary>
/// <param name="Days">The days they work on.</param>
/// <param name="Zone">The zone they work in.</param>
public sealed record TheirClock(WorkingDays Days, DateTimeZone Zone)
{
    /// <summary>The clock of a customer in a country.</summary>
    /// <param name="code">The country, by its code.</param>
    /// <param name="readers">The reader's zone.</param>
    public static TheirClock In(string code, DateTimeZone readers) => new(WorkingDays.In(code), CustomerZone.Of(code, readers));

    /// <summary>The day a moment falls on where they are.</summary>
    public LocalDate DayOf(Instant moment) => moment.InZone(Zone).Date;

    /// <summary>The n-th of their working days after a day.</summary>
    public LocalDate After(LocalDate day, int count) => Days.After(day, count);

    /// <summary>How many of their working days lie after one moment, up to and with the day of another.</summary>
    public int Between(Instant first, Instant last) => Days.Between(DayOf(first), DayOf(last));
}
