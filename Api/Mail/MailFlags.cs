using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using GraphDay = Microsoft.Graph.Models.DateTimeTimeZone;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The flag on the mail: on it while the follow-up is open, ticked when it is done.</summary>
internal static class MailFlags
{
    private static readonly string[] Fields = ["id", "flag"];

    /// <summary>Sets the flag as wished; says whether the mail carries it. A mail that is gone carries none.</summary>
    public static async Task<bool> Set(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, CancellationToken cancellation)
    {
        try
        {
            if (wish.State == ReminderState.Erased)
            {
                await Erase(graph, wish, cancellation);
                return false;
            }

            if (wish.Known.IsFlagged && await IsTakenOff(graph, wish, cancellation))
            {
                return false;
            }

            if (wish.State != ReminderState.Open && !wish.Known.IsFlagged)
            {
                return false;
            }

            await graph.Me.Messages[wish.MessageId].PatchAsync(new Message { Flag = Flag(wish, zone) }, cancellationToken: cancellation);
            return wish.State == ReminderState.Open;
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return false;
        }
    }

    // Who took our flag off by hand meant it.
    private static async Task<bool> IsTakenOff(GraphServiceClient graph, ReminderWish wish, CancellationToken cancellation) =>
        await Status(graph, wish, cancellation) is not FollowupFlagStatus.Flagged;

    // The tick on what was done is ours too; a flag that the person has set since is not.
    private static async Task Erase(GraphServiceClient graph, ReminderWish wish, CancellationToken cancellation)
    {
        if (await Status(graph, wish, cancellation) is var status && (status == FollowupFlagStatus.Complete || (wish.Known.IsFlagged && status == FollowupFlagStatus.Flagged)))
        {
            await graph.Me.Messages[wish.MessageId].PatchAsync(new Message { Flag = new() { FlagStatus = FollowupFlagStatus.NotFlagged } }, cancellationToken: cancellation);
        }
    }

    private static async Task<FollowupFlagStatus?> Status(GraphServiceClient graph, ReminderWish wish, CancellationToken cancellation) =>
        (await graph.Me.Messages[wish.MessageId].GetAsync(request => request.QueryParameters.Select = Fields, cancellation))?.Flag?.FlagStatus;

    private static FollowupFlag Flag(ReminderWish wish, DateTimeZone zone) => wish.State switch
    {
        // A due date without a start date is refused.
        ReminderState.Open => new() { FlagStatus = FollowupFlagStatus.Flagged, StartDateTime = Day(wish.On, zone), DueDateTime = Day(wish.On, zone) },
        ReminderState.Done => new() { FlagStatus = FollowupFlagStatus.Complete, CompletedDateTime = Day(wish.Now.InZone(zone).Date, zone) },
        _ => new() { FlagStatus = FollowupFlagStatus.NotFlagged },
    };

    private static GraphDay Day(LocalDate day, DateTimeZone zone) =>
        new() { DateTime = LocalDateTimePattern.GeneralIso.Format(day.AtMidnight()), TimeZone = zone.Id };
}
