using NodaTime.Text;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>What a firm as a whole adds to the plan of a thread.</summary>
public sealed class AccountSpecs
{
    private static IEnumerable<TestCaseData> Deals() => SpecPage.Tests("deals.md", "today", "zone");

    [TestCaseSource(nameof(Deals))]
    public void Deal(SpecExample example)
    {
        var judgement = AccountScript.Of(example).Judgement;
        var plan = judgement.Whole.Plan;
        var on = plan.On is { } day ? $" {LocalDatePattern.Iso.Format(day)}" : "";
        var warned = judgement.Warnings.Count > 0 ? $"; warned: {string.Join(", ", judgement.Warnings.Select(warning => warning.Code))}" : "";
        SpecPage.Check(example, [$"{char.ToLowerInvariant(plan.Action.ToString()[0])}{plan.Action.ToString()[1..]}{on}, {string.Join(", ", plan.Reasons.Select(why => why.Code).Where((code, at) => at == 0 || code is "dayOff" or "theirDayOff"))}{warned}"]);
    }
}
