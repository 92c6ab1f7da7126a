using System.Collections.Concurrent;
using System.Net;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Where Graph fails a whole firm again and again, nobody there waits for it any more: for a while they are told at once.</summary>
internal sealed class TenantCircuits(IOptions<MailOptions> options, TimeProvider time)
{
    private const double MostFail = 0.9;
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(30);
    private readonly ConcurrentDictionary<string, ResiliencePipeline<HttpResponseMessage>> circuits = new(StringComparer.Ordinal);

    /// <summary>The circuit of a directory.</summary>
    public ResiliencePipeline<HttpResponseMessage> Of(string tenantId) => circuits.GetOrAdd(tenantId, _ => Build());

    // Too much asked of one mailbox (429) is no failure of Graph's.
    private ResiliencePipeline<HttpResponseMessage> Build() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = time }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                FailureRatio = MostFail,
                MinimumThroughput = options.Value.CircuitAfter,
                SamplingDuration = Watched,
                BreakDuration = options.Value.CircuitFor,
                ShouldHandle = arguments => ValueTask.FromResult(arguments.Outcome.Exception is HttpRequestException or TimeoutException || arguments.Outcome.Result?.StatusCode >= HttpStatusCode.InternalServerError),
            })
            .Build();
}
