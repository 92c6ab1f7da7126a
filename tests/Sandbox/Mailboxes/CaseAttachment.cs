using System.Text;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>A case names its attachments only; the stand-in makes a small file of each.</summary>
internal static class CaseAttachment
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".csv"] = "text/csv",
        [".jpg"] = "image/jpeg",
        [".png"] = "image/png",
        [".ics"] = "text/calendar",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    };

    public static JsonObject Named(string caseId, string messageId, string name)
    {
        var content = Encoding.UTF8.GetBytes($"The file {name} of an invented mail.\n");
        return new JsonObject
        {
            ["@odata.type"] = "#microsoft.graph.fileAttachment",
            ["id"] = ItemIds.Rest(Convert.ToBase64String([0x00, 0x03, 0x24, .. Person.Named("attachment", $"{caseId}/{messageId}/{name}").ToByteArray()])),
            ["name"] = name,
            ["contentType"] = Types.GetValueOrDefault(Path.GetExtension(name), "application/octet-stream"),
            ["size"] = content.Length,
            ["isInline"] = false,
            ["contentBytes"] = Convert.ToBase64String(content),
        };
    }
}
