using System.Collections.Concurrent;
using NodaTime;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>A country and the rules of its public holidays.</summary>
/// <param name="Code">ISO 3166: "US", "GB-SCT".</param>
/// <param name="Holidays">The rules, those that yield to no other first.</param>
internal sealed record Country(string Code, IReadOnlyList<Holiday> Holidays)
{
    private readonly ConcurrentDictionary<int, IReadOnlyDictionary<LocalDate, string>> years = new();

    /// <summary>The holiday that falls on a day; null on a day like any other.</summary>
    public string? HolidayOn(LocalDate day) =>
        // New Year's Day may be given in the December before.
        InYear(day.Year).GetValueOrDefault(day) ?? (day is { Month: 12, Year: < 9998 } ? InYear(day.Year + 1).GetValueOrDefault(day) : null);

    private IReadOnlyDictionary<LocalDate, string> InYear(int year) => years.GetOrAdd(year, Lay);

    private Dictionary<LocalDate, string> Lay(int year)
    {
        var days = new Dictionary<LocalDate, string>();
        var valid = Holidays.Where(holiday => holiday.IsIn(year)).ToList();
        foreach (var holiday in valid)
        {
            days.TryAdd(holiday.Day(year), holiday.Name);
        }

        // Substitutes come after all the days themselves: Boxing Day's may not land on Christmas's.
        foreach (var holiday in valid.Where(holiday => holiday.Instead != Instead.Never))
        {
            if (Substitute.For(holiday.Day(year), holiday.Instead, days.ContainsKey) is { } day)
            {
                days.TryAdd(day, $"{holiday.Name} (observed)");
            }
        }

        return days;
    }
}
