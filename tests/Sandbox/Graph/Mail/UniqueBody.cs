using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>
/// What a message adds to its conversation: Exchange cuts the quoted history off when the messages it quotes are in the same conversation.
/// The signature stays, and so does a forwarded mail that the mailbox has not seen.
/// </summary>
internal static class UniqueBody
{
    private static readonly string[] HtmlHistory = ["<div id=\"appendonsend\"", "<hr style=\"display:inline-block;width:98%\"", "<hr tabindex=\"-1\"", "<div id=\"divRplyFwdMsg\"", "<div class=\"gmail_quote", "<div style=\"border:none;border-top:solid", "<blockquote type=\"cite\""];
    private static readonly string[] TextHistory = ["\n________________________________\n", "\n-----Original Message-----", "\nFrom: ", "\n>"];

    public static JsonObject Of(Mailbox mailbox, MailItem item)
    {
        var body = item.Content["body"]!;
        var content = (string?)body["content"] ?? "";
        var isHtml = (string?)body["contentType"] != "text";
        var cut = AnswersKnownMail(mailbox, item) ? FirstOf(content, isHtml ? HtmlHistory : TextHistory) : -1;
        if (cut > 0)
        {
            content = isHtml ? content[..cut] + "</body></html>" : content[..BeforeAttribution(content, cut)].TrimEnd();
        }

        return new JsonObject { ["contentType"] = isHtml ? "html" : "text", ["content"] = content };
    }

    private static bool AnswersKnownMail(Mailbox mailbox, MailItem item) =>
        mailbox.Items.Exists(other => other != item
            && (string?)other.Content["conversationId"] == (string?)item.Content["conversationId"]
            && string.CompareOrdinal((string?)other.Content["sentDateTime"], (string?)item.Content["sentDateTime"]) <= 0);

    private static int FirstOf(string content, string[] marks)
    {
        var places = marks.Select(mark => content.IndexOf(mark, StringComparison.Ordinal)).Where(place => place > 0).ToList();
        return places.Count == 0 ? -1 : places.Min();
    }

    // "On Tue, 3 Sep … wrote:" stands in the line above the first quoted one.
    private static int BeforeAttribution(string content, int cut)
    {
        var above = content[..cut].TrimEnd();
        if (!above.EndsWith("wrote:", StringComparison.Ordinal))
        {
            return cut;
        }

        var line = above.LastIndexOf("\nOn ", StringComparison.Ordinal);
        return line > 0 ? line : cut;
    }
}
