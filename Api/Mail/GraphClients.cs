using Microsoft.Extensions.Options;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Opens Graph for a caller, and turns what goes wrong there into a refusal with a name.</summary>
internal sealed class GraphClients(IHttpClientFactory clients, MailboxTokens tokens, IOptions<MailOptions> options, GraphRefusals refusals, IMailboxWitness witness)
{
    private const int Unauthorized = 401;

    /// <summary>Asks Graph for something; a token that it does not take any more is replaced once.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="scopes">The least permissions that will do.</param>
    /// <param name="ask">What to ask. It may run twice.</param>
    /// <param name="anew">Whether to get a token anew first: the one we remember may outlive what it was given for.</param>
    public async Task<MailOutcome<T>> Ask<T>(Caller caller, IReadOnlyList<string> scopes, Func<GraphServiceClient, Task<T>> ask, bool anew = false)
        where T : class
    {
        var outcome = await Told(caller, scopes, ask, anew);
        await witness.Saw(caller, scopes, outcome.Refusal);
        return outcome;
    }

    private async Task<MailOutcome<T>> Told<T>(Caller caller, IReadOnlyList<string> scopes, Func<GraphServiceClient, Task<T>> ask, bool anew)
        where T : class
    {
        try
        {
            try
            {
                return await ask(For(caller, scopes, anew));
            }
            catch (ODataError stale) when (stale.ResponseStatusCode == Unauthorized && !anew)
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
