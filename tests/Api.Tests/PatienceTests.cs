using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
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

    [TestCase("fraction")]
    [TestCase("date")]
    public async Task It_is_kept(string how)
    {
        var calls = 0;
        var watch = Stopwatch.StartNew();

        var answer = await Patience(TimeSpan.FromSeconds(5)).ForReads.ExecuteAsync(_ => ValueTask.FromResult(calls++ == 0 ? Busy(how == "fraction" ? "0.7" : In(seconds: 2)) : new HttpResponseMessage(HttpStatusCode.OK)));

        Assert.That((answer.StatusCode, calls), Is.EqualTo((HttpStatusCode.OK, 2)));
        // A date has no parts of a second: of two seconds at least one is left.
        Assert.That(watch.Elapsed.TotalSeconds, Is.InRange(how == "fraction" ? 0.65 : 0.95, how == "fraction" ? 3 : 4));
    }

    [Test]
    public async Task Longer_than_anybody_waits_before_a_pane_it_is_said_instead()
    {
        var calls = 0;

        var answer = await Patience(TimeSpan.FromSeconds(1)).ForReads.ExecuteAsync(_ => ValueTask.FromResult(calls++ == 0 ? Busy(In(seconds: 60)) : new HttpResponseMessage(HttpStatusCode.OK)));

        Assert.That((answer.StatusCode, calls), Is.EqualTo((HttpStatusCode.TooManyRequests, 1)));
    }

    [TestCase(HttpStatusCode.ServiceUnavailable, 2)]
    [TestCase(HttpStatusCode.TooManyRequests, 2)]
    [TestCase(HttpStatusCode.NotFound, 1)]
    public async Task A_read_is_asked_again_when_it_may_help(HttpStatusCode first, int asked) =>
        Assert.That(await Asked(Patience(TimeSpan.FromSeconds(1)).ForReads, first), Is.EqualTo(asked));

    [TestCase(HttpStatusCode.ServiceUnavailable, 1)]
    [TestCase(HttpStatusCode.TooManyRequests, 2)]
    public async Task A_write_only_when_nothing_was_done(HttpStatusCode first, int asked) =>
        Assert.That(await Asked(Patience(TimeSpan.FromSeconds(1)).ForWrites, first), Is.EqualTo(asked));

    private static async Task<int> Asked(Polly.ResiliencePipeline<HttpResponseMessage> pipeline, HttpStatusCode first)
    {
        var calls = 0;
        await pipeline.ExecuteAsync(_ => ValueTask.FromResult(new HttpResponseMessage(calls++ == 0 ? first : HttpStatusCode.OK)));
        return calls;
    }

    private static GraphPatience Patience(TimeSpan atMost) => new(Options.Create(new MailOptions { WaitAtMost = atMost }), TimeProvider.System);

    private static HttpResponseMessage Busy(string retryAfter)
    {
        var answer = new HttpResponseMessage(HttpStatusCode.TooManyRequests);
        answer.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return answer;
    }

    private static string In(int seconds) => (TimeProvider.System.GetUtcNow() + TimeSpan.FromSeconds(seconds)).ToString("R", CultureInfo.InvariantCulture);
}
