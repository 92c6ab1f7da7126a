using System.Text.RegularExpressions;
using Microsoft.Identity.Client;

namespace OutlookFollowUp.Api.Identity;

/// <summary>What the sign-in service means when it says no. Its numbers stand in its sentence and nowhere else.</summary>
internal static partial class RefusedTokens
{
    // https://learn.microsoft.com/entra/identity-platform/reference-error-codes
    private static readonly HashSet<string> Consent = ["65001", "65004", "650051", "650053", "650057", "90094", "90095"];
    private static readonly HashSet<string> Policy = ["50057", "50105", "53000", "53001", "53002", "53003", "53004", "530002", "530003", "530004", "53011", "500014", "7000112"];

    /// <summary>What stands in the way.</summary>
    public static TokenRefusal Why(MsalServiceException refused)
    {
        if ((refused as MsalUiRequiredException)?.Classification == UiRequiredExceptionClassification.ConsentRequired)
        {
            return TokenRefusal.ConsentNeeded;
        }

        var number = Number().Match(refused.Message) is { Success: true } match ? match.Groups["number"].Value : "";
        return Consent.Contains(number) ? TokenRefusal.ConsentNeeded
            // With claims it tells what would satisfy the policy: then the person can do something.
            : Policy.Contains(number) && refused.Claims is not { Length: > 0 } ? TokenRefusal.Blocked
            : TokenRefusal.SignInNeeded;
    }

    [GeneratedRegex("AADSTS(?<number>[0-9]{5,7})", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
