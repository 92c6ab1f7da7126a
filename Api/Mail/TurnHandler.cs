namespace OutlookFollowUp.Api.Mail;

/// <summary>Lets a request to a mailbox wait for its turn, and gives up on an answer that does not come.</summary>
internal sealed class TurnHandler(MailboxTurns turns, Microsoft.Extensions.Options.IOptions<MailOptions> options) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        using var turn = await turns.Wait(RequestBy.Of(request), cancellationToken);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Value.AnswerWithin);
        try
        {
            var response = await base.SendAsync(request, limit.Token);
            // The turn is over when the whole answer is here.
            await response.Content.LoadIntoBufferAsync(limit.Token);
            return response;
        }
        catch (OperationCanceledException late) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException("Graph did not answer in time.", late);
        }
    }
}
