using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class TroubleLineTests
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["America/New_York"];
    private static readonly Instant Now = At(18, 16, 0);

    [Test]
    public void It_says_what_since_when_what_stands_and_what_to_do() =>
        Assert.That(
            TroubleLine.Of(MailboxTrouble.SignInNeeded, At(18, 8, 10), Zone, Now),
            Is.EqualTo("Outlook no longer lets us read your mail (since this morning, 8:10). Your reminders in To Do stand. Sign in again."));

    [TestCase(18, 2, 5, "since last night, 2:05")]
    [TestCase(18, 5, 0, "since this morning, 5:00")]
    [TestCase(18, 13, 30, "since this afternoon, 13:30")]
    [TestCase(17, 16, 40, "since yesterday, 16:40")]
    [TestCase(15, 9, 15, "since Tue 15 Sep, 9:15")]
    public void Since_when_is_said_as_people_say_it(int day, int hour, int minute, string said) =>
        Assert.That(TroubleLine.Of(MailboxTrouble.Closed, At(day, hour, minute), Zone, Now), Does.Contain($"({said})"));

    [Test]
    public void The_evening_is_this_evening() => Assert.That(TroubleLine.Of(MailboxTrouble.Gone, At(18, 19, 0), Zone, At(18, 22, 0)), Does.Contain("(since this evening, 19:00)"));

    // To Do is in the mailbox: with it gone, nothing of it may be promised.
    [Test]
    public void A_mailbox_that_is_gone_promises_no_reminder() => Assert.That(TroubleLine.Of(MailboxTrouble.Gone, Now, Zone, Now), Does.Not.Contain("To Do"));

    [Test]
    public void No_line_carries_a_code([Values] MailboxTrouble trouble) =>
        Assert.That(TroubleLine.Of(trouble, Now, Zone, Now), Does.EndWith(".").And.Not.Contain("AADSTS").And.Not.Contain("!").And.Not.Contain(trouble.ToString()));

    private static Instant At(int day, int hour, int minute) => new LocalDateTime(2026, 9, day, hour, minute).InZoneStrictly(Zone).ToInstant();
}
