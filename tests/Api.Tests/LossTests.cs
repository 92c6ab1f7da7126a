using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A person says that a deal is lost: to whom and why, as far as they know; later deals learn from it.</summary>
internal sealed class LossTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task Told_by_hand_it_stands_in_the_library_and_in_the_deal_where_the_competitor_is_named_again()
    {
        var lost = (string)(await Rep.Opens(await Rep.HasAThread()))["dealId"]!;
        var letters = new Letters(Sandbox, Rep) { Ago = Duration.FromDays(2) };
        var thread = $"scanners-{Guid.NewGuid():N}";
        await letters.From("Dana", thread, "Warehouse scanners", "Hi Sam,\n\ncould you send us a quote for 12 scanners? We are also looking at Liftwell.\n\nDana");
        letters.Ago = Duration.FromDays(1);
        var later = (string)(await Rep.Opens(await letters.To("Dana", thread, "Re: Warehouse scanners", "Hi Dana,\n\nattached is our quote for 12 scanners at $300 each.\n\nSam")))["dealId"]!;
        Assert.That(await Lessons(later), Is.Empty);

        var told = await Says(lost, "Liftwell", "they could deliver in March");

        var entry = (await Rep.Told(await Rep.Get("api/insights")))["losses"]!.AsArray().Single()!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(((string)told["state"]!, (string)told["reason"]!["text"]!), Is.EqualTo(("lost", "Lost to Liftwell (“they could deliver in March”)")));
            Assert.That(((string)entry["dealId"]!, (string)entry["competitor"]!, (string)entry["why"]!, entry["evidence"]), Is.EqualTo((lost, "Liftwell", "they could deliver in March", (JsonNode?)null)));
            Assert.That((string)(await Lessons(later)).Single()!["text"]!, Does.Contain("to Liftwell").And.EndWith("“they could deliver in March”"));
        }
    }

    [Test]
    public async Task What_nobody_told_may_stay_open_and_can_be_told_later()
    {
        var lost = (string)(await Rep.Opens(await Rep.HasAThread()))["dealId"]!;

        Assert.That((string)(await Says(lost, null, " "))["reason"]!["text"]!, Is.EqualTo("You lost it"));
        var told = await Says(lost, "Liftwell", null);
        Assert.That(((string)told["reason"]!["text"]!, told["loss"]!.ToJsonString()), Is.EqualTo(("Lost to Liftwell", "{\"competitor\":\"Liftwell\",\"why\":null}")));

        var again = await Rep.Told(await Rep.Post($"api/deals/{lost}/outcome", new JsonObject { ["kind"] = "reopened" }));
        Assert.That(again["loss"], Is.Null);
    }

    private async Task<JsonArray> Lessons(string deal) => (await Rep.Told(await Rep.Get($"api/deals/{deal}")))["lessons"]!.AsArray();

    private async Task<JsonObject> Says(string deal, string? competitor, string? why) =>
        await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "lost", ["competitor"] = competitor, ["why"] = why }));
}
