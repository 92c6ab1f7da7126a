using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>Which deal a new thread at a firm belongs to, and which firm an address.</summary>
public sealed class DealMatchTests
{
    private static readonly DealCandidate Handsets = new(Guid.NewGuid(), DealState.Active, ["Handset rollout"], ["dana@contoso.example"]);
    private static readonly DealCandidate Won = new(Guid.NewGuid(), DealState.Won, ["Office chairs"], ["dana@contoso.example"]);

    // The same subject is the same deal, whoever writes, with whatever Re: and AW: before it.
    [TestCase("RE: Handset rollout", "karl@contoso.example", true)]
    [TestCase("AW: Fwd: handset ROLLOUT", "karl@contoso.example", true)]
    // A subject that is much alike counts with the same people only.
    [TestCase("Handset rollout: dates for the training", "dana@contoso.example", true)]
    [TestCase("Handset rollout: dates for the training", "olga@contoso.example", false)]
    [TestCase("Meeting room displays", "dana@contoso.example", false)]
    // Words that every subject has say nothing.
    [TestCase("Question about the invoice", "dana@contoso.example", false)]
    // What was won is over; something like it is new.
    [TestCase("Office chairs for the second floor", "dana@contoso.example", false)]
    public void A_thread_finds_its_deal(string subject, string from, bool found) => Assert.That(DealMatch.Find(subject, [from], [Handsets, Won]) is not null, Is.EqualTo(found));

    [Test]
    public void Two_threads_without_a_subject_are_one_deal_only_among_the_same_people()
    {
        var nameless = new DealCandidate(Guid.NewGuid(), DealState.Active, ["(no subject)"], ["dana@contoso.example"]);
        Assert.That(DealMatch.Find("", ["dana@contoso.example"], [nameless]), Is.Not.Null);
        Assert.That(DealMatch.Find("", ["karl@contoso.example"], [nameless]), Is.Null);
    }

    [TestCase("dana@contoso.example", "contoso.example")]
    [TestCase("Dana@EU.Contoso.co.uk", "contoso.co.uk")]
    [TestCase("dana.reyes@gmail.com", "dana.reyes@gmail.com")]
    [TestCase("nobody", "")]
    public void A_firm_is_known_by_its_domain_and_a_private_address_by_itself(string address, string key) => Assert.That(AccountKey.Of(address), Is.EqualTo(key));
}
