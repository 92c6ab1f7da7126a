using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Graph;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Lets mail arrive: one Graph message, or a whole case.</summary>
internal sealed class MailControl(MailboxPlace mailboxes, IClock clock, SubscriptionPlace subscriptions)
{
    private static readonly string[] GivenByExchange = ["id", "changeKey", "parentFolderId", "createdDateTime", "lastModifiedDateTime", "bodyPreview", "webLink"];

    public Task<IResult> Answer(HttpRequest request) => Control.Read(request, async given =>
    {
        given?.Only("user", "message", "case");
        if (given is null || given.ContainsKey("message") == given.ContainsKey("case"))
        {
            throw new ControlRefusal("Say either a \"message\" or a \"case\".");
        }

        var user = given.Text("user");
        if (user is not null && !Person.IsAddress(user))
        {
            throw new ControlRefusal("\"user\" is the mail address of the mailbox.");
        }

        var (mailbox, arrived) = given["case"] is { } line ? Case(line, user) : One(given["message"], user);
        await subscriptions.TellOf(mailbox);

        return Control.Json(new JsonObject
        {
            ["user"] = mailbox.Owner.Address,
            ["messages"] = new JsonArray([.. arrived.Select(item => MailboxControl.Show(mailbox, item))]),
        });
    });

    private (Mailbox Mailbox, IReadOnlyList<MailItem> Arrived) Case(JsonNode line, string? user)
    {
        var (read, refusal) = MailCase.Read(line, user);
        return read is null
            ? throw new ControlRefusal(refusal!)
            : (mailboxes.Of(read.Reader.Address), mailboxes.Take(read, clock.GetCurrentInstant()));
    }

    private (Mailbox Mailbox, IReadOnlyList<MailItem> Arrived) One(JsonNode? given, string? user)
    {
        if (user is null)
        {
            throw new ControlRefusal("\"user\" says into whose mailbox the message comes.");
        }

        if (given is not JsonObject message)
        {
            throw new ControlRefusal("\"message\" is a Graph message, a JSON object.");
        }

        GraphModel.CheckBody("message", message);
        var content = (JsonObject)message.DeepClone();
        foreach (var name in GivenByExchange)
        {
            content.Remove(name);
        }

        var mailbox = mailboxes.Of(user);
        lock (mailbox.Gate)
        {
            return (mailbox, [mailbox.Add(content, MailboxPlace.FolderFor(mailbox, content), clock.GetCurrentInstant())]);
        }
    }
}
