using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Graph knocks at the product here, for a mailbox that is watched.</summary>
internal abstract class KnockingTests(DatabaseKind kind) : ProductTests(kind)
{
    protected static readonly string[] Folders = ["me/mailFolders('inbox')/messages", "me/mailFolders('sentitems')/messages"];

    protected override bool GraphKnocks => true;

    protected static JsonNode Of(JsonObject subscription, string secret) => new JsonObject { ["subscriptionId"] = (string)subscription["id"]!, ["clientState"] = secret, ["changeType"] = "updated" };

    protected async Task<string> Watched()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        Assert.That(await Subscriptions(), Has.Count.EqualTo(2));
        return mail;
    }

    protected async Task<IReadOnlyList<string>> Subscriptions() => [.. (await Rep.Mailbox("subscriptions")).Select(one => (string)one["resource"]!)];

    protected async Task<HttpResponseMessage> Knock(string door, string? body)
    {
        using var client = new HttpClient { BaseAddress = Sandbox.Uri };
        using var content = body is null ? null : new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri($"notices/{door}", UriKind.Relative), content);
    }
}
