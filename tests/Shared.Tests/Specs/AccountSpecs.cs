using NodaTime.Text;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>What a firm as a whole adds to the plan of a thread.</summary>
public sealed class AccountSpecs
{
    private static IEnumerable<TestCaseData> Deals() => SpecPage.Tests("deals.md", "today", "zone");

    [TestCaseSource(nameof(Deals))]
    public void Deal(SpecExample example) => SpecPage.Check(example, [Told(AccountScript.Of(example).Judgement)]);

    private static IEnumerable<TestCaseData> Holds() => SpecPage.Tests("holds.md", "today", "writing to");

    [TestCaseSource(nameof(Holds))]
    public void Hold(SpecExample example)
    {
        var script = HoldScript.Of(example);
        SpecPage.Check(example, example["writing to", ""] is { Length: > 0 } who
            ? script.WarningsFor(who).Select(warning => warning.Text)
            : [Told(script.Judgement), .. script.Judgement.Heard.Select(heard => $"proposed: {(heard.Until is { } until ? LocalDatePattern.Iso.Format(until) : "no day")}, “{heard.Evidence.Quote}”")]);
    }

    private static string Told(Judgement judgement)
    {
        var plan = judgement.Whole.Plan;
        var on = plan.On is { } day ? $" {LocalDatePattern.Iso.Format(day)}" : "";
        var warned = judgement.Warnings.Count > 0 ? $"; warned: {string.Join(", ", judgement.Warnings.Select(warning => warning.Code))}" : "";
        return $"{char.ToLowerInvariant(plan.Action.ToString()[0])}{plan.Action.ToString()[1..]}{on}, {string.Join(", ", plan.Reasons.Select(why => why.Code).Where((code, at) => at == 0 || code is "dayOff" or "theirDayOff"))}{warned}";
    }
}
