using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>The days somebody works on: Monday to Friday but for the public holidays of their country.</summary>
public sealed class WorkingDays
{
    // No run of days off comes near this; beyond the calendar's ends the plain day is answer enough.
    private const int Longest = 40;

    private readonly Country? country;

    private readonly IReadOnlySet<IsoDayOfWeek> week;

    private WorkingDays(Country? country, IReadOnlySet<IsoDayOfWeek>? week = null) => (this.country, this.week) = (country, week ?? Usual);

    private static IReadOnlySet<IsoDayOfWeek> Usual { get; } = new HashSet<IsoDayOfWeek> { IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday };

    /// <summary>Monday to Friday, for somebody whose country we do not know.</summary>
    public static WorkingDays Plain => new(null);

    /// <summary>The working days of a country we know by its code ("US", "GB-SCT"); Monday to Friday for any other.</summary>
    public static WorkingDays In(string code) => new(Countries.ByCode(code));

    /// <summary>The working days of somebody we know by address and zone.</summary>
    /// <param name="address">Their mail address; its ending may name a country.</param>
    /// <param name="zone">The zone they work in.</param>
    /// <param name="at">A moment in the stretch of time that matters: clocks of two countries may agree in one season only.</param>
    public static WorkingDays Of(string address, DateTimeZone zone, Instant at) => new(Countries.Of(address, zone, at));

    /// <summary>The same for somebody who works on other days of the week; as they are where no day is named.</summary>
    /// <param name="days">The days of the week.</param>
    public WorkingDays Kept(IReadOnlyList<IsoDayOfWeek> days) => days.Count == 0 ? this : new(country, days.ToHashSet());

    /// <summary>The country whose holidays count; null when none is known.</summary>
    public string? CountryCode => country?.Code;

    /// <summary>Why a day is off: a holiday's name, or the day of the week ("Saturday"); null for a working day.</summary>
    public string? WhyOff(LocalDate day) => IsInWeek(day) ? country?.HolidayOn(day) : day.DayOfWeek.ToString();

    /// <summary>Whether its day of the week is one that is worked on.</summary>
    public bool IsInWeek(LocalDate day) => week.Contains(day.DayOfWeek);

    /// <summary>Whether it is worked on.</summary>
    public bool Includes(LocalDate day) => WhyOff(day) is null;

    /// <summary>The day itself, or the next working day when it is off.</summary>
    public LocalDate OnOrAfter(LocalDate day)
    {
        for (var days = 0; days < Longest; days++)
        {
            if (Includes(day.PlusDays(days)))
            {
                return day.PlusDays(days);
            }
        }

        return day;
    }

    /// <summary>The day itself, or the last working day before it when it is off.</summary>
    public LocalDate OnOrBefore(LocalDate day)
    {
        for (var days = 0; days < Longest; days++)
        {
            if (Includes(day.PlusDays(-days)))
            {
                return day.PlusDays(-days);
            }
        }

        return day;
    }

    /// <summary>The n-th working day after a day; the day itself does not count.</summary>
    public LocalDate After(LocalDate day, int count = 1)
    {
        for (var n = 0; n < count; n++)
        {
            day = OnOrAfter(day.PlusDays(1));
        }

        return day;
    }

    /// <summary>How many working days lie after the first day, up to and with the last; none when the last is no later.</summary>
    public int Between(LocalDate first, LocalDate last)
    {
        var count = 0;
        // Silence older than this is old, however old: nobody counts on.
        for (var day = LocalDate.Max(first, last.PlusDays(-2000)).PlusDays(1); day <= last; day = day.PlusDays(1))
        {
            count += Includes(day) ? 1 : 0;
        }

        return count;
    }
}
