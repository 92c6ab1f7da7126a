using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Days that carry as many follow-ups as the person likes to have.</summary>
internal static class FullDays
{
    private const int Ahead = 60;

    /// <summary>The full days from today on; none while the person set no limit.</summary>
    public static async Task<IReadOnlySet<LocalDate>> DaysThatAreFull(this FollowUpDb db, Person person, LocalDate today, CancellationToken cancellation)
    {
        if (person.MostADay is not { } most)
        {
            return new HashSet<LocalDate>();
        }

        var (first, last) = (today, today.PlusDays(Ahead));
        var days = await db.FollowUps.AsNoTracking().Of(person).Where(one => one.EndedAt == null && one.On >= first && one.On <= last).GroupBy(one => one.On).Select(day => new { On = day.Key, Count = day.Count() }).ToListAsync(cancellation);
        return days.Where(day => day.Count >= most).Select(day => day.On).ToHashSet();
    }
}
