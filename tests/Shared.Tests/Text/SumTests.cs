using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Text;

public sealed class SumTests
{
    [TestCase("It comes to $31,400 installed.", "$31,400 USD")]
    [TestCase("£640 a month", "£640 GBP")]
    [TestCase("9.400 EUR, delivered", "9.400 EUR EUR")]
    [TestCase("NOK 1.08 million", "NOK 1.08 million NOK")]
    [TestCase("about S$1,920.", "S$1,920 SGD")]
    [TestCase("0,31 each", "0,31")]
    [TestCase("189 euro a month", "189 euro EUR")]
    [TestCase("Rs. 45,000 only", "Rs. 45,000 INR")]
    [TestCase("12k euros", "12k euros EUR")]
    [TestCase("$5 or $6", "$5 USD; $6 USD")]
    [TestCase("CHF 1'250.50", "CHF 1'250.50 CHF")]
    [TestCase("2.50 per metre", "2.50")]
    public void A_sum_is_a_figure_with_its_money(string text, string sums) =>
        Assert.That(string.Join("; ", SumReader.In(text).Select(sum => $"{sum.Place.In(text)} {sum.Currency}".Trim())), Is.EqualTo(sums));

    [TestCase("26 users in 4 yards")]
    [TestCase("on 15.09. at 10.30")]
    [TestCase("DN150 pipes")]
    [TestCase("version 3.2")]
    [TestCase("call +1 410 555 0199")]
    [TestCase("12k users")]
    [TestCase("")]
    [TestCase("$")]
    public void A_figure_alone_is_no_sum(string text) => Assert.That(SumReader.In(text), Is.Empty);

    [TestCase("31,400", 31400)]
    [TestCase("31.400", 31400)]
    [TestCase("3.5", 3.5)]
    [TestCase("1,080.50", 1080.5)]
    public void Three_digits_behind_the_last_mark_are_thousands(string figure, double amount) => Assert.That(Sum.AmountOf(figure), Is.EqualTo((decimal)amount));
}
