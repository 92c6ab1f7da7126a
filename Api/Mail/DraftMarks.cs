using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Our ids on a draft: the wish it was made for, and whether it was finished. They stay on it when it is sent, seen by nobody.</summary>
internal static class DraftMarks
{
    private const string Set = "{6d0f5f5c-5c7e-4c0b-9d0a-6f2f0b7f3f5e}";

    /// <summary>The wish a draft was made for.</summary>
    public const string Begun = $"String {Set} Name FollowUpDraft";

    /// <summary>The same once its words stand in it.</summary>
    public const string Finished = $"String {Set} Name FollowUpDraftFinished";

    private const int PageSize = 50;
    private static readonly string[] Fields = ["id"];

    /// <summary>A mark as Graph writes it.</summary>
    public static SingleValueLegacyExtendedProperty Mark(string id, string value) => new() { Id = id, Value = value };

    /// <summary>Takes the ids off. A draft and a sent mail are the person's own, so they stay.</summary>
    public static async Task Clear(GraphServiceClient graph, TraceWish wish, CancellationToken cancellation)
    {
        var deals = wish.Deals.Select(deal => $"{deal:N}").ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (id, _) in (await Marked(graph, cancellation)).Where(one => wish.IsAll || deals.Contains(one.Key.Split('-')[0])))
        {
            // Graph takes no property off again; an empty one says nothing.
            await graph.Me.Messages[id].PatchAsync(new Message { SingleValueExtendedProperties = [Mark(Begun, ""), Mark(Finished, "")] }, cancellationToken: cancellation);
        }
    }

    private static async Task<List<(string Id, string Key)>> Marked(GraphServiceClient graph, CancellationToken cancellation)
    {
        var marked = new List<(string, string)>();
        var page = await graph.Me.Messages.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Begun}' and ep/value ne null)";
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Expand = [$"singleValueExtendedProperties($filter=id eq '{Begun}')"];
                request.QueryParameters.Top = PageSize;
            },
            cancellation);
        while (page is not null)
        {
            marked.AddRange(
                from message in page.Value ?? []
                let key = message.SingleValueExtendedProperties?.FirstOrDefault()?.Value
                where key is { Length: > 0 } && message.Id is not null
                select (message.Id, key));
            page = page.OdataNextLink is { } next ? await graph.Me.Messages.WithUrl(next).GetAsync(cancellationToken: cancellation) : null;
        }

        return marked;
    }
}
