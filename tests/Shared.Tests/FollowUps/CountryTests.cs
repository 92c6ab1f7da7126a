using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class CountryTests
{
    private static readonly Instant Autumn = Instant.FromUtc(2026, 9, 18, 12, 0);

    // The zone alone.
    [TestCase("mike@northgate.example", "America/New_York", "US")]
    [TestCase("nadia@meridianclean.example", "America/Toronto", "CA")]
    [TestCase("tom@brightpress.example", "Europe/London", "GB-ENG")]
    [TestCase("tom@brightpress.example", "Europe/Belfast", "GB-NIR")]
    [TestCase("anja@grachtcoffee.example", "Europe/Amsterdam", "NL")]
    [TestCase("priya@coralfreight.example", "Asia/Calcutta", "IN")]
    [TestCase("wei@straitsit.example", "Asia/Singapore", null)]
    [TestCase("somebody@nowhere.example", "Etc/UTC", null)]
    // A Windows zone is one for many countries: the address tells which.
    [TestCase("jens@firma.at", "Europe/Berlin", "AT")]
    [TestCase("sean@firm.ie", "Europe/London", "IE")]
    [TestCase("ailsa@firm.scot", "Europe/London", "GB-SCT")]
    [TestCase("chris@fjord.no", "Europe/Berlin", "NO")]
    // An ending that the clock speaks against is a fashion, not a country.
    [TestCase("team@startup.in", "America/New_York", "US")]
    [TestCase("hello@make.it", "Europe/London", "GB-ENG")]
    public void The_country_is_told_by_address_and_clock(string address, string zone, string? country) =>
        Assert.That(WorkingDays.Of(address, DateTimeZoneProviders.Tzdb[zone], Autumn).CountryCode, Is.EqualTo(country));

    [Test]
    public void A_day_off_says_why() =>
        Assert.That(WorkingDays.In("GB").WhyOff(new(2026, 12, 28)), Is.EqualTo("Boxing Day (observed)"));

    [Test]
    public void The_third_working_day_steps_over_a_weekend_and_a_holiday() =>
        Assert.That(WorkingDays.In("US").After(new(2026, 9, 3), 3), Is.EqualTo(new LocalDate(2026, 9, 9)));

    [Test]
    public void Working_days_between_leave_the_first_day_out_and_take_the_last_in() =>
        Assert.That(WorkingDays.In("US").Between(new(2026, 9, 4), new(2026, 9, 9)), Is.EqualTo(2));
}
