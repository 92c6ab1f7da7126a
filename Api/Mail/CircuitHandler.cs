namespace OutlookFollowUp.Api.Mail;

/// <summary>Sends nothing while the circuit of a firm is open.</summary>
internal sealed class CircuitHandler(TenantCircuits circuits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        await circuits.Of(RequestBy.Of(request).TenantId).ExecuteAsync(async cancellation => await base.SendAsync(request, cancellation), cancellationToken);
}
