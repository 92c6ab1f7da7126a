using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Extensions;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Asks again as patiently as the kind of request allows.</summary>
internal sealed class PatienceHandler(GraphPatience patience) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var pipeline = request.Method == HttpMethod.Get || request.GetRequestOption<OnlyReads>() is not null ? patience.ForReads : patience.ForWrites;
        return await pipeline.ExecuteAsync(async cancellation => await base.SendAsync(request, cancellation), cancellationToken);
    }
}

/// <summary>Marks a POST that changes nothing: a batch of questions, a translation of ids.</summary>
internal sealed class OnlyReads : IRequestOption;
