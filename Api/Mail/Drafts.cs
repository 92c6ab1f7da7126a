using Microsoft.Graph;
using Microsoft.Graph.Me.Messages.Item.CreateReplyAll;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Replies in Drafts, quoted thread and all. Only the person sends.</summary>
internal static class Drafts
{
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
                new CreateReplyAllPostRequestBody { Message = new() { SingleValueExtendedProperties = [DraftMarks.Mark(DraftMarks.Begun, wish.Key)] } },
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
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{DraftMarks.Begun}' and ep/value eq '{key}')";
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{DraftMarks.Finished}')"];
                request.QueryParameters.Top = 1;
            },
            cancellation);
        return page?.Value?.FirstOrDefault();
    }

    private static bool IsFinished(Message draft) => draft.SingleValueExtendedProperties?.Any(mark => string.Equals(mark.Id, DraftMarks.Finished, StringComparison.OrdinalIgnoreCase)) == true;

    private static Message Written(DraftWish wish, Message draft) => new()
    {
        Body = new()
        {
            ContentType = draft.Body?.ContentType ?? BodyType.Html,
            Content = DraftText.Above(draft.Body?.Content ?? "", wish.Text, isHtml: draft.Body?.ContentType != BodyType.Text),
        },
        ToRecipients = People(wish.To),
        CcRecipients = People(wish.Cc),
        SingleValueExtendedProperties = [DraftMarks.Mark(DraftMarks.Begun, wish.Key), DraftMarks.Mark(DraftMarks.Finished, wish.Key)],
    };

    private static List<Recipient> People(IReadOnlyList<Correspondent> people) =>
        [.. people.Select(person => new Recipient { EmailAddress = new() { Address = person.Address, Name = person.Name ?? person.Address } })];
}
