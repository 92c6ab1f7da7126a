using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A quiet is shared with colleagues who know the same firm; its author may know who saw it, and nobody else may.</summary>
internal sealed class HoldSightTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task The_author_learns_which_colleague_saw_it_and_a_stranger_never_does()
    {
        using var colleague = await Rep.Arrives(Sandbox);
        using var stranger = new Rep(Sandbox, "ann@elsewhere.example", await Sandbox.SignedIn("ann@elsewhere.example"));
        await Hush();
        Assert.That((await Kept(Rep))["sawMyHolds"]!.AsArray(), Is.Empty);

        var theirs = await colleague.HasAThread("Another matter");
        await colleague.Keeps(theirs, await Day(5));
        await colleague.Opens(theirs);
        await colleague.Opens(theirs);
        await stranger.Keeps(await stranger.HasAThread("A third matter"), await Day(5));

        var seen = (await Kept(Rep))["sawMyHolds"]!.AsArray();
        Assert.That(seen, Has.Count.EqualTo(1));
        Assert.That((string)seen[0]!["who"]!, Is.Not.Empty);
        Assert.That((string)seen[0]!["firm"]!, Is.EqualTo("Contoso"));
        Assert.That((await Kept(colleague))["sawMyHolds"]!.AsArray(), Is.Empty);
        Assert.That((await Kept(colleague))["holdSights"]!.AsArray(), Has.Count.EqualTo(1));
        Assert.That((await Kept(stranger))["holdSights"]!.AsArray(), Is.Empty);
    }

    // Each door that can show it, on its own.
    [TestCase("the list of today")]
    [TestCase("the firm")]
    [TestCase("the mail")]
    public async Task Wherever_it_is_shown_it_is_seen(string where)
    {
        using var colleague = await Rep.Arrives(Sandbox);
        var theirs = await colleague.HasAThread("Another matter");
        await colleague.Keeps(theirs, await Day(5));
        var firm = (string)(await Kept(colleague))["accounts"]!.AsArray().Single()!["id"]!;
        await Hush();

        var door = where switch
        {
            "the list of today" => "api/today",
            "the firm" => $"api/accounts/{firm}",
            _ => $"api/threads?itemId={Uri.EscapeDataString(theirs)}",
        };
        using (var shown = await colleague.Get(door))
        {
            Assert.That(shown.IsSuccessStatusCode, await shown.Content.ReadAsStringAsync());
        }

        Assert.That((await Kept(Rep))["sawMyHolds"]!.AsArray(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task The_clock_is_nobody_who_sees()
    {
        using var colleague = await Rep.Arrives(Sandbox);
        await colleague.Keeps(await colleague.HasAThread("Another matter"), await Day(2));
        await Hush();

        await Sandbox.TimePasses(NodaTime.Duration.FromDays(4));
        Assert.That((await Kept(Rep))["sawMyHolds"]!.AsArray(), Is.Empty);

        await colleague.Get("api/today");
        Assert.That((await Kept(Rep))["sawMyHolds"]!.AsArray(), Has.Count.EqualTo(1));
    }

    private async Task Hush()
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));
        var account = (string)(await Kept(Rep))["accounts"]!.AsArray().Single()!["id"]!;
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = account, ["until"] = await Day(30), ["reason"] = "They asked for quiet." }));
    }

    private static async Task<JsonNode> Kept(Rep rep) => (await Rep.Told(await rep.Get("api/me/data")))["kept"]!;
}
