using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class FollowedPromiseSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("promises-followed.md");

    [TestCaseSource(nameof(Examples))]
    public void Followed(SpecExample example) => SpecPage.Check(example, SpecThread.Read(example, "2026-03-20T15:00:00Z").Commitments.Select(Shown));

    [TestCaseSource(nameof(Examples))]
    public void In_whatever_order_the_mails_are_handed_over(SpecExample example) => SpecPage.Check(example, SpecThread.Read(example, "2026-03-20T15:00:00Z", newestFirst: true).Commitments.Select(Shown));

    private static string Shown(Commitment commitment) =>
        $"{commitment.Evidence.Quote} | {commitment.Status.ToString().ToLowerInvariant()}{(commitment.SettledBy is { } by ? $": {by.Quote}" : "")}";
}
