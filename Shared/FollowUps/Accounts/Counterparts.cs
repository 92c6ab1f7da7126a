using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Who stands on the other side of a thread.</summary>
public static class Counterparts
{
    /// <summary>The addresses of theirs, those who wrote most first. Machines and lists are nobody.</summary>
    /// <param name="findings">What the thread says.</param>
    public static IReadOnlyList<string> Of(Findings findings) =>
    [
        .. findings.Messages.Where(message => message is { Side: Side.Theirs, Kind: not (MessageKind.Newsletter or MessageKind.Acknowledgement or MessageKind.Bounce) }).Select(message => message.From)
            .Concat(findings.Stakeholders.Where(person => person is { Side: Side.Theirs, Address: not null }).Select(person => person.Address!))
            .Where(address => address.Contains('@', StringComparison.Ordinal) && !Mailboxes.IsNobody(address))
            .GroupBy(address => address, StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key.ToLowerInvariant()),
    ];

    /// <summary>What their firms are known by, the one most of them belong to first.</summary>
    /// <param name="findings">What the thread says.</param>
    public static IReadOnlyList<string> Keys(Findings findings) =>
    [
        .. Of(findings).Select(AccountKey.Of).Where(key => key.Length > 0)
            .GroupBy(key => key, StringComparer.Ordinal)
            // A firm before a private address: who writes from home works somewhere.
            .OrderBy(group => AccountKey.IsPerson(group.Key)).ThenByDescending(group => group.Count())
            .Select(group => group.Key),
    ];

    /// <summary>Who wrote from a private address as a person of theirs: the firm is known by it from now on.</summary>
    /// <param name="findings">What the thread says.</param>
    public static IReadOnlyList<string> PrivateWriters(Findings findings) =>
    [
        .. findings.Messages.Where(message => message is { Side: Side.Theirs, Kind: MessageKind.Person }).Select(message => AccountKey.Of(message.From)).Where(AccountKey.IsPerson).Distinct(StringComparer.Ordinal),
    ];
}
