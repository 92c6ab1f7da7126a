using NodaTime;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class DayOrderSpecs
{
    [TestCase("America/New_York", -4, ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("Europe/London", 1, ExpectedResult = DayOrder.DayFirst)]
    [TestCase("Asia/Kolkata", 5.5, ExpectedResult = DayOrder.DayFirst)]
    [TestCase("America/Toronto", -4, ExpectedResult = DayOrder.Unknown)]
    public DayOrder A_neighbour_writes_as_the_readers_country_does(string zone, double hours) => Read(zone: zone, hours: hours);

    [TestCase("Dana Reyes\n+44 20 7946 0018", ExpectedResult = DayOrder.DayFirst)]
    [TestCase("Dana Reyes\n+1 206 555 1212", ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("Dana Reyes\n(206) 555-1212", ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("Dana Reyes\n416-555-0112", ExpectedResult = DayOrder.Unknown)]
    [TestCase("Dana Reyes, room 555", ExpectedResult = DayOrder.Unknown)]
    public DayOrder A_phone_number_names_the_country(string signature) => Read(signature: signature);

    [TestCase("contoso.co.uk", ExpectedResult = DayOrder.DayFirst)]
    [TestCase("helmbau.de", ExpectedResult = DayOrder.DayFirst)]
    [TestCase("state.gov", ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("contoso.com", ExpectedResult = DayOrder.Unknown)]
    [TestCase("startup.io", ExpectedResult = DayOrder.Unknown)]
    [TestCase("", ExpectedResult = DayOrder.Unknown)]
    public DayOrder A_mail_domain_names_the_country(string domain) => Read(domain: domain);

    [Test]
    public void Signs_that_disagree_leave_it_unknown() =>
        Assert.That(Read(domain: "contoso.co.uk", signature: "+1 206 555 1212"), Is.EqualTo(DayOrder.Unknown));

    [TestCase("What colour do you want?", ExpectedResult = DayOrder.DayFirst)]
    [TestCase("What color do you want?", ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("The audit is on 3 October.", ExpectedResult = DayOrder.DayFirst)]
    [TestCase("The audit is on October 3.", ExpectedResult = DayOrder.MonthFirst)]
    [TestCase("See you soon.", ExpectedResult = DayOrder.Unknown)]
    public DayOrder Without_a_country_spelling_and_dates_in_words_decide(string text) => Read(text: text);

    // By default nothing tells: a reader whose clock shows another time than the writer's, west of Greenwich.
    private static DayOrder Read(string zone = "Pacific/Auckland", double hours = -3, string domain = "", string signature = "", string text = "") =>
        DayOrderReader.Read(new(new LocalDateTime(2026, 9, 16, 10, 0).WithOffset(Offset.FromSeconds((int)(hours * 3600))), DateTimeZoneProviders.Tzdb[zone], domain, signature, text));
}
