using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Shared.Tests.Specs;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class SuccessorTests
{
    // An address may tell nothing of a name ("dokoro@…"); who is known goes by the name that is known.
    [TestCase("dokoro@contoso.example", "Dana has left; Denise follows")]
    [TestCase("Okoro", "Dana has left; Okoro follows")]
    public void Who_follows_is_called_by_name(string successor, string words)
    {
        var script = ThreadScript.Of(new("", new Dictionary<string, string>(), "we 2026-09-01: Our offer is $500.\ndana 2026-09-02: Good.\n- dana left", []));
        var findings = script.Findings with
        {
            Stakeholders = [.. script.Findings.Stakeholders, new("Denise Okoro", "dokoro@contoso.example", Side.Theirs, StakeholderRole.Unknown, StakeholderStatus.Active, null)],
            Departures = [new("dana@contoso.example", successor, new("m1", 0, 0, ""))],
        };
        var warnings = AccountJudge.Decide(findings, AccountSoFar.Unknown, script.Seat).Warnings;
        Assert.That(warnings.Select(warning => warning.Text), Does.Contain(words));
    }
}
