using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Asks again as patiently as the kind of request allows, and writes down under which id Graph's support finds what failed in the end.</summary>
internal sealed partial class PatienceHandler(GraphPatience patience, ILogger<PatienceHandler> logger) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pipeline = request.Method == HttpMethod.Get || request.GetRequestOption<OnlyReads>() is not null ? patience.ForReads : patience.ForWrites;
        try
        {
            var response = await pipeline.ExecuteAsync(async cancellation => await base.SendAsync(request, cancellation), cancellationToken);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)
            {
                Failed(logger, request.Method, Id(request), $"{(int)response.StatusCode}");
            }

            return response;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(logger, request.Method, Id(request), fault.GetType().Name);
            throw;
        }
    }

    private static string Id(HttpRequestMessage request) =>
        request.Headers.TryGetValues("client-request-id", out var ids) ? ids.First() : "";

    [LoggerMessage(Level = LogLevel.Warning, Message = "Graph did not do {Method} {ClientRequestId}: {Outcome}")]
    private static partial void Failed(ILogger logger, HttpMethod method, string clientRequestId, string outcome);
}

/// <summary>Marks a POST that changes nothing: a batch of questions, a translation of ids.</summary>
internal sealed class OnlyReads : IRequestOption;
