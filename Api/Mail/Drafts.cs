using Microsoft.Graph;
using Microsoft.Graph.Me.Messages.Item.CreateReplyAll;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Replies in Drafts, quoted thread and all. Only the person sends.</summary>
internal static class Drafts
{
    /// <summary>What every draft of ours carries, and takes along when it is sent: the wish it was made for.</summary>
    public const string Mark = $"String {Set} Name FollowUpDraft";

    // Ours, and ours alone: the draft carries the wish it was made for, and whether it was finished.
    private const string Set = "{6d0f5f5c-5c7e-4c0b-9d0a-6f2f0b7f3f5e}";
    private const string Finished = $"String {Set} Name FollowUpDraftFinished";
    private static readonly string[] Fields = ["id", "body", "webLink"];

    /// <summary>The draft for a wish: the one that lies there, or a new one.</summary>
    public static async Task<DraftPlace> Make(GraphServiceClient graph, DraftWish wish, CancellationToken cancellation)
    {
        var draft = await Find(graph, wish.Key, cancellation) ?? await Begin(graph, wish, cancellation);
        if (!IsFinished(draft))
        {
            draft = await graph.Me.Messages[draft.Id].PatchAsync(Written(wish, draft), cancellationToken: cancellation) ?? draft;
        }

        return new(draft.Id!, draft.WebLink);
    }

    private static async Task<Message> Begin(GraphServiceClient graph, DraftWish wish, CancellationToken cancellation)
    {
        try
        {
            // With no words of ours: a comment would not land in the draft, and a body would wipe the quoted thread.
            return await graph.Me.Messages[wish.ReplyTo].CreateReplyAll.PostAsync(
                new CreateReplyAllPostRequestBody { Message = new() { SingleValueExtendedProperties = [Marked(Mark, wish.Key)] } },
                cancellationToken: cancellation) ?? throw new HttpRequestException("Graph made a draft and did not show it.");
        }
        catch (Exception unsure) when (unsure is TimeoutException or HttpRequestException or ODataError { ResponseStatusCode: >= 500 })
        {
            // It may lie there all the same: look before anybody asks again.
            if (await Find(graph, wish.Key, cancellation) is { } late)
            {
                return late;
            }

            throw;
        }
    }

    private static async Task<Message?> Find(GraphServiceClient graph, string key, CancellationToken cancellation)
    {
        var page = await graph.Me.MailFolders["drafts"].Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Mark}' and ep/value eq '{key}')";
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{Finished}')"];
                request.QueryParameters.Top = 1;
            },
            cancellation);
        return page?.Value?.FirstOrDefault();
    }

    private static bool IsFinished(Message draft) => draft.SingleValueExtendedProperties?.Any(mark => string.Equals(mark.Id, Finished, StringComparison.OrdinalIgnoreCase)) == true;

    private static Message Written(DraftWish wish, Message draft) => new()
    {
        Body = new()
        {
            ContentType = draft.Body?.ContentType ?? BodyType.Html,
            Content = DraftText.Above(draft.Body?.Content ?? "", wish.Text, isHtml: draft.Body?.ContentType != BodyType.Text),
        },
        ToRecipients = People(wish.To),
        CcRecipients = People(wish.Cc),
        SingleValueExtendedProperties = [Marked(Mark, wish.Key), Marked(Finished, wish.Key)],
    };

    private static SingleValueLegacyExtendedProperty Marked(string id, string value) => new() { Id = id, Value = value };

    private static List<Recipient> People(IReadOnlyList<Correspondent> people) =>
        [.. people.Select(person => new Recipient { EmailAddress = new() { Address = person.Address, Name = person.Name ?? person.Address } })];
}
