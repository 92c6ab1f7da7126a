using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A customer asks for quiet: it holds for the whole firm, ends when they call, and is shown to colleagues and nobody else.</summary>
internal sealed class OnHoldTests(DatabaseKind kind) : LongDealTests(kind)
{
    [Test]
    public async Task On_hold_for_three_weeks_the_customer_calls_a_week_early_and_hold_and_reminder_vanish()
    {
        await AQuoteIsOut();
        await Days(1);
        var until = await WorkingDay(21);
        var mail = await Letters.From("Dana", Thread, "Re: Handset rollout", $"Hi Sam,\n\nwe are moving offices and have no head for this now. Please get back to us after {Said(until.PlusDays(-1))}.\n\nDana");

        var open = await Rep.Opens(mail);
        Assert.That((string)open["move"]!["text"]!, Does.StartWith("Quiet until"));
        Assert.That(((string)open["dealState"]!, open["heard"]!.AsArray().Count), Is.EqualTo(("waiting", 1)));
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = (string)open["accountId"]!, ["heardId"] = (string)open["heard"]![0]!["id"]!, ["reason"] = "They move offices" }));
        await Rep.Keeps(mail, (string)open["proposal"]!["on"]!);

        // Quiet is quiet for the whole firm: whoever writes to a colleague of hers is told.
        var warned = (await Rep.Told(await Rep.Post("api/drafts/look-over", new JsonObject { ["to"] = new JsonArray("karl@contoso.example"), ["cc"] = new JsonArray(), ["text"] = "Hello Karl" })))["warnings"]!.AsArray();
        Assert.That(warned.Select(one => (string)one!["code"]!), Does.Contain("holdStands"));
        Assert.That((string)(await Group("quiet"))!["rows"]![0]!["accountName"]!, Is.EqualTo("Contoso"));

        await Days(14);
        var deal = (string)open["dealId"]!;
        var touch = await Rep.Told(await Rep.Post("api/touches", new JsonObject { ["dealId"] = deal, ["kind"] = "call", ["on"] = await Day(), ["with"] = "Dana", ["note"] = "She signs next week" }));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        var shown = await Deal(deal);
        Assert.That((string)shown["state"]!, Is.EqualTo("active"));
        Assert.That(shown["warnings"]!.AsArray().Select(one => (string)one!["code"]!), Does.Not.Contain("quiet"));
        Assert.That(shown["touches"]!.AsArray().Select(one => (string)one!["kind"]!), Does.Contain("call"));
        Assert.That(await Group("quiet"), Is.Null);

        // And taken back, all of it stands again.
        Assert.That((await Rep.Api.DeleteAsync(new Uri($"api/touches/{(string)touch["id"]!}", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((string)(await Deal(deal))["state"]!, Is.EqualTo("waiting"));
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_sees_a_deal_and_only_colleagues_see_its_quiet()
    {
        var mail = await AQuoteIsOut();
        var open = await Rep.Opens(mail);
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = (string)open["accountId"]!, ["until"] = await Day(30), ["reason"] = "They merge with another firm" }));
        using var colleague = await Rep.Arrives(Sandbox);
        var theirs = new Letters(Sandbox, colleague);
        await theirs.From("Karl", "colleague-" + Thread, "Headsets", "Hi,\n\ndo you have headsets?\n\nKarl");
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        var seen = await colleague.Opens(await theirs.To("Karl", "colleague-" + Thread, "Headsets", "Hi Karl,\n\nyes, we do; they are $40 each.\n\nSam"));

        foreach (var door in new[] { $"api/deals/{(string)open["dealId"]!}", $"api/accounts/{(string)open["accountId"]!}" })
        {
            await Rep.Refused(await colleague.Get(door), HttpStatusCode.NotFound, "notFound");
        }

        await Rep.Refused(await colleague.Post("api/touches", new JsonObject { ["dealId"] = (string)open["dealId"]!, ["kind"] = "call", ["on"] = await Day() }), HttpStatusCode.NotFound, "notFound");
        Assert.That(seen["holds"]!.AsArray().Select(hold => (string)hold!["reason"]!), Is.All.EqualTo("They merge with another firm"));
    }
}
