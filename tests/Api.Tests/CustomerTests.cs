using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What a customer is known by besides their words: the pace they set, where they are, how they like to be met.</summary>
internal sealed class CustomerTests(DatabaseKind kind) : ProductTests(kind)
{
    private string mail = "";

    [SetUp]
    public async Task AConversation()
    {
        var (letters, thread) = (new Letters(Sandbox, Rep), $"customer-{Guid.NewGuid():N}");
        foreach (var (days, text) in new[] { (20, "Dear Mr. Rep,\n\nwe need forty handsets.\n\nBest regards,\nDana Reyes\nT +49 89 1234-567"), (19, ""), (17, "Dear Mr. Rep,\n\nthank you.\n\nDana Reyes"), (16, ""), (14, "Dear Mr. Rep,\n\nnoted.\n\nDana Reyes") })
        {
            letters.Ago = Duration.FromDays(days);
            mail = text.Length > 0 ? await letters.From("Dana", thread, "Handset rollout", text) : await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\na word on delivery: two weeks from the order.\n\nSam");
        }
    }

    [Test]
    public async Task Thread_deal_and_firm_tell_the_pace_and_what_it_comes_from()
    {
        var open = await Rep.Opens(mail);
        var deal = await Rep.Told(await Rep.Get($"api/deals/{(string)open["dealId"]!}"));
        var firm = await Firm(open);

        foreach (var pace in new[] { open["pace"]!, deal["pace"]!, firm["pace"]! })
        {
            Assert.That((string)pace["answers"]!["text"]!, Does.StartWith("Dana usually answers within").And.EndsWith("the middle of 2 answers"));
            Assert.That(((string)pace["style"]!["manner"]!, (string)pace["style"]!["evidence"]!["quote"]!), Is.EqualTo(("formal", "Dear Mr")));
            Assert.That(((string)pace["relationship"]!["strength"]!, (string)pace["relationship"]!["text"]!), Is.EqualTo(("working", "You know each other: 3 mails from them")));
        }
    }

    [Test]
    public async Task Their_country_is_read_and_the_person_may_know_better()
    {
        var open = await Rep.Opens(mail);
        var firm = await Firm(open);
        Assert.That(((string)firm["country"]!, (string)firm["where"]!["from"]!, (string)firm["where"]!["text"]!), Is.EqualTo(("Germany, Bavaria", "phone", "Dana's telephone: +49 89 1234-567")));
        var door = $"api/accounts/{(string)open["accountId"]!}/country";

        var chosen = await Rep.Told(await Rep.Put(door, new JsonObject { ["code"] = "AT" }));
        await Rep.Opens(mail);
        Assert.That(((string)chosen["where"]!["text"]!, (string)(await Firm(open))["country"]!), Is.EqualTo(("You chose it", "Austria")));
        await Rep.Refused(await Rep.Put(door, new JsonObject { ["code"] = "XX" }), HttpStatusCode.BadRequest, "badRequest");

        await Rep.Told(await Rep.Put(door, new JsonObject { ["code"] = null }));
        await Rep.Opens(mail);
        Assert.That((string)(await Firm(open))["where"]!["code"]!, Is.EqualTo("DE-BY"));
        Assert.That((await (await Rep.Get("api/countries")).Content.ReadFromJsonAsync<JsonArray>())!.Select(one => (string)one!["name"]!), Does.Contain("Austria"));
    }

    [Test]
    public async Task The_manner_the_person_chose_is_kept()
    {
        var open = await Rep.Opens(mail);
        await Rep.Told(await Rep.Put($"api/accounts/{(string)open["accountId"]!}/manner", new JsonObject { ["manner"] = "relational" }));

        var style = (await Rep.Opens(mail))["pace"]!["style"]!;

        Assert.That(((string)style["manner"]!, (string)style["text"]!), Is.EqualTo(("relational", "You chose it")));
    }

    private async Task<JsonObject> Firm(JsonObject open) => await Rep.Told(await Rep.Get($"api/accounts/{(string)open["accountId"]!}"));
}
