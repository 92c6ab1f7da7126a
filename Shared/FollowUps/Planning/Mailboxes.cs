using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>What an address tells about who reads it.</summary>
internal static partial class Mailboxes
{
    /// <summary>Whether both addresses are of one firm.</summary>
    public static bool AreOfOneFirm(string one, string other) => Household.IsSameFirm(new Correspondent(null, one).Domain, new Correspondent(null, other).Domain);

    /// <summary>No-reply and list addresses, by their name.</summary>
    public static bool IsNobody(string address) => Nobody().IsMatch(address);

    /// <summary>Kinds of mail that no person writes. An auto-reply comes from a person's address, so it says nothing.</summary>
    public static bool IsMachine(MessageKind kind) => kind is MessageKind.Bounce or MessageKind.Acknowledgement or MessageKind.Newsletter;

    /// <summary>"Fwd: …", "WG: …".</summary>
    public static bool IsForward(string subject) => Forward().IsMatch(subject);

    [GeneratedRegex(
        @"^(?:[\w.+-]*(?:no|not|do-?not|donot)[-_.]?reply[\w.+-]*|mailer-daemon|postmaster|bounces?|notifications?|notify|alerts?|news|newsletters?|marketing|mailings?|list|lists|listserv|all|everyone|staff|undisclosed-recipients|[\w.+-]+-(?:list|all|bounces|owner|announce|request))@",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"^\s*(?:fwd?|wg|tr|rv|enc|i|doorst|vs|vb)\s?:", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Forward();
}
