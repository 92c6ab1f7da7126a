using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Every fault of Graph at every step of every flow: afterwards there is one of each, and what we say of it is true.</summary>
internal sealed class FlowFaultTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly Duration Afterwards = Duration.FromHours(3);

    [Test]
    public async Task Afterwards_everything_stands_once(
        [Values("set", "move", "complete", "reopen", "remove", "track", "untrack", "hold")] string flow,
        [Values("/v1.0/me/todo", "PATCH /v1.0/me/messages", "GET /v1.0/me/messages")] string step,
        [Values("429", "429 soon", "503", "happened unheard", "forbidden", "consent")] string fault)
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(Duration.FromMinutes(6));
        var id = flow is "set" or "track" or "hold" ? null : (string)(await Rep.Keeps(mail, await Day(5)))["id"]!;
        var day = await Day(8);
        if (flow == "reopen")
        {
            await Do("complete", mail, id, day);
        }

        await Sandbox.Fault(Fault(step, fault));
        await Do(flow, mail, id, day);
        await Sandbox.ClearFaults();
        // What the person was told to do again, they do again; the rest is made up for by the clock.
        if (flow is not ("track" or "untrack" or "hold"))
        {
            await Do(flow, mail, id, day);
        }

        await Sandbox.TimePasses(Afterwards);

        var kept = (await Rep.FollowUps()).Select(one => (JsonObject)one!).ToList();
        var tasks = await Rep.Mailbox("tasks");
        var holds = (await Rep.Told(await Rep.Get("api/me/data")))["kept"]!["accountHolds"]!.AsArray();
        var flag = (string)(await Rep.Message(mail))["flag"]!["flagStatus"]!;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(kept, Has.Count.EqualTo(flow is "complete" or "remove" or "untrack" ? 0 : 1));
            Assert.That(tasks, Has.Count.EqualTo(flow is "remove" or "untrack" ? 0 : 1));
            Assert.That(flag, Is.EqualTo(flow switch { "complete" => "complete", "remove" or "untrack" => "notFlagged", _ => "flagged" }));
            Assert.That(await Rep.Mailbox("drafts"), Is.Empty);
            Assert.That(tasks.Select(one => (string)one["status"]!), Is.All.EqualTo(flow == "complete" ? "completed" : "notStarted"));
            Assert.That((await Rep.Message(mail))["categories"]!.AsArray(), Has.Count.EqualTo(flow is "complete" or "remove" or "untrack" ? 0 : 1));
            Assert.That(holds, Has.Count.EqualTo(flow == "hold" ? 1 : 0));
            Assert.That(kept.Select(one => ((bool)one["inToDo"]!, (bool)one["flagged"]!)), Is.All.EqualTo((true, true)));
        }
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

    private Task Do(string flow, string mail, string? id, string day) => flow switch
    {
        "set" => Rep.Sets(mail, day),
        "move" => Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = day }),
        "complete" => Rep.Post($"api/followups/{id}/complete", []),
        "reopen" => Rep.Post($"api/followups/{id}/reopen", []),
        "remove" => Rep.Api.DeleteAsync(new Uri($"api/followups/{id}", UriKind.Relative)),
        "untrack" => ByRightClick(mail),
        _ => ByRightClick(mail, "Follow up: " + flow),
    };

    private async Task ByRightClick(string mail, params string[] categories)
    {
        await Rep.Categorizes(mail, categories);
        await Sandbox.TimePasses(Duration.FromMinutes(6));
    }
}
