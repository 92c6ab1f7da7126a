using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>The customer's country is told by what stands under their letters, else by the ending of their addresses.</summary>
public sealed class CustomerCountryTests
{
    // By telephone, the town's own number where it tells the state or the nation.
    [TestCase("T +49 89 1234-567", "contoso.example", "DE-BY", CountryFrom.Phone)]
    [TestCase("Tel. +49 (0)30 123 45 67", "contoso.example", "DE-BE", CountryFrom.Phone)]
    [TestCase("Mobil: +49 171 2345678", "contoso.example", "DE", CountryFrom.Phone)]
    [TestCase("Phone: 0044 131 496 0123", "contoso.example", "GB-SCT", CountryFrom.Phone)]
    [TestCase("Phone: +44 28 9018 0123", "contoso.example", "GB-NIR", CountryFrom.Phone)]
    [TestCase("Phone: +44 20 7946 0123", "contoso.example", "GB-ENG", CountryFrom.Phone)]
    [TestCase("Phone: +1 416 555 0123", "contoso.example", "CA", CountryFrom.Phone)]
    [TestCase("Phone: +1 212 555 0123", "contoso.example", "US", CountryFrom.Phone)]
    [TestCase("Tel: +353 1 555 0123", "contoso.example", "IE", CountryFrom.Phone)]
    [TestCase("Tél. +33 1 99 00 12 34", "contoso.example", "FR", CountryFrom.Phone)]
    // By the place in the signature.
    [TestCase("Contoso GmbH, 80331 München", "contoso.example", "DE-BY", CountryFrom.Signature)]
    [TestCase("12 High Street, Belfast", "contoso.example", "GB-NIR", CountryFrom.Signature)]
    [TestCase("Rua Augusta 5, 1100-048 Lisboa, Portugal", "contoso.example", "PT", CountryFrom.Signature)]
    // By the ending of the address.
    [TestCase("Contoso", "contoso.de", "DE", CountryFrom.Domain)]
    [TestCase("Contoso", "contoso.co.uk", "GB-ENG", CountryFrom.Domain)]
    // The telephone says more than the ending.
    [TestCase("T +43 1 555 0123", "contoso.de", "AT", CountryFrom.Phone)]
    public void It_is_told(string underTheLetter, string domain, string code, CountryFrom from)
    {
        var country = Read(underTheLetter, domain);
        Assert.That((country?.Code, country?.From), Is.EqualTo((code, (CountryFrom?)from)));
    }

    // A number without its country, a free one, an ending that is no country's, a country we know no holidays of.
    [TestCase("Phone: (212) 555-0123", "contoso.example")]
    [TestCase("Call free: +1 800 555 0123", "contoso.example")]
    [TestCase("Order no. 0049 is on its way", "contoso.example")]
    [TestCase("Contoso", "contoso.com")]
    [TestCase("Tel: +65 6123 4567", "contoso.sg")]
    public void Or_it_is_not_known(string underTheLetter, string domain) => Assert.That(Read(underTheLetter, domain), Is.Null);

    [Test]
    public void It_says_what_tells_it() => Assert.That(Read("T +49 89 1234-567", "contoso.example")!.Text, Is.EqualTo("Dana's telephone: +49 89 1234-567"));

    [TestCase("DE-BY", "Europe/Berlin")]
    [TestCase("US", "America/New_York")]
    [TestCase("NZ", "Pacific/Auckland")]
    [TestCase("PT", "Europe/Lisbon")]
    [TestCase("IN", "Asia/Kolkata")]
    public void Their_clock_is_their_countrys(string code, string zone) => Assert.That(TheirClock.In(code, DateTimeZoneProviders.Tzdb["Europe/Paris"]).Zone.Id, Is.EqualTo(zone));

    [Test]
    public void In_a_country_of_many_zones_the_readers_own_is_theirs_too() =>
        Assert.That(TheirClock.In("US", DateTimeZoneProviders.Tzdb["America/Denver"]).Zone.Id, Is.EqualTo("America/Denver"));

    [Test]
    public void Every_country_has_a_name() => Assert.That(CountryNames.All.Select(one => one.Name), Has.All.Matches<string>(name => name.Any(char.IsLower)));

    private static CustomerCountry? Read(string underTheLetter, string domain)
    {
        var mail = new Mail
        {
            Id = "m1",
            From = new("Dana Reyes", $"dana@{domain}"),
            To = [new("Mike Sand", "mike@northgate.example")],
            SentAt = Instant.FromUtc(2026, 9, 1, 12, 0),
            Body = $"Hi Mike,\n\ncould you send us a quote for 40 handsets?\n\nBest regards,\nDana Reyes\n{underTheLetter}",
        };
        return CustomerCountry.Of(ThreadReader.Read(new("mike@northgate.example", DateTimeZoneProviders.Tzdb["America/New_York"], Instant.FromUtc(2026, 9, 18, 12, 0), [mail])));
    }
}
