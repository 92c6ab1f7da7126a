namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class RequestSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("requests.md", "from");

    private static IEnumerable<TestCaseData> Threads() => SpecPage.Tests("requests-answered.md");

    [TestCaseSource(nameof(Examples))]
    public void Request(SpecExample example) =>
        SpecPage.Check(example, SpecThread.Read(example, "2026-03-10T15:00:00Z").Requests.Select(request => $"{request.Kind.ToString().ToLowerInvariant()}: {request.Evidence.Quote}"));

    [TestCaseSource(nameof(Threads))]
    public void Answer(SpecExample example) =>
        SpecPage.Check(example, SpecThread.Read(example, "2026-03-20T15:00:00Z").Requests.Select(request => $"{request.Evidence.Quote} <- {request.AnsweredBy?.Quote ?? "open"}"));
}
