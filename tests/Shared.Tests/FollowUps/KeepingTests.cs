using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Shared.Tests.Specs;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>What can be done with a kept follow-up, and with what the reading got wrong.</summary>
public sealed class KeepingTests
{
    // asked of a planned, a due, a done, an answered, a removed one
    [TestCase(FollowUpChange.Move, "Planned Planned no no no")]
    [TestCase(FollowUpChange.Complete, "Done Done Done no no")]
    [TestCase(FollowUpChange.Reopen, "Planned Due Planned Planned no")]
    [TestCase(FollowUpChange.Remove, "Removed Removed Removed Removed Removed")]
    [TestCase(FollowUpChange.Set, "Planned Planned Planned Planned Planned")]
    public void Each_change_is_allowed_where_it_makes_sense(FollowUpChange change, string outcomes) =>
        Assert.That(string.Join(' ', Enum.GetValues<FollowUpState>().Select(state => FollowUpLife.After(state, change)?.ToString() ?? "no")), Is.EqualTo(outcomes));

    [Test]
    public void What_does_not_exist_can_only_be_set() =>
        Assert.That(Enum.GetValues<FollowUpChange>().Where(change => FollowUpLife.After(null, change) is not null), Is.EqualTo([FollowUpChange.Set]));

    [TestCase(FollowUpState.Planned, 17, TodayKind.Overdue)]
    [TestCase(FollowUpState.Due, 18, TodayKind.Due)]
    [TestCase(FollowUpState.Planned, 19, TodayKind.Coming)]
    [TestCase(FollowUpState.Done, 17, null)]
    public void The_today_list_groups_by_day_and_leaves_out_what_has_ended(FollowUpState state, int day, TodayKind? group) =>
        Assert.That(TodayList.GroupOf(state, new(2026, 9, day), new(2026, 9, 18)), Is.EqualTo(group));

    [Test]
    public void The_reminder_comes_when_the_readers_working_day_begins() =>
        Assert.That(RemindAt(new(2026, 9, 18), "America/New_York", Instant.FromUtc(2026, 9, 17, 14, 0)), Is.EqualTo(Instant.FromUtc(2026, 9, 18, 13, 0)));

    [Test]
    public void Set_for_a_day_that_has_begun_it_reminds_in_an_hour() =>
        Assert.That(RemindAt(new(2026, 9, 18), "America/New_York", Instant.FromUtc(2026, 9, 18, 14, 0)), Is.EqualTo(Instant.FromUtc(2026, 9, 18, 15, 0)));

    // In New York it is 20:30, and the quiet begins at nine; on a Friday it ends on Monday.
    [TestCase(23, 59, "2026-09-18T20:59:00")]
    [TestCase(24, 1, "2026-09-21T09:00:00")]
    public void Set_in_the_evening_it_reminds_before_the_quiet_begins_or_the_next_working_morning(int hour, int minute, string at) =>
        Assert.That(
            NodaTime.Text.LocalDateTimePattern.GeneralIso.Format(RemindAt(new(2026, 9, 18), "America/New_York", Instant.FromUtc(2026, 9, 18, 0, 0) + Duration.FromHours(hour) + Duration.FromMinutes(minute)).InZone(DateTimeZoneProviders.Tzdb["America/New_York"]).LocalDateTime),
            Is.EqualTo(at));

    [Test]
    public void Set_at_night_it_reminds_in_the_morning() =>
        Assert.That(RemindAt(new(2026, 9, 18), "America/New_York", Instant.FromUtc(2026, 9, 18, 6, 0)), Is.EqualTo(Instant.FromUtc(2026, 9, 18, 13, 0)));

    [Test]
    public void Whoever_does_not_work_on_a_friday_is_reminded_on_no_friday()
    {
        var seat = ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal), "", [])).Seat.Working(new([IsoDayOfWeek.Monday, IsoDayOfWeek.Thursday], new(9, 0), new(18, 0)));
        Assert.That((seat.WorkingDays.OnOrAfter(new(2026, 9, 18)), seat.WorkingDays.WhyOff(new(2026, 9, 18)), seat.WorkingDays.After(new(2026, 9, 17), 2)), Is.EqualTo((new LocalDate(2026, 9, 21), "Friday", new LocalDate(2026, 9, 24))));
    }

    // Samoa skipped 30 December 2011 whole: the reminder comes when the clock runs again.
    [Test]
    public void A_day_the_clock_skipped_still_reminds() =>
        Assert.That(RemindAt(new(2011, 12, 30), "Pacific/Apia", Instant.FromUtc(2011, 12, 1, 0, 0)).InZone(DateTimeZoneProviders.Tzdb["Pacific/Apia"]).Date, Is.EqualTo(new LocalDate(2011, 12, 31)));

    [Test]
    public void A_promise_ticked_off_no_longer_presses() =>
        Assert.That(Amended(new("c1", CorrectionKind.Done, null)).Plan.Action, Is.EqualTo(PlanAction.Wait));

    [Test]
    public void A_sentence_that_was_no_promise_is_gone() =>
        Assert.That(Amended(new("c1", CorrectionKind.NotOne, null)).Commitments, Is.Empty);

    [Test]
    public void Another_day_moves_the_promise_and_the_plan()
    {
        var reading = Amended(new("c1", CorrectionKind.AnotherDay, new(2026, 9, 23)));
        Assert.That((reading.Commitments[0].Due!.On, reading.Commitments[0].Status, reading.Plan.On), Is.EqualTo((new LocalDate(2026, 9, 23), CommitmentStatus.Open, (LocalDate?)new LocalDate(2026, 9, 23))));
    }

    [Test]
    public void What_is_no_longer_found_changes_nothing() =>
        Assert.That(Amended(new("c9", CorrectionKind.NotOne, null)).Plan.Action, Is.EqualTo(PlanAction.KeepPromise));

    private static Instant RemindAt(LocalDate on, string zone, Instant now) => ReminderTime.At(on, WorkingHours.Usual, DateTimeZoneProviders.Tzdb[zone], now);

    private static Reading Amended(Amendment amendment)
    {
        var thread = ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal), "dana 2026-09-14: Good.\nwe 2026-09-16: You get the sheet today.\n- we owe it by 2026-09-16", []));
        return Planner.Decide(Amendments.Apply(thread.Findings, [amendment], thread.Seat), thread.Seat);
    }
}
