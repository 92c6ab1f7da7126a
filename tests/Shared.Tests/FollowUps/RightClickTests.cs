using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>What stands on a mail is a wish of the person's, an answer of ours, or nothing of us.</summary>
public sealed class RightClickTests
{
    private static readonly LocalDate On = new(2026, 10, 12);

    // Nothing of us: their own categories, however they begin; answers of ours; a flag without a day.
    [TestCase("", MailFlag.None, null, false, "Nothing")]
    [TestCase("Red category", MailFlag.None, null, false, "Nothing")]
    [TestCase("Follow up: Monday round", MailFlag.None, null, false, "Nothing")]
    [TestCase("Follow up: 12 Oct", MailFlag.None, null, false, "Nothing")]
    [TestCase("Follow up: in Drafts", MailFlag.None, null, false, "Nothing")]
    [TestCase("", MailFlag.Flagged, null, false, "Nothing")]
    [TestCase("", MailFlag.Complete, null, false, "Nothing")]
    // Wishes; the one that asks for more wins.
    [TestCase("Follow up: track", MailFlag.None, null, false, "WantsTracking")]
    [TestCase("follow up: TRACK", MailFlag.None, null, false, "WantsTracking")]
    [TestCase("Follow up: hold", MailFlag.None, null, false, "WantsQuiet")]
    [TestCase("Follow up: push", MailFlag.None, null, false, "WantsPush")]
    [TestCase("Follow up: track|Follow up: hold", MailFlag.None, null, false, "WantsQuiet")]
    [TestCase("Follow up: track|Follow up: push", MailFlag.Flagged, "2026-10-20", false, "WantsPush")]
    [TestCase("", MailFlag.Flagged, "2026-10-20", false, "WantsDay")]
    // On a mail of ours: what we put there is no wish, what was done to it is.
    [TestCase("Follow up: 12 Oct", MailFlag.Flagged, "2026-10-12", true, "Nothing")]
    [TestCase("Follow up: 12 Oct", MailFlag.Flagged, "2026-10-20", true, "WantsDay")]
    [TestCase("Follow up: 12 Oct", MailFlag.Complete, null, true, "TicksOff")]
    [TestCase("Follow up: 12 Oct", MailFlag.None, null, true, "TicksOff")]
    [TestCase("Red category", MailFlag.Flagged, "2026-10-12", true, "StopsTracking")]
    [TestCase("", MailFlag.None, null, true, "StopsTracking")]
    public void What_stands_on_a_mail_is_a_wish_or_is_not(string categories, MailFlag flag, string? day, bool ours, string wish)
    {
        var signs = new MailSigns(categories.Split('|', StringSplitOptions.RemoveEmptyEntries), flag, day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);

        Assert.That(RightClick.Judge(signs, ours ? new KeptSigns(On, IsFlagged: true, IsLabelled: true) : null).GetType().Name, Is.EqualTo(wish));
    }

    [TestCase("2026-09-18", "Follow up: 12 Oct")]
    [TestCase("2025-12-18", "Follow up: 12 Oct 2026")]
    public void The_answer_names_the_day(string today, string label)
    {
        Assert.That(RightClick.Label(On, NodaTime.Text.LocalDatePattern.Iso.Parse(today).Value), Is.EqualTo(label));
        Assert.That(RightClick.IsOurs(label), Is.True);
    }

    [Test]
    public void Other_categories_stay_and_of_ours_there_is_one()
    {
        string[] before = ["Red category", "Follow up: track", "Follow up: 3 Oct", "Follow up: Monday round"];

        Assert.That(RightClick.With(before, "Follow up: 12 Oct"), Is.EqualTo(new[] { "Red category", "Follow up: Monday round", "Follow up: 12 Oct" }));
        Assert.That(RightClick.With(before, null), Is.EqualTo(new[] { "Red category", "Follow up: Monday round" }));
    }
}
