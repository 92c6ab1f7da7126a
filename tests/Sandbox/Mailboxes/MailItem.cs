using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>One message: Graph's own properties (all but the id, which depends on how it is asked for) and the folder it lies in.</summary>
internal sealed class MailItem(Guid key, JsonObject content, string folder)
{
    public Guid Key { get; } = key;

    public JsonObject Content { get; } = content;

    /// <summary>The well-known name of the folder.</summary>
    public string Folder { get; private set; } = folder;

    /// <summary>How often it has moved: each move gives it another ordinary id.</summary>
    public int Moves { get; private set; }

    public bool IsDraft => Content["isDraft"]?.GetValue<bool>() == true;

    public void MoveTo(string folder)
    {
        Folder = folder;
        Moves++;
    }
}
