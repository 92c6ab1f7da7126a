using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Mail between a rep and their customers, written when it is said to be: now, or some time ago.</summary>
internal sealed class Letters(SandboxHost sandbox, Rep rep)
{
    private const string Domain = "contoso.example";
    private int count;

    /// <summary>How long ago the next letters were written.</summary>
    public Duration Ago { get; set; }

    /// <summary>Somebody writes to the rep; the answer is the mail's id.</summary>
    public Task<string> From(string who, string thread, string subject, string text) => Arrives($"{who.ToLowerInvariant()}@{Domain}", who, [rep.Address], [], thread, subject, text);

    /// <summary>Somebody writes to the rep from an address of their own.</summary>
    public Task<string> FromAddress(string address, string name, string thread, string subject, string text, params (string Name, string Value)[] headers) => Arrives(address, name, [rep.Address], [], thread, subject, text, headers);

    /// <summary>The rep writes; the answer is the mail's id.</summary>
    public Task<string> To(string who, string thread, string subject, string text, params string[] cc) =>
        Arrives(rep.Address, "Sam Rep", [$"{who.ToLowerInvariant()}@{Domain}"], [.. cc.Select(one => $"{one.ToLowerInvariant()}@{Domain}")], thread, subject, text);

    private async Task<string> Arrives(string address, string name, string[] to, string[] cc, string thread, string subject, string text, params (string Name, string Value)[] headers)
    {
        var now = (await sandbox.Now() - Ago).ToString();
        var arrived = await sandbox.MailArrives(rep.Address, new JsonObject
        {
            ["subject"] = subject,
            ["conversationId"] = thread,
            ["internetMessageId"] = $"<{Interlocked.Increment(ref count)}.{Guid.NewGuid():N}@mail.example>",
            ["from"] = Person(address, name),
            ["toRecipients"] = new JsonArray([.. to.Select(one => Person(one, one.Split('@')[0]))]),
            ["ccRecipients"] = new JsonArray([.. cc.Select(one => Person(one, one.Split('@')[0]))]),
            ["sentDateTime"] = now,
            ["receivedDateTime"] = now,
            ["internetMessageHeaders"] = new JsonArray([.. headers.Select(header => new JsonObject { ["name"] = header.Name, ["value"] = header.Value })]),
            ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = text },
        });
        return (string)arrived["id"]!;
    }

    private static JsonObject Person(string address, string name) => new() { ["emailAddress"] = new JsonObject { ["address"] = address, ["name"] = name } };
}
