using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The category on a mail: the person's wish before, our answer after. Their other categories stay.</summary>
internal static class MailLabels
{
    private const string Fields = "id,conversationId,categories,flag";

    /// <summary>The mail as it stands.</summary>
    public static async Task<MailNow> Look(GraphServiceClient graph, string messageId, DateTimeZone zone, CancellationToken cancellation)
    {
        var message = await graph.Get($"/me/messages/{Uri.EscapeDataString(messageId)}?$select={Fields}", cancellation);
        return new(message.Text("id") ?? messageId, message.Text("conversationId") ?? "", SignsReader.Read(message, zone));
    }

    /// <summary>Puts an answer on it, and takes every wish off.</summary>
    public static async Task<MailNow> Answer(GraphServiceClient graph, string messageId, string? answer, DateTimeZone zone, CancellationToken cancellation)
    {
        var mail = await Look(graph, messageId, zone, cancellation);
        var wanted = RightClick.With(mail.Signs.Categories, answer);
        if (wanted.SequenceEqual(mail.Signs.Categories))
        {
            return mail;
        }

        await graph.Me.Messages[messageId].PatchAsync(new Message { Categories = [.. wanted] }, cancellationToken: cancellation);
        return mail with { Signs = mail.Signs with { Categories = wanted } };
    }

    /// <summary>Takes every wish and every answer off that is not a follow-up's own day: those go with their follow-up.</summary>
    public static async Task Clear(GraphServiceClient graph, TraceWish wish, CancellationToken cancellation)
    {
        var marked = await FolderChanges.Categorized(graph, [.. RightClick.Offered, RightClick.InDrafts, RightClick.Nothing], DateTimeZone.Utc, cancellation);
        foreach (var mail in marked.Mails.Where(mail => wish.IsAll || (mail.ThreadId is { } thread && wish.Threads.Contains(thread))))
        {
            try
            {
                await Answer(graph, mail.Id, answer: null, DateTimeZone.Utc, cancellation);
            }
            catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
            {
                // Deleted meanwhile, and its categories with it.
            }
        }
    }
}
