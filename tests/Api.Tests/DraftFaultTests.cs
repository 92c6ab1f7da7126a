using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Every fault of Graph at every step of a draft, by a click in the pane and by right-click: afterwards there is exactly one, and it is finished.</summary>
internal sealed class DraftFaultTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly Duration AMoment = Duration.FromMinutes(6);

    [Test]
    public async Task Afterwards_there_is_one_draft_and_it_is_finished(
        [Values("draft", "last letter", "push")] string flow,
        [Values("createReplyAll", "PATCH /v1.0/me/messages", "GET /v1.0/me/mailFolders")] string step,
        [Values("429", "429 soon", "503", "happened unheard", "forbidden", "consent")] string fault)
    {
        var mail = flow == "draft" ? await Rep.HasAThread() : await Rep.HasAFinishedThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(AMoment);
        if (flow == "push")
        {
            await Rep.Categorizes(mail, "Follow up: push");
        }

        await Sandbox.Fault(Fault(step, fault));
        await Do(flow, mail);
        await Sandbox.ClearFaults();
        // In the pane the person clicks again; what was asked by right-click is made up for by the clock.
        await Do(flow, mail);
        await Sandbox.TimePasses(Duration.FromHours(3));

        var draft = (await Rep.Mailbox("drafts")).Single();
        using (Assert.EnterMultipleScope())
        {
            Assert.That((string)draft["body"]!["content"]!, Does.Contain("<div>").And.Contain("blockquote").Or.Contain("From:"), "our words over the quoted thread");
            Assert.That(draft["toRecipients"]!.AsArray(), Is.Not.Empty);
            Assert.That(draft["singleValueExtendedProperties"]!.AsArray().Select(one => (string)one!["id"]!), Has.Some.EndsWith("FollowUpDraftFinished"));
            Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
            Assert.That((await Rep.Message(mail))["categories"]!.AsArray().Select(one => (string)one!), Is.EqualTo(flow == "push" ? ["Follow up: in Drafts"] : Array.Empty<string>()));
        }
    }

    private Task Do(string flow, string mail) => flow switch
    {
        "draft" => Rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" }),
        "last letter" => Push(mail),
        _ => Sandbox.TimePasses(AMoment),
    };

    private async Task Push(string mail)
    {
        using var asked = await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}");
        if (!asked.IsSuccessStatusCode)
        {
            return;
        }

        var preview = JsonNode.Parse(await asked.Content.ReadAsStringAsync())!;
        JsonArray People(string field) => new([.. preview["push"]!["recipients"]!.AsArray().Where(one => (string)one!["field"]! == field).Select(one => one!["address"]!.DeepClone())]);
        await Rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = (string)preview["letters"]!.AsObject().First().Value!, ["to"] = People("to"), ["cc"] = People("cc") });
    }

    private JsonObject Fault(string step, string fault) => fault switch
    {
        "429" => new() { ["match"] = step, ["status"] = 429, ["times"] = 4 },
        "429 soon" => new() { ["match"] = step, ["status"] = 429, ["times"] = 1, ["retryAfter"] = 0.3 },
        "503" => new() { ["match"] = step, ["status"] = 503, ["times"] = 4 },
        "happened unheard" => new() { ["match"] = step, ["unheard"] = true, ["times"] = 1 },
        "forbidden" => new() { ["match"] = step, ["status"] = 403, ["times"] = 3 },
        _ => new() { ["consent"] = "revoked", ["user"] = Rep.Address },
    };
}
