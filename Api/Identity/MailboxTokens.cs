using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Client.Extensibility;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders;

namespace OutlookFollowUp.Api.Identity;

/// <summary>Exchanges the caller's token for one that opens their mailbox, and goes on doing so after they have left.</summary>
internal sealed class MailboxTokens(ITokenAcquisition tokens, IMsalTokenCacheProvider sessions, IOptionsMonitor<SignInOptions> firms)
{
    /// <summary>Lets a session that is already there answer from its cache, unless it is to be begun anew.</summary>
    public static void Configure(TokenAcquisitionExtensionOptions extension) =>
        extension.OnBeforeTokenAcquisitionForOnBehalfOf += (builder, options, _) => builder.WithSearchInCacheForLongRunningProcess(options?.ForceRefresh != true);

    /// <summary>A token for these permissions.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="scopes">The least that will do.</param>
    /// <param name="anew">Whether the last one was turned away.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <exception cref="TokenRefused">The person has to do something first.</exception>
    public async Task<string> For(Caller caller, IReadOnlyList<string> scopes, bool anew, CancellationToken cancellation)
    {
        if (!firms.CurrentValue.LetsIn(caller.TenantId))
        {
            // Their firm is not on the list any more: nothing of theirs is read behind their back either.
            throw new TokenRefused(TokenRefusal.Blocked, scopes, claims: null, inner: null);
        }

        try
        {
            return await Ask(caller, scopes, anew, cancellation);
        }
        catch (MicrosoftIdentityWebChallengeUserException) when (!anew)
        {
            // The kept session may have ended while the person stands here with a fresh sign-in.
            return await For(caller, scopes, anew: true, cancellation);
        }
        catch (MicrosoftIdentityWebChallengeUserException challenge)
        {
            throw Refused(challenge.MsalUiRequiredException, scopes, challenge);
        }
        catch (MsalClientException nobody) when (nobody.ErrorCode == MsalError.OboCacheKeyNotInCacheError)
        {
            throw new TokenRefused(TokenRefusal.SignInNeeded, scopes, claims: null, nobody);
        }
        catch (MsalServiceException refused) when (refused.StatusCode is >= 400 and < 429 && refused.ErrorCode is "access_denied" or "unauthorized_client" or "interaction_required")
        {
            throw Refused(refused, scopes, refused);
        }
    }

    /// <summary>Ends what we go on with after they have left; the next visit begins anew.</summary>
    public Task Forget(Caller caller) => sessions.ClearAsync(caller.SessionKey);

    // Never called off half-way: the library takes that for a failure and says so, and the token will do for the next question.
    private async Task<string> Ask(Caller caller, IReadOnlyList<string> scopes, bool anew, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var token = await tokens.GetAccessTokenForUserAsync(
            scopes,
            JwtBearerDefaults.AuthenticationScheme,
            caller.TenantId,
            userFlow: null,
            tokenAcquisitionOptions: new() { LongRunningWebApiSessionKey = caller.SessionKey, ForceRefresh = anew, CancellationToken = CancellationToken.None });
        cancellation.ThrowIfCancellationRequested();
        return token;
    }

    private static TokenRefused Refused(MsalServiceException refused, IReadOnlyList<string> scopes, Exception inner) =>
        new(RefusedTokens.Why(refused), scopes, refused.Claims is { Length: > 0 } claims ? claims : null, inner);
}
