using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>How a deal may come to stand, and what is refused by name.</summary>
public sealed class DealLifeTests
{
    [TestCase(DealState.Active, DealEvent.Wait, DealState.Waiting)]
    [TestCase(DealState.Waiting, DealEvent.GoOn, DealState.Active)]
    [TestCase(DealState.Waiting, DealEvent.Push, DealState.Pushed)]
    [TestCase(DealState.Pushed, DealEvent.RunOut, DealState.Ignored)]
    [TestCase(DealState.Pushed, DealEvent.Answer, DealState.Answered)]
    [TestCase(DealState.Pushed, DealEvent.Revive, DealState.Revived)]
    [TestCase(DealState.Revived, DealEvent.GoOn, DealState.Active)]
    // A late answer opens the record again.
    [TestCase(DealState.Ignored, DealEvent.Answer, DealState.Answered)]
    [TestCase(DealState.Ignored, DealEvent.Revive, DealState.Revived)]
    [TestCase(DealState.Answered, DealEvent.Rest, DealState.Dormant)]
    [TestCase(DealState.Dormant, DealEvent.Revive, DealState.Revived)]
    [TestCase(DealState.Lost, DealEvent.Reopen, DealState.Active)]
    [TestCase(DealState.Pushed, DealEvent.Win, DealState.Won)]
    public void It_goes_on(DealState from, DealEvent happened, DealState to) => Assert.That(DealLife.After(from, happened).To, Is.EqualTo(to));

    [TestCase(DealState.Active, DealEvent.RunOut, DealRefusal.NotPushed)]
    [TestCase(DealState.Waiting, DealEvent.Answer, DealRefusal.NotPushed)]
    [TestCase(DealState.Pushed, DealEvent.Wait, DealRefusal.LastLetterOut)]
    [TestCase(DealState.Pushed, DealEvent.GoOn, DealRefusal.LastLetterOut)]
    [TestCase(DealState.Won, DealEvent.Push, DealRefusal.Ended)]
    [TestCase(DealState.Dormant, DealEvent.Wait, DealRefusal.Ended)]
    [TestCase(DealState.Stopped, DealEvent.Push, DealRefusal.OptedOut)]
    [TestCase(DealState.Stopped, DealEvent.Rest, DealRefusal.OptedOut)]
    [TestCase(DealState.Active, DealEvent.Reopen, DealRefusal.AlreadyOpen)]
    public void It_is_refused_by_name(DealState from, DealEvent happened, DealRefusal refusal) => Assert.That(DealLife.After(from, happened).Refusal, Is.EqualTo(refusal));

    [Test]
    public void An_opt_out_ends_every_deal() => Assert.That(Enum.GetValues<DealState>().Select(state => DealLife.After(state, DealEvent.Stop).To), Is.All.EqualTo(DealState.Stopped));

    [Test]
    public void Every_event_either_happens_or_is_refused()
    {
        foreach (var move in Enum.GetValues<DealState>().SelectMany(state => Enum.GetValues<DealEvent>().Select(happened => DealLife.After(state, happened))))
        {
            Assert.That(move.To is null, Is.EqualTo(move.Refusal is not null));
        }
    }
}
