using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>The folders of a mailbox.</summary>
internal static class FolderRoutes
{
    private static readonly string[] Read = ["Mail.Read", "Mail.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "mailFolders", Read, List),
        new("GET", "mailFolders/{folder}", Read, One),
    ];

    private static GraphAnswer List(GraphCall call) =>
        Listing.Page(call, "mailFolder",
            MailFolders.Names.Keys.Where(name => name != "msgfolderroot").Select(name => MailFolders.Show(call.Mailbox, name)),
            folder => folder, folder => Selection.Of(folder, call.Query), "mailFolders");

    private static GraphAnswer One(GraphCall call)
    {
        GraphModel.CheckSelect("mailFolder", call.Query.Select);
        return GraphAnswer.Ok(Selection.Of(MailFolders.Show(call.Mailbox, call.FindFolder(call.Values["folder"])), call.Query));
    }
}
