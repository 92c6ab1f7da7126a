using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class PromiseSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("promises.md", "from");

    [TestCaseSource(nameof(Examples))]
    public void Promise(SpecExample example) => SpecPage.Check(example, SpecThread.Read(example, "2026-03-10T15:00:00Z").Commitments.Select(Shown));

    [Test]
    public void What_follows_an_hour_is_read_on_the_day_of_that_hour()
    {
        var example = new SpecExample("", new Dictionary<string, string>(StringComparer.Ordinal), "Our auditor comes in at 8 am. I will send you her verdict straight after.", []);
        var due = SpecThread.Read(example, "2026-03-10T15:00:00Z").Commitments.Single().Due;
        Assert.That(due?.Reading, Is.EqualTo("straight after → Wed 11 Mar 2026"));
    }

    internal static string Shown(Commitment commitment)
    {
        var by = commitment.By.Contains('@', StringComparison.Ordinal) ? "" : $" | by {commitment.By}";
        var strength = commitment.Strength switch { Strength.Soft => " | soft", Strength.Conditional => " | once", _ => "" };
        return $"{commitment.Evidence.Quote.ReplaceLineEndings(" ")} | {(commitment.Due is { } due ? LocalDatePattern.Iso.Format(due.On) : "no day")}{by}{strength}";
    }
}
