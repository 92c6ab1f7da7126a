using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>What every request to Graph carries: the caller's token, the wish for ids that outlive a move, and an id of its own for support.</summary>
internal sealed class CallerAuthentication(Caller caller, IReadOnlyList<string> scopes, bool anew, MailboxTokens tokens, Uri root) : IAuthenticationProvider
{
    public const string ImmutableIds = "IdType=\"ImmutableId\"";

    public async Task AuthenticateRequestAsync(RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
    {
        // The next page's address comes from the answer; the token goes nowhere but to Graph.
        if (!string.Equals(request.URI.Authority, root.Authority, StringComparison.OrdinalIgnoreCase))
        {
            throw new InvalidOperationException("A request to Graph leads somewhere else.");
        }

        request.Headers.Add("Authorization", $"Bearer {await tokens.For(caller, scopes, anew, cancellationToken)}");
        request.Headers.Add("Prefer", ImmutableIds);
        request.Headers.Add("client-request-id", Guid.NewGuid().ToString());
        request.AddRequestOptions([new RequestBy(caller)]);
    }
}
