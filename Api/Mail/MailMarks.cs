using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;
using GraphDay = Microsoft.Graph.Models.DateTimeTimeZone;

namespace OutlookFollowUp.Api.Mail;

/// <summary>The flag and the category on the mail, written together: both stand while the follow-up is open; at its end the flag is ticked and the category gone.</summary>
internal static class MailMarks
{
    /// <summary>Marks the mail as wished, and says what stands on it. A mail that is gone carries nothing.</summary>
    public static async Task<ReminderPlace> Set(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, CancellationToken cancellation)
    {
        if (wish.MailIsAnothers)
        {
            return wish.Known with { IsFlagged = false, Label = null };
        }

        try
        {
            var mail = await MailLabels.Look(graph, wish.MessageId, zone, cancellation);
            var known = TakenOff(wish, mail.Signs);
            var label = wish.State == ReminderState.Open && !known.LabelGone ? RightClick.Label(wish.On, wish.Now.InZone(zone).Date) : null;
            if (Change(Flag(wish, known, mail.Signs, zone), Categories(wish, known, mail.Signs, label, zone)) is { } change)
            {
                await graph.Me.Messages[wish.MessageId].PatchAsync(change, cancellationToken: cancellation);
            }

            return known with { IsFlagged = wish.State == ReminderState.Open && !known.FlagGone, Label = label };
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return wish.Known with { IsFlagged = false, Label = null };
        }
    }

    // What is set to nothing is written as nothing: so only what changes is set.
    private static Message? Change(FollowupFlag? flag, List<string>? categories) => (flag, categories) switch
    {
        (null, null) => null,
        (null, _) => new() { Categories = categories },
        (_, null) => new() { Flag = flag },
        _ => new() { Flag = flag, Categories = categories },
    };

    // Who took a mark of ours off by hand meant it; who puts it there again means that.
    private static ReminderPlace TakenOff(ReminderWish wish, MailSigns signs) => wish.State != ReminderState.Open ? wish.Known : wish.Known with
    {
        FlagGone = signs.Flag != MailFlag.Flagged && (wish.Known.FlagGone || wish.Known.IsFlagged),
        LabelGone = !signs.Categories.Any(RightClick.IsOurs) && (wish.Known.LabelGone || wish.Known.Label is not null),
    };

    private static FollowupFlag? Flag(ReminderWish wish, ReminderPlace known, MailSigns signs, DateTimeZone zone)
    {
        // A flag for another day that we know nothing of is the person's own.
        var isOurs = signs.Flag == MailFlag.Flagged && (known.IsFlagged || signs.FlagOn == wish.On);
        return wish.State switch
        {
            ReminderState.Open when known.FlagGone || (signs.Flag == MailFlag.Flagged && signs.FlagOn == wish.On) => null,
            // A due date without a start date is refused.
            ReminderState.Open => new() { FlagStatus = FollowupFlagStatus.Flagged, StartDateTime = Day(wish.On, zone), DueDateTime = Day(wish.On, zone) },
            ReminderState.Done when isOurs => new() { FlagStatus = FollowupFlagStatus.Complete, CompletedDateTime = Day(wish.Now.InZone(zone).Date, zone) },
            ReminderState.Gone when isOurs => new() { FlagStatus = FollowupFlagStatus.NotFlagged },
            // The tick on what was done is ours too.
            ReminderState.Erased when isOurs || signs.Flag == MailFlag.Complete => new() { FlagStatus = FollowupFlagStatus.NotFlagged },
            _ => null,
        };
    }

    // Null where the categories may stay as they are. At its end a follow-up takes what it put there, whether or not we heard that it was put.
    private static List<string>? Categories(ReminderWish wish, ReminderPlace known, MailSigns signs, string? label, DateTimeZone zone)
    {
        var stands = known.Label is not null || signs.Categories.Contains(RightClick.Label(wish.On, wish.Now.InZone(zone).Date), StringComparer.Ordinal);
        if (label is null && (known.LabelGone || !stands))
        {
            return null;
        }

        var wanted = RightClick.With(signs.Categories, label);
        return wanted.SequenceEqual(signs.Categories) ? null : [.. wanted];
    }

    private static GraphDay Day(LocalDate day, DateTimeZone zone) =>
        new() { DateTime = LocalDateTimePattern.GeneralIso.Format(day.AtMidnight()), TimeZone = zone.Id };
}
