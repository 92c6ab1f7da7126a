using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Me.TranslateExchangeIds;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Finds the thread behind an open mail, in two round trips to Graph.</summary>
internal sealed class ThreadFinder(OwnerReader owners)
{
    private const string Fields =
        "id,internetMessageId,conversationId,subject,sentDateTime,from,sender,toRecipients,ccRecipients,uniqueBody,internetMessageHeaders,hasAttachments,isDraft,parentFolderId,webLink";

    // Enough for every thread but the longest; those come in pages, and never without end.
    private const int PageSize = 50;
    private const int MostPages = 10;

    public async Task<OpenThread> Find(GraphServiceClient graph, Caller caller, string itemId, CancellationToken cancellation)
    {
        try
        {
            return await Open(graph, caller, RestId(itemId), cancellation);
        }
        catch (ODataError unknown) when (unknown.ResponseStatusCode is 400 or 404 && itemId.Length > 0)
        {
            return await Open(graph, caller, await Translate(graph, itemId, cancellation), cancellation);
        }
    }

    /// <summary>The thread of a conversation we know by its name.</summary>
    public async Task<OpenThread> Thread(GraphServiceClient graph, Caller caller, string? threadId, CancellationToken cancellation)
    {
        var known = owners.Remember(caller) ?? owners.Read(caller, await graph.GetTogether(OwnerReader.Questions, cancellation));
        return threadId is null ? new("", "", known.Owner, [], new Dictionary<string, string>(StringComparer.Ordinal), DraftSigns.None) : await Read(graph, known, RestId(threadId), "", cancellation);
    }

    // Outlook's ids are Exchange's with two characters changed; on phones they come changed already.
    private static string RestId(string itemId) => itemId.Replace('+', '_').Replace('/', '-');

    private async Task<OpenThread> Open(GraphServiceClient graph, Caller caller, string messageId, CancellationToken cancellation)
    {
        var known = owners.Remember(caller);
        var message = $"/me/messages/{Uri.EscapeDataString(messageId)}?$select=id,conversationId";
        var answers = await graph.GetTogether(known is null ? [message, .. OwnerReader.Questions] : [message], cancellation);
        known ??= owners.Read(caller, [.. answers.Skip(1)]);
        return await Read(graph, known, answers[0].Text("conversationId") ?? "", answers[0].Text("id") ?? messageId, cancellation);
    }

    private static async Task<OpenThread> Read(GraphServiceClient graph, KnownMailbox known, string threadId, string messageId, CancellationToken cancellation)
    {
        // No $orderby: Graph calls a filter and an order on different fields too complex.
        var filter = Uri.EscapeDataString($"conversationId eq '{threadId.Replace("'", "''", StringComparison.Ordinal)}'");
        var page = $"/me/messages?$filter={filter}&$select={Fields}&$expand=attachments($select=name,isInline),singleValueExtendedProperties($filter=id eq '{DraftMarks.Begun}')&$top={PageSize}";
        var messages = await Pages(graph, page, cancellation);
        var kept = messages.Where(one => !IsDraft(one) && !IsDeleted(one)).ToList();
        return new(
            threadId,
            messageId,
            known.Owner,
            [.. kept.Select(HandedMail.Read).OrderBy(mail => mail.SentAt ?? Instant.MinValue)],
            kept.DistinctBy(one => one.Text("id")).ToDictionary(one => one.Text("id") ?? "", one => one.Text("webLink") ?? "", StringComparer.Ordinal),
            new(
                kept.DistinctBy(one => one.Text("id")).Select(one => (Id: one.Text("id") ?? "", Mark: MarkOn(one))).Where(one => one.Mark is { Length: > 0 }).ToDictionary(one => one.Id, one => one.Mark!, StringComparer.Ordinal),
                messages.Where(one => IsDraft(one) && !IsDeleted(one)).Select(one => one.Text("id") ?? "").ToHashSet(StringComparer.Ordinal)));

        bool IsDeleted(JsonElement one) => string.Equals(one.Text("parentFolderId"), known.DeletedItems, StringComparison.Ordinal);
    }

    private static async Task<List<JsonElement>> Pages(GraphServiceClient graph, string first, CancellationToken cancellation)
    {
        var messages = new List<JsonElement>();
        var next = (string?)first;
        for (var pages = 0; next is not null && pages < MostPages; pages++)
        {
            var page = await graph.Get(next, cancellation);
            messages.AddRange(page.GetProperty("value").EnumerateArray());
            next = page.Text("@odata.nextLink");
        }

        return messages;
    }

    private static bool IsDraft(JsonElement message) => message.TryGetProperty("isDraft", out var draft) && draft.ValueKind == JsonValueKind.True;

    private static string? MarkOn(JsonElement message) =>
        message.TryGetProperty("singleValueExtendedProperties", out var marks) && marks.ValueKind == JsonValueKind.Array
            ? marks.EnumerateArray().FirstOrDefault(mark => string.Equals(mark.Text("id"), DraftMarks.Begun, StringComparison.OrdinalIgnoreCase)).Text("value")
            : null;

    private static async Task<string> Translate(GraphServiceClient graph, string itemId, CancellationToken cancellation)
    {
        var answer = await graph.Me.TranslateExchangeIds.PostAsTranslateExchangeIdsPostResponseAsync(
            new TranslateExchangeIdsPostRequestBody { InputIds = [itemId], SourceIdType = ExchangeIdFormat.EwsId, TargetIdType = ExchangeIdFormat.RestImmutableEntryId },
            request => request.Options = new List<IRequestOption> { new OnlyReads() },
            cancellation);
        return answer?.Value?.FirstOrDefault()?.TargetId ?? throw new ODataError { ResponseStatusCode = StatusCodes.Status404NotFound };
    }
}
