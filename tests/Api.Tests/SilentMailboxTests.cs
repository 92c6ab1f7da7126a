using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Graph takes the question and says nothing: nobody waits before a pane for ever.</summary>
internal sealed class SilentMailboxTests(DatabaseKind kind) : ProductTests(kind)
{
    protected override TimeSpan AnswerWithin => TimeSpan.FromSeconds(0.5);

    [Test]
    public async Task It_is_unreachable()
    {
        var mail = await Rep.HasAThread();
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["delay"] = 600 });

        await Rep.Refused(await Rep.Get($"api/threads?itemId={Uri.EscapeDataString(mail)}"), HttpStatusCode.ServiceUnavailable, "mailboxUnreachable");
    }
}
