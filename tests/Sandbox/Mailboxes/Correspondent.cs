using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>"Dana Reyes &lt;dana@contoso.example&gt;", as a case writes it.</summary>
internal sealed record Correspondent(string Name, string Address)
{
    public static Correspondent Of(string text)
    {
        var open = text.LastIndexOf('<');
        var close = text.LastIndexOf('>');
        if (open < 0 || close < open)
        {
            return new Correspondent(text.Trim(), text.Trim());
        }

        var address = text[(open + 1)..close].Trim();
        var name = text[..open].Trim().Trim('"');
        return new Correspondent(name.Length > 0 ? name : address, address);
    }

    public JsonObject Recipient() => new()
    {
        ["emailAddress"] = new JsonObject { ["name"] = Name, ["address"] = Address },
    };
}
