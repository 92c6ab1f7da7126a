using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Days that carry as many follow-ups as the person likes to have.</summary>
internal static class FullDays
{
    private const int Ahead = 60;

    /// <summary>From where a thread is decided, with the full days from today on; none while the person set no limit. Days chosen by hand count like any, the thread's own does not.</summary>
    public static async Task<Seat> WithFullDays(this FollowUpDb db, Seat seat, Person person, string? threadId, CancellationToken cancellation) =>
        seat with { FullDays = await db.DaysThatAreFull(person, threadId, seat.Today, cancellation) };

    private static async Task<IReadOnlySet<LocalDate>> DaysThatAreFull(this FollowUpDb db, Person person, string? threadId, LocalDate today, CancellationToken cancellation)
    {
        if (person.MostADay is not { } most)
        {
            return new HashSet<LocalDate>();
        }

        var (first, last) = (today, today.PlusDays(Ahead));
        var days = await db.FollowUps.AsNoTracking().Of(person).Where(one => one.EndedAt == null && one.ThreadId != threadId && one.On >= first && one.On <= last).GroupBy(one => one.On).Select(day => new { On = day.Key, Count = day.Count() }).ToListAsync(cancellation);
        return days.Where(day => day.Count >= most).Select(day => day.On).ToHashSet();
    }
}
