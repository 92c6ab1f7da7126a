

namespace OutlookFollowUp.Api.Tests;

/// <summary>A day that was promised and passed in silence.</summary>
internal sealed class MissedDayTests(DatabaseKind kind) : LongDealTests(kind)
{
    [Test]
    public async Task A_missed_day_comes_back_with_its_quote()
    {
        await AQuoteIsOut();
        await Days(1);
        var agreed = await WorkingDay(10);
        var mail = await Letters.From("Dana", Thread, "Re: Handset rollout", $"Hi Sam,\n\nthank you. You will have our answer on {Said(agreed)}.\n\nDana");
        var open = await Rep.Opens(mail);
        await Rep.Keeps(mail, (string)open["proposal"]!["on"]!);

        await Days(20);

        var due = (await Rep.FollowUps())[0]!;
        Assert.That(((string)due["state"]!, (string)due["reason"]!["code"]!), Is.EqualTo(("due", "dayPassed")));
        Assert.That((string)due["reason"]!["evidence"]!["quote"]!, Does.Contain(Said(agreed)));
    }
}
