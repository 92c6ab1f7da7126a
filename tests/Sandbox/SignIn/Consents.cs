using System.Collections.Concurrent;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>What people have agreed that an app may do for them, and who has taken it back.</summary>
internal sealed class Consents(TimeProvider machine)
{
    private readonly ConcurrentDictionary<string, bool> revoked = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, DateTimeOffset> ended = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> blocked = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> withheld = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool revokedForAll;

    /// <summary>The key for a fault that meets everybody.</summary>
    private const string Everybody = "*";

    /// <summary>Takes the product's consent back, for one person or for everybody.</summary>
    public void Revoke(string? address)
    {
        if (address is null)
        {
            revokedForAll = true;
        }
        else
        {
            revoked[address] = true;
        }
    }

    /// <summary>Somebody was never asked for some of what the product may do, or said no to it.</summary>
    public void Withhold(string? address, IReadOnlyList<string> scopes) => withheld[address ?? Everybody] = scopes;

    public void Restore()
    {
        revokedForAll = false;
        withheld.Clear();
        revoked.Clear();
        ended.Clear();
        blocked.Clear();
    }

    /// <summary>A password was changed: what was handed out before it is worth nothing any more.</summary>
    public void EndSessions(string? address) => ended[address ?? Everybody] = machine.GetUtcNow();

    /// <summary>A policy of the firm lets the product have no token, however often the person signs in.</summary>
    public void Block(string? address) => blocked[address ?? Everybody] = true;

    /// <summary>Refuses, as the sign-in service does, what rests on a sign-in that counts no more.</summary>
    public void Demand(Person person, DateTimeOffset signedInAt)
    {
        if (blocked.ContainsKey(person.Address) || blocked.ContainsKey(Everybody))
        {
            throw new SignInRefusal("interaction_required", 53003, "Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.", "message_only");
        }

        if (Ended(person.Address) is { } at && signedInAt < at)
        {
            throw new SignInRefusal("invalid_grant", 50173, "The provided grant has expired due to it being revoked, a fresh auth token is needed. The user might have changed or reset their password.");
        }
    }

    private DateTimeOffset? Ended(string address) =>
        ended.TryGetValue(address, out var at) || ended.TryGetValue(Everybody, out at) ? at : null;

    /// <summary>One person has agreed again, whatever was taken back before.</summary>
    public void Restore(string address)
    {
        revokedForAll = false;
        revoked.TryRemove(address, out _);
        withheld.TryRemove(address, out _);
        withheld.TryRemove(Everybody, out _);
    }

    public bool IsRevoked(string clientId, Person person) =>
        clientId == Registration.Product && (revokedForAll || revoked.ContainsKey(person.Address));

    /// <summary>The scopes of a resource that this person lets this app have.</summary>
    public IReadOnlyList<string> Agreed(string clientId, string resource, Person person) =>
        resource != Registration.Graph ? [Registration.ProductScope]
        : clientId == Registration.Outlook ? Registration.AgreedForOutlook
        : IsRevoked(clientId, person) ? []
        : [.. Registration.AgreedForProduct.Except(Withheld(person.Address), StringComparer.OrdinalIgnoreCase)];

    private IReadOnlyList<string> Withheld(string address) =>
        withheld.TryGetValue(address, out var scopes) || withheld.TryGetValue(Everybody, out scopes) ? scopes : [];
}
