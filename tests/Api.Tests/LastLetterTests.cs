using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>After the last letter: silence, the name of a rival, or no no wait; and the rest behind it.</summary>
internal sealed class LastLetterTests(DatabaseKind kind) : LongDealTests(kind)
{
    [Test]
    public async Task A_last_letter_without_an_answer_is_ignored_by_the_clock_and_the_firm_is_left_alone_meanwhile()
    {
        var (deal, mail) = await TheLastLetterIsOut();

        Assert.That((string)(await Deal(deal))["state"]!, Is.EqualTo("pushed"));
        Assert.That((string)(await Rep.Opens(mail))["reading"]!["plan"]!["action"]!, Is.EqualTo("leaveAlone"));
        Assert.That(await Group("silentAfterLastLetter"), Is.Not.Null);
        await Letters.To("Karl", Thread + "-b", "Training dates", "Hi Karl,\n\nwhich dates suit your team for the training?\n\nSam");
        var elsewhere = await Letters.To("Karl", Thread + "-b", "Training dates", "Hi Karl,\n\nany news?\n\nSam");
        Assert.That((string)(await Rep.Opens(elsewhere))["reading"]!["plan"]!["action"]!, Is.EqualTo("leaveAlone"));

        await Days(21);

        var ended = await Deal(deal);
        Assert.That((string)ended["state"]!, Is.EqualTo("ignored"));
        Assert.That(ended["changes"]!.AsArray().Select(change => (string)change!["to"]!), Is.EqualTo(new[] { "pushed", "ignored" }));

        // A late answer opens the record again.
        await Letters.From("Dana", Thread, "Re: Handset rollout", "Hi Sam,\n\nsorry for the silence. We went with Liftwell because they were twelve percent cheaper.\n\nDana");
        var late = await Rep.Opens(mail);
        Assert.That(((string)late["outcome"]!["kind"]!, (string)late["outcome"]!["competitor"]!), Is.EqualTo(("answered", "Liftwell")));
    }

    [Test]
    public async Task A_last_letter_that_is_answered_says_whom_they_chose_and_teaches_the_next()
    {
        var (deal, mail) = await TheLastLetterIsOut();
        await Days(2);
        await Letters.From("Dana", Thread, "Re: Handset rollout", "Hi Sam,\n\nwe have decided to go with Liftwell because they were twelve percent cheaper.\n\nDana");

        var open = await Rep.Opens(mail);
        var outcome = open["outcome"]!;
        Assert.That(((string)outcome["kind"]!, (string)outcome["competitor"]!), Is.EqualTo(("answered", "Liftwell")));
        Assert.That((string)outcome["reason"]!["evidence"]!["quote"]!, Does.Contain("Liftwell"));
        Assert.That((string)(await Group("heard"))!["rows"]![0]!["outcome"]!["kind"]!, Is.EqualTo("answered"));

        var settled = await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "answered" }));

        Assert.That(((string)settled["state"]!, settled["outcome"]), Is.EqualTo(("answered", (JsonNode?)null)));
        var insights = await Rep.Told(await Rep.Get("api/insights"));
        Assert.That((string)insights["losses"]![0]!["competitor"]!, Is.EqualTo("Liftwell"));
        Assert.That((int)insights["thirdOutcome"]!["answered"]!, Is.EqualTo(1));
        Assert.That(await Group("heard"), Is.Null);
    }

    [Test]
    public async Task No_wait_brings_the_deal_back_with_their_reason_and_their_quiet()
    {
        var (deal, mail) = await TheLastLetterIsOut();
        await Days(2);
        var until = await WorkingDay(14);
        await Letters.From("Dana", Thread, "Re: Handset rollout", $"Hi Sam,\n\nno no, wait, we are not done. We just had a reorganisation come up. Please check back after {Said(until.PlusDays(-1))}.\n\nDana");

        var open = await Rep.Opens(mail);
        Assert.That((string)open["outcome"]!["kind"]!, Is.EqualTo("revived"));

        var settled = await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "revived" }));

        Assert.That(settled["changes"]!.AsArray().Select(change => (string)change!["to"]!), Does.Contain("revived"));
        Assert.That(((string)settled["plan"]!["action"]!, (string)settled["state"]!), Is.EqualTo(("wait", "waiting")));
        var insights = await Rep.Told(await Rep.Get("api/insights"));
        Assert.That(((int)insights["thirdOutcome"]!["revived"]!["count"]!, (bool)insights["thirdOutcome"]!["isSmall"]!), Is.EqualTo((1, true)));
    }

    // They have known each other for two years; the rest that is lived through here is short, for the clock lives through every day of it.
    [Test]
    public async Task An_old_acquaintance_of_two_years_comes_back_when_the_rest_is_over()
    {
        Letters.Ago = Duration.FromDays(730);
        await Letters.From("Dana", Thread, "Handset rollout", "Hi Sam,\n\nnice to have met you at the fair.\n\nDana");
        Letters.Ago = Duration.Zero;
        var (deal, _) = await TheLastLetterIsOut();
        await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "dormant", ["on"] = (await WorkingDay(21)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) }));
        Assert.That(await Rep.FollowUps(), Is.Empty);

        await Days(14);
        Assert.That(await Rep.FollowUps(), Is.Empty);
        await Days(14);

        var back = (await Rep.FollowUps()).Single()!;
        Assert.That((string)back["reason"]!["code"]!, Is.EqualTo("nurture"));
        Assert.That((string)back["reason"]!["text"]!, Does.Contain("two years ago"));
        Assert.That((string)(await Rep.Mailbox("tasks"))[^1]["title"]!, Does.Contain("Handset rollout"));
    }

    private async Task<(string Deal, string Mail)> TheLastLetterIsOut()
    {
        var mail = await AQuoteIsOut();
        foreach (var text in new[] { "Hi Dana,\n\na word on delivery: two weeks from the order.\n\nSam", "Hi Dana,\n\none more reference for you: the city library took the same handsets.\n\nSam", "Hi Dana,\n\nthe price of $120 holds through the year.\n\nSam" })
        {
            await Days(7);
            mail = await Letters.To("Dana", Thread, "Re: Handset rollout", text, "Karl");
        }

        await Days(7);
        var push = await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}"));
        Assert.That((bool)push["push"]!["ready"]!, Is.True, push["push"]!.ToJsonString());
        var letter = (string)push["letters"]![(string)push["proposedCause"]!]!;
        await Rep.Told(await Rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = letter, ["to"] = new JsonArray("dana@contoso.example"), ["cc"] = new JsonArray("karl@contoso.example") }));
        var deal = (string)(await Rep.Opens(mail))["dealId"]!;

        // The person presses Send: what lies in Drafts stands in Sent Items.
        await Letters.To("Dana", Thread, "Re: Handset rollout", letter, "Karl");
        await Days(1);
        return (deal, mail);
    }
}
