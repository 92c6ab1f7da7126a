using System.Collections.Concurrent;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.SignIn;

/// <summary>What people have agreed that an app may do for them, and who has taken it back.</summary>
internal sealed class Consents
{
    private readonly ConcurrentDictionary<string, bool> revoked = new(StringComparer.OrdinalIgnoreCase);
    private volatile bool revokedForAll;

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

    public void Restore()
    {
        revokedForAll = false;
        revoked.Clear();
    }

    /// <summary>One person has agreed again, whatever was taken back before.</summary>
    public void Restore(string address)
    {
        revokedForAll = false;
        revoked.TryRemove(address, out _);
    }

    public bool IsRevoked(string clientId, Person person) =>
        clientId == Registration.Product && (revokedForAll || revoked.ContainsKey(person.Address));

    /// <summary>The scopes of a resource that this person lets this app have.</summary>
    public IReadOnlyList<string> Agreed(string clientId, string resource, Person person) =>
        resource != Registration.Graph ? [Registration.ProductScope]
        : clientId == Registration.Outlook ? Registration.AgreedForOutlook
        : IsRevoked(clientId, person) ? []
        : Registration.AgreedForProduct;
}
