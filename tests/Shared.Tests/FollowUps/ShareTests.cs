using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Learning;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class ShareTests
{
    // Published values of Wilson's interval, to four places.
    [TestCase(3, 10, 0.1078, 0.6032)]
    [TestCase(0, 10, 0.0, 0.2775)]
    [TestCase(10, 10, 0.7225, 1.0)]
    [TestCase(30, 100, 0.2189, 0.3958)]
    [TestCase(1, 1, 0.2065, 1.0)]
    public void The_interval_is_Wilsons(int count, int of, double low, double high)
    {
        var share = Share.Out(count, of);
        Assert.That((share.Low, share.High), Is.EqualTo((low, high)).Within(0.0001));
    }

    [Test]
    public void With_no_case_anything_is_possible() => Assert.That(Share.Out(0, 0), Is.EqualTo(new Share(0, 0, 0, 0, 1)));

    [TestCase(0, 0, "No last letter has an outcome yet")]
    [TestCase(2, 7, "2 of 7 came back. That is too few to tell: it may be anything from 8 % to 64 %")]
    [TestCase(6, 20, "6 of 20 came back, from 15 % to 52 %: three in ten fits")]
    [TestCase(2, 40, "2 of 40 came back, from 1 % to 17 %: fewer than three in ten")]
    [TestCase(25, 40, "25 of 40 came back, from 47 % to 76 %: more than three in ten")]
    public void The_rate_is_said_beside_three_in_ten(int revived, int of, string text) =>
        Assert.That(ThirdOutcome.Of(Pushed(OutcomeKind.Revived, revived).Concat(Pushed(OutcomeKind.Ignored, of - revived))).Text, Is.EqualTo(text));

    [Test]
    public void A_letter_that_waits_for_its_answer_does_not_count() =>
        Assert.That(ThirdOutcome.Of(Pushed(OutcomeKind.StillSilent, 3).Concat(Pushed(OutcomeKind.Revived, 1))).Revived.Of, Is.EqualTo(1));

    private static IEnumerable<PastDeal> Pushed(OutcomeKind after, int count) => Enumerable.Range(0, count).Select(at => new PastDeal
    {
        Id = $"{after}{at}",
        Name = "Handsets",
        AccountName = "Contoso",
        End = DealEnd.Silent,
        SilentSince = new(2026, 3, 2),
        LastContact = new(2026, 4, 1),
        Touches = 4,
        AfterPush = after,
    });
}
