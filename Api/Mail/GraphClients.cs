using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Opens Graph for a caller, and turns what goes wrong there into a refusal with a name.</summary>
internal sealed class GraphClients(IHttpClientFactory clients, MailboxTokens tokens, IOptions<MailOptions> options, GraphRefusals refusals)
{
    private const int Unauthorized = 401;

    /// <summary>Asks Graph for something; a token that it does not take any more is replaced once.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="scopes">The least permissions that will do.</param>
    /// <param name="ask">What to ask. It may run twice.</param>
    public async Task<MailOutcome<T>> Ask<T>(Caller caller, IReadOnlyList<string> scopes, Func<GraphServiceClient, Task<T>> ask)
        where T : class
    {
        try
        {
            try
            {
                return await ask(For(caller, scopes, anew: false));
            }
            catch (ODataError stale) when (stale.ResponseStatusCode == Unauthorized)
            {
                return await ask(For(caller, scopes, anew: true));
            }
        }
        catch (Exception refused) when (refusals.Of(refused, scopes) is { } refusal)
        {
            return refusal;
        }
    }

    private GraphServiceClient For(Caller caller, IReadOnlyList<string> scopes, bool anew)
    {
        var root = options.Value.Root;
        return new(clients.CreateClient(MailRoom.HttpClient), new CallerAuthentication(caller, scopes, anew, tokens, new(root)), root);
    }
}
