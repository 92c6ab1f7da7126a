using System.ComponentModel.DataAnnotations;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Contracts;

/// <summary>Where a firm is: its public holidays are spared.</summary>
/// <param name="Code">The country, by the code that the list of countries gives it; null to go by what their mails tell.</param>
public sealed record SetCountryRequest([property: StringLength(10)] string? Code);

/// <summary>How the people of a firm like to be met.</summary>
/// <param name="Manner">The manner; null, or unknown, to go by their mails.</param>
public sealed record SetMannerRequest(Manner? Manner);

/// <summary>A country whose public holidays we know.</summary>
/// <param name="Code">ISO 3166: "US", "DE-BY", "GB-SCT".</param>
/// <param name="Name">As people name it.</param>
public sealed record CountryRow(string Code, string Name);
