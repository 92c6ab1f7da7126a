using NodaTime.Text;
using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class WritingSpecs
{
    private static IEnumerable<TestCaseData> Examples() => SpecPage.Tests("writing.md");

    [TestCaseSource(nameof(Examples))]
    public void Written(SpecExample example) => SpecPage.Check(example, Said(SpecThread.Of(example, "2026-03-20T15:00:00Z")));

    private static IEnumerable<string> Said(Conversation conversation)
    {
        var thread = ThreadReader.Read(conversation with { Mails = [.. conversation.Mails.SkipLast(1)] });
        var check = WritingCheck.Look(thread, ThreadReader.Read(conversation), conversation.Mails[^1], [], Seat.Of(conversation));
        return
        [
            .. check.Warnings.Select(warning => warning.Code),
            .. check.Promises.Select(promise => $"promises: {promise.Evidence.Quote} ({(promise.Due is { } due ? LocalDatePattern.Iso.Format(due.On) : "no day")})"),
        ];
    }
}
