using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What to know before writing to somebody, whatever it is about: quiet asked for in another thread of theirs, a last letter, who left or opted out.</summary>
internal sealed class FirmWarnings(FollowUpDb db, AccountMemory memory)
{
    /// <summary>For a mail to these addresses. It asks nobody but our own database, for it is asked with every mail that is written.</summary>
    public async Task<IReadOnlyList<Reason>> For(Person person, IReadOnlyList<string> recipients, Seat seat, CancellationToken cancellation)
    {
        var byKey = recipients.Select(address => address.Trim().ToLowerInvariant()).Distinct(StringComparer.Ordinal).ToLookup(AccountKey.Of, StringComparer.Ordinal);
        var keys = byKey.Select(group => group.Key).ToList();
        var known = await db.AccountAliases.AsNoTracking().Include(one => one.Account).Of(person).Where(one => keys.Contains(one.Key)).ToListAsync(cancellation);
        var warnings = new List<Reason>();
        foreach (var names in known.GroupBy(one => one.AccountId))
        {
            var soFar = await memory.SoFar(person, names.First().Account, null, null, seat, cancellation);
            warnings.AddRange(Warnings.For([.. names.SelectMany(one => byKey[one.Key])], soFar, seat).Select(AsReason));
        }

        return warnings;
    }

    // In the words a plan has for the same.
    private static Reason AsReason(Warning warning) =>
        new(warning.Code switch { "quiet" => "holdStands", "optedOut" => "optOut", var same => same }, warning.Text, warning.Evidence);
}
