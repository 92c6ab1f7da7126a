using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>The days behind one click.</summary>
public sealed class QuickDaysTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];

    // Labor Day, Mon 7 Sep 2026, is no working day in New York.
    [TestCase(QuickWish.ThreeWorkingDays, "2026-09-16", "2026-09-21")]
    [TestCase(QuickWish.ThreeWorkingDays, "2026-09-03", "2026-09-09")]
    [TestCase(QuickWish.NextWeek, "2026-09-16", "2026-09-21")]
    [TestCase(QuickWish.NextWeek, "2026-09-14", "2026-09-21")]
    [TestCase(QuickWish.NextWeek, "2026-09-03", "2026-09-08")]
    [TestCase(QuickWish.NextWeek, "2026-09-20", "2026-09-21")]
    public void The_calendar_says_which(QuickWish wish, string today, string on) => Assert.That(Day(wish, today), Is.EqualTo(on));

    [Test]
    public void A_thread_that_says_nothing_has_no_agreed_day() => Assert.That(Day(QuickWish.AgreedDay, "2026-09-16"), Is.Null);

    private static string? Day(QuickWish wish, string today)
    {
        var now = NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value.At(new LocalTime(10, 0)).InZoneStrictly(Zone).ToInstant();
        var empty = new Conversation("mike@northgate.example", Zone, now, []);
        return QuickDays.Of(wish, Planner.Decide(ThreadReader.Read(empty), Seat.Of(empty)), Seat.Of(empty))?.ToString("uuuu-MM-dd", null);
    }
}
