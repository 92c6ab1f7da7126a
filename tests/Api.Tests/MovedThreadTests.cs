using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Threads go from one deal to another, and what is kept goes with them.</summary>
internal sealed class MovedThreadTests(DatabaseKind kind) : LongDealTests(kind)
{
    [Test]
    public async Task Threads_move_merge_and_split_and_what_is_kept_goes_with_them()
    {
        var mail = await AQuoteIsOut();
        var first = await Rep.Opens(mail);
        var second = await Rep.Opens(await Letters.To("Dana", Thread + "-b", "Meeting room displays", "Hi Dana,\n\nour offer for the displays is $9,000.\n\nSam"));
        Assert.That((string)second["dealId"]!, Is.Not.EqualTo((string)first["dealId"]!));
        Assert.That((string)second["accountId"]!, Is.EqualTo((string)first["accountId"]!));

        var merged = await Rep.Told(await Rep.Post($"api/deals/{(string)first["dealId"]!}/merge", new JsonObject { ["otherId"] = (string)second["dealId"]! }));
        Assert.That(merged["threads"]!.AsArray(), Has.Count.EqualTo(2));
        await Rep.Refused(await Rep.Get($"api/deals/{(string)second["dealId"]!}"), HttpStatusCode.NotFound, "notFound");

        var split = await Rep.Told(await Rep.Post("api/threads/deal", new JsonObject { ["threadId"] = (string)second["threadId"]! }));
        Assert.That(((string)split["name"]!, split["threads"]!.AsArray().Count), Is.EqualTo(("Meeting room displays", 1)));

        var named = await Rep.Told(await Rep.Put($"api/deals/{(string)split["id"]!}/name", new JsonObject { ["name"] = "Displays, second floor" }));
        Assert.That((string)named["name"]!, Is.EqualTo("Displays, second floor"));
        var account = await Rep.Told(await Rep.Get($"api/accounts/{(string)first["accountId"]!}"));
        Assert.That(account["deals"]!.AsArray().Select(deal => (string)deal!["name"]!), Is.EquivalentTo(new[] { "Handset rollout", "Displays, second floor" }));
        Assert.That(account["people"]!.AsArray().Select(person => (string)person!["address"]!), Does.Contain("dana@contoso.example"));
    }
}
