using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whoever writes the last letter although something is missing goes on without it by name: it is written down, once, and seen again.</summary>
internal sealed class WavedLineTests(DatabaseKind kind) : ProductTests(kind)
{
    private string mail = "";

    [SetUp]
    public async Task AThreadThatIsNotReady() => mail = await Rep.HasAThread();

    [Test]
    public async Task What_was_gone_on_without_stands_in_the_deal_beside_the_letter_and_among_my_data()
    {
        var missing = (await Preview())["push"]!["missing"]!.AsArray();
        var before = await Sandbox.Now();
        await WaveThrough();

        var told = (await Deal())["wavedThrough"]!.AsArray();
        var kept = (await Kept())["wavedLines"]!.AsArray();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(missing, Is.Not.Empty);
            Assert.That(told.Select(line => line!["missing"]!.ToJsonString()), Is.EquivalentTo(missing.Select(line => line!.ToJsonString())), "with its words, as it was said then");
            Assert.That(NodaTime.Text.InstantPattern.ExtendedIso.Parse((string)told[0]!["at"]!).Value, Is.GreaterThanOrEqualTo(before));
            Assert.That((await Preview())["wavedBefore"]!.ToJsonString(), Is.EqualTo(told.ToJsonString()));
            Assert.That(kept.Select(line => (string)line!["text"]!), Is.EquivalentTo(missing.Select(line => (string)line!["text"]!)));
            Assert.That(kept.Select(line => (string)line!["personId"]!).Distinct().Count(), Is.EqualTo(1));
        }
    }

    [Test]
    public async Task Who_clicks_twice_went_on_once_and_another_letter_counts_anew()
    {
        await WaveThrough();
        var once = (await Deal())["wavedThrough"]!.AsArray().Count;
        await WaveThrough();
        Assert.That((await Deal())["wavedThrough"]!.AsArray(), Has.Count.EqualTo(once).And.Not.Empty);

        await WaveThrough("Hi Dana,\n\nwhom did you choose instead?");
        Assert.That((await Deal())["wavedThrough"]!.AsArray(), Has.Count.EqualTo(once * 2));
    }

    [Test]
    public async Task Nothing_is_written_down_for_a_letter_that_is_refused_or_that_lacks_nothing()
    {
        await Rep.Refused(await Rep.Post("api/push", Wish(mail, "Whom did you choose?", [])), HttpStatusCode.Conflict, "notReady");
        var ready = await Rep.HasAFinishedThread();
        var push = (await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(ready)}")))["push"]!;
        Assert.That(push["missing"]!.AsArray(), Is.Empty);
        await Rep.Told(await Rep.Post("api/push", Wish(ready, "Whom did you choose?", [.. push["recipients"]!.AsArray().Take(1).Select(one => (string)one!["address"]!)], "offerMade", "silence")));

        Assert.That((await Kept())["wavedLines"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task It_goes_with_the_deal_into_another_one_and_away_with_it()
    {
        await WaveThrough();
        var open = await Rep.Opens(mail);
        var other = (string)(await Rep.Opens(await Rep.HasAThread("Warehouse scanners")))["dealId"]!;
        var before = (await Deal())["wavedThrough"]!.ToJsonString();

        var merged = await Rep.Told(await Rep.Post($"api/deals/{other}/merge", new JsonObject { ["otherId"] = (string)open["dealId"]! }));
        Assert.That(merged["wavedThrough"]!.ToJsonString(), Is.EqualTo(before));

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri($"api/me/data/deals/{other}", UriKind.Relative)));
        Assert.That((await Kept())["wavedLines"]!.AsArray(), Is.Empty);
    }

    [Test]
    public async Task Its_words_are_not_readable_in_the_database()
    {
        await WaveThrough();
        var text = (string)(await Deal())["wavedThrough"]![0]!["missing"]!["text"]!;

        using var scope = Sandbox.Product.CreateScope();
        var stored = await scope.ServiceProvider.GetRequiredService<FollowUpDb>().Database.SqlQueryRaw<string>("SELECT \"Text\" AS \"Value\" FROM \"WavedLines\"").ToListAsync();

        Assert.That(stored, Is.Not.Empty.And.None.Contains(text));
    }

    private async Task WaveThrough(string body = "Hi Dana,\n\nwhom did you choose, and why?")
    {
        var codes = (await Preview())["push"]!["missing"]!.AsArray().Select(line => (string)line!["code"]!).ToArray();
        await Rep.Told(await Rep.Post("api/push", Wish(mail, body, ["dana@contoso.example"], codes)));
    }

    private static JsonObject Wish(string mail, string body, string[] to, params string[] waved) => new()
    {
        ["itemId"] = mail,
        ["body"] = body,
        ["to"] = new JsonArray([.. (to.Length > 0 ? to : ["dana@contoso.example"]).Select(one => (JsonNode)one!)]),
        ["cc"] = new JsonArray(),
        ["wavedThrough"] = new JsonArray([.. waved.Select(one => (JsonNode)one!)]),
    };

    private async Task<JsonObject> Preview() => await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}"));

    private async Task<JsonObject> Deal() => await Rep.Told(await Rep.Get($"api/deals/{(string)(await Rep.Opens(mail))["dealId"]!}"));

    private async Task<JsonObject> Kept() => (JsonObject)(await Rep.Told(await Rep.Get("api/me/data")))["kept"]!.DeepClone();
}
