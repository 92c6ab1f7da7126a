using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Who clicks while another click, or the sweep, is at the same follow-up: nothing goes wrong, and one day stands everywhere.</summary>
internal sealed class AtOnceTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task Every_one_of_many_moves_is_taken()
    {
        var id = (string)(await Rep.Keeps(await Rep.HasAThread(), await Day(3)))["id"]!;
        var days = await Task.WhenAll(Enumerable.Range(4, 10).Select(later => Day(later)));

        var moved = await Task.WhenAll(days.Select(day => Rep.Put($"api/followups/{id}/day", new JsonObject { ["on"] = day })));

        Assert.That(moved.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        await Sandbox.TimePasses(NodaTime.Duration.FromHours(2));
        var kept = (string)(await Rep.FollowUps()).Single()!["on"]!;
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["reminderDateTime"]!["dateTime"]!, Does.StartWith(kept));
    }
}
