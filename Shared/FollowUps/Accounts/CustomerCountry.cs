using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>The country whose holidays count for a customer, and what tells it.</summary>
/// <param name="Code">ISO 3166: "US", "DE-BY", "GB-SCT".</param>
/// <param name="From">What tells it.</param>
/// <param name="Text">The same in a sentence: "Dana's telephone: +49 89 1234".</param>
public sealed record CustomerCountry(string Code, CountryFrom From, string Text)
{
    /// <summary>The country as a thread tells it: by telephone number, else by signature, else by the ending of an address; null when none of them does.</summary>
    /// <param name="findings">What the thread says.</param>
    public static CustomerCountry? Of(Findings findings) => Told(findings, WhereaboutsFrom.Phone) ?? Told(findings, WhereaboutsFrom.Signature) ?? ByEnding(findings);

    /// <summary>The country the person chose.</summary>
    /// <param name="code">Its code.</param>
    public static CustomerCountry? Chosen(string code) => Countries.ByCode(code) is { } country ? new(country.Code, CountryFrom.Choice, "You chose it") : null;

    /// <summary>The seat with the days the customer works on: their answers and their silence are counted in them.</summary>
    /// <param name="seat">From where it is decided.</param>
    /// <param name="findings">What the thread says.</param>
    /// <param name="chosen">The country the person chose; null while only the thread tells.</param>
    public static Seat Facing(Seat seat, Findings findings, string? chosen = null) =>
        seat with { Customer = (chosen ?? Of(findings)?.Code) is { } code ? TheirClock.In(code, seat.Zone) : null };

    // Where most of them sit; who wrote last among as many.
    private static CustomerCountry? Told(Findings findings, WhereaboutsFrom from)
    {
        var places = findings.Whereabouts.Where(place => place.From == from && Countries.ByCode(place.Code) is not null).GroupBy(place => place.Code, StringComparer.Ordinal).MaxBy(group => group.Count());
        return places?.First() is { } place
            ? new(Countries.ByCode(place.Code)!.Code, from == WhereaboutsFrom.Phone ? CountryFrom.Phone : CountryFrom.Signature, $"{NameOf(place.Who, findings)}'s {(from == WhereaboutsFrom.Phone ? "telephone" : "signature")}: {PlainWords.Line(place.Words, 40)}")
            : null;
    }

    private static CustomerCountry? ByEnding(Findings findings) =>
        findings.Messages.Where(message => message.Side == Side.Theirs).Select(message => message.From)
            .Concat(findings.Stakeholders.Where(person => person is { Side: Side.Theirs, Address: not null }).Select(person => person.Address!))
            .Where(address => !PublicMail.Has(new Correspondent(null, address).Domain))
            .Select(address => (Ending: address[(address.LastIndexOf('.') + 1)..].ToLowerInvariant(), Country: Countries.ByEnding(address)))
            .Where(one => one.Country is not null)
            .GroupBy(one => one.Ending, StringComparer.Ordinal).MaxBy(group => group.Count())?.First() is { } most
                ? new(most.Country!.Code, CountryFrom.Domain, $"Their addresses end in .{most.Ending}")
                : null;

    private static string NameOf(string who, Findings findings) =>
        GivenName.Of(findings.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase))?.Name is { Length: > 0 } name ? name : who);
}

/// <summary>What tells a customer's country.</summary>
public enum CountryFrom
{
    /// <summary>The ending of their addresses.</summary>
    Domain,

    /// <summary>What stands under their letters.</summary>
    Signature,

    /// <summary>A telephone number under their letters.</summary>
    Phone,

    /// <summary>The person chose it.</summary>
    Choice,
}
