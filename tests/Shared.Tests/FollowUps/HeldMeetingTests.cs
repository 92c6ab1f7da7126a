using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>Which meetings of the calendar are contact with a firm.</summary>
public sealed class HeldMeetingTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 9, 18, 14, 0);
    private static readonly HashSet<string> Contoso = new(StringComparer.Ordinal) { "contoso.example", "dana.reyes@gmail.com" };
    private static readonly HeldMeeting Meeting = new("e1", "Site visit", Now, ["mike@northgate.example", "karl@mail.contoso.example", "dana.reyes@gmail.com"]);

    [Test]
    public void Whoever_of_the_firm_was_on_it_was_met_by_whatever_address() => Assert.That(Meeting.Met(Contoso, Now), Is.EqualTo(["karl@mail.contoso.example", "dana.reyes@gmail.com"]));

    private static IEnumerable<HeldMeeting> None() =>
    [
        Meeting with { EndsAt = Now + Duration.FromSeconds(1) },
        Meeting with { IsCancelled = true },
        Meeting with { IsAllDay = true },
        Meeting with { IsFree = true },
        Meeting with { IsDeclined = true },
        Meeting with { Guests = ["mike@northgate.example", "ann@fabrikam.example"] },
    ];

    [TestCaseSource(nameof(None))]
    public void Nobody_was_met_before_its_end_or_where_none_was_held(HeldMeeting meeting) => Assert.That(meeting.Met(Contoso, Now), Is.Empty);
}
