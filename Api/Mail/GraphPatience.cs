using System.Globalization;
using System.Net;
using Microsoft.Extensions.Options;
using NodaTime;
using Polly;
using Polly.Retry;

namespace OutlookFollowUp.Api.Mail;

/// <summary>How often we ask again. A read is asked again freely; a write only when Graph says that it did nothing.</summary>
internal sealed class GraphPatience
{
    private const int Again = 3;
    private readonly TimeSpan waitAtMost;
    private readonly TimeSpan askAgainAfter;
    private readonly TimeProvider time;

    public GraphPatience(IOptions<MailOptions> options, TimeProvider time)
    {
        (waitAtMost, askAgainAfter, this.time) = (options.Value.WaitAtMost, options.Value.AskAgainAfter, time);
        ForReads = Build(outcome => outcome.Exception is HttpRequestException or TimeoutException || outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError);
        // A write that timed out may have happened: it is looked for, not repeated.
        ForWrites = Build(outcome => outcome.Result?.StatusCode is HttpStatusCode.TooManyRequests);
    }

    /// <summary>For questions: asking twice changes nothing.</summary>
    public ResiliencePipeline<HttpResponseMessage> ForReads { get; }

    /// <summary>For everything that makes or changes something.</summary>
    public ResiliencePipeline<HttpResponseMessage> ForWrites { get; }

    /// <summary>How long Graph wants to be left alone: seconds, with a fraction now and then, or a moment.</summary>
    public static Duration? RetryAfter(IEnumerable<string>? values, DateTimeOffset now)
    {
        var text = values?.FirstOrDefault();
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds))
        {
            return Duration.FromSeconds(Math.Min(seconds, 86_400));
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at)
            ? Duration.Max(Duration.Zero, Duration.FromTimeSpan(at - now))
            : null;
    }

    private ResiliencePipeline<HttpResponseMessage> Build(Func<Outcome<HttpResponseMessage>, bool> isWorthIt) =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpResponseMessage>
            {
                MaxRetryAttempts = Again,
                BackoffType = DelayBackoffType.Exponential,
                Delay = askAgainAfter,
                UseJitter = true,
                // Longer than that nobody waits before a pane: then the person is told.
                ShouldHandle = arguments => ValueTask.FromResult(isWorthIt(arguments.Outcome) && (Asked(arguments.Outcome) ?? TimeSpan.Zero) <= waitAtMost),
                DelayGenerator = arguments => ValueTask.FromResult(Asked(arguments.Outcome)),
                OnRetry = arguments =>
                {
                    arguments.Outcome.Result?.Dispose();
                    return ValueTask.CompletedTask;
                },
            })
            .Build();

    private TimeSpan? Asked(Outcome<HttpResponseMessage> outcome) =>
        outcome.Result?.Headers.TryGetValues("Retry-After", out var values) == true ? RetryAfter(values, time.GetUtcNow())?.ToTimeSpan() : null;
}
