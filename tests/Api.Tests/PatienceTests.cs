using System.Net;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using OutlookFollowUp.Api.Mail;

namespace OutlookFollowUp.Api.Tests;

/// <summary>How long Graph wants to be left alone, in whatever way it says so, and that we do.</summary>
internal sealed class PatienceTests
{
    private static readonly DateTimeOffset Now = new(2026, 9, 18, 14, 0, 0, TimeSpan.Zero);

    // Seconds, whole or with a fraction; a moment, in any of HTTP's three ways; and what is none of it.
    [TestCase("2", 2)]
    [TestCase("0", 0)]
    [TestCase("0.5", 0.5)]
    [TestCase("1.25", 1.25)]
    [TestCase("Fri, 18 Sep 2026 14:00:07 GMT", 7)]
    [TestCase("Fri, 18 Sep 2026 16:00:07 +0200", 7)]
    [TestCase("Fri, 18 Sep 2026 13:59:00 GMT", 0)]
    [TestCase("9999999", 86_400)]
    [TestCase("soon", null)]
    [TestCase("-3", null)]
    [TestCase("", null)]
    [TestCase(null, null)]
    public void It_is_read(string? said, double? seconds) =>
        Assert.That(GraphPatience.RetryAfter(said is null ? null : [said], Now)?.TotalSeconds, Is.EqualTo(seconds));

    [TestCase("0.7", 0.7)]
    [TestCase("Fri, 18 Sep 2026 14:00:02 GMT", 2)]
    public async Task It_is_kept(string said, double seconds)
    {
        var time = new FakeTimeProvider(Now);
        var calls = 0;

        var answer = Patience(time, atMost: TimeSpan.FromSeconds(5)).ForReads.ExecuteAsync(_ => ValueTask.FromResult(calls++ == 0 ? Busy(said) : new HttpResponseMessage(HttpStatusCode.OK))).AsTask();

        time.Advance(TimeSpan.FromSeconds(seconds - 0.01));
        Assert.That((answer.IsCompleted, calls), Is.EqualTo((false, 1)), "too early");
        time.Advance(TimeSpan.FromSeconds(0.02));
        Assert.That(((await answer).StatusCode, calls), Is.EqualTo((HttpStatusCode.OK, 2)));
    }

    [Test]
    public async Task Longer_than_anybody_waits_before_a_pane_it_is_said_instead()
    {
        var calls = 0;

        var answer = await Patience(new FakeTimeProvider(Now), atMost: TimeSpan.FromSeconds(1)).ForReads.ExecuteAsync(_ => ValueTask.FromResult(calls++ == 0 ? Busy("Fri, 18 Sep 2026 14:01:00 GMT") : new HttpResponseMessage(HttpStatusCode.OK)));

        Assert.That((answer.StatusCode, calls), Is.EqualTo((HttpStatusCode.TooManyRequests, 1)));
    }

    [TestCase(HttpStatusCode.ServiceUnavailable, 2)]
    [TestCase(HttpStatusCode.TooManyRequests, 2)]
    [TestCase(HttpStatusCode.NotFound, 1)]
    public async Task A_read_is_asked_again_when_it_may_help(HttpStatusCode first, int asked) =>
        Assert.That(await Asked(patience => patience.ForReads, first), Is.EqualTo(asked));

    [TestCase(HttpStatusCode.ServiceUnavailable, 1)]
    [TestCase(HttpStatusCode.TooManyRequests, 2)]
    public async Task A_write_only_when_nothing_was_done(HttpStatusCode first, int asked) =>
        Assert.That(await Asked(patience => patience.ForWrites, first), Is.EqualTo(asked));

    private static async Task<int> Asked(Func<GraphPatience, Polly.ResiliencePipeline<HttpResponseMessage>> kind, HttpStatusCode first)
    {
        var calls = 0;
        var time = new FakeTimeProvider(Now);
        var answer = kind(Patience(time, atMost: TimeSpan.FromSeconds(1))).ExecuteAsync(_ => ValueTask.FromResult(new HttpResponseMessage(calls++ == 0 ? first : HttpStatusCode.OK))).AsTask();
        time.Advance(TimeSpan.FromSeconds(10));
        await answer;
        return calls;
    }

    private static GraphPatience Patience(FakeTimeProvider time, TimeSpan atMost) => new(Options.Create(new MailOptions { WaitAtMost = atMost }), time);

    private static HttpResponseMessage Busy(string retryAfter)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    }
}
