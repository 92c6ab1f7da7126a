using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace OutlookFollowUp.FollowUps;

/// <summary>Says what is wrong with a mailbox, since when, what still stands, and the one thing to do.</summary>
public static class TroubleLine
{
    private const string Reminders = "Your reminders in To Do stand.";
    private const int LastNightEnds = 5;
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("H:mm");

    /// <summary>The line, such as "Outlook no longer lets us read your mail (since this morning, 8:10). Your reminders in To Do stand. Sign in again."</summary>
    /// <param name="trouble">What is wrong.</param>
    /// <param name="since">Since when we know.</param>
    /// <param name="zone">Where the reader is.</param>
    /// <param name="now">The moment it is read.</param>
    public static string Of(MailboxTrouble trouble, Instant since, DateTimeZone zone, Instant now)
    {
        var when = Since(since.InZone(zone).LocalDateTime, now.InZone(zone).Date);
        return trouble switch
        {
            MailboxTrouble.SignInNeeded => $"Outlook no longer lets us read your mail ({when}). {Reminders} Sign in again.",
            MailboxTrouble.ConsentNeeded => $"Outlook no longer lets us read your mail ({when}): the permission was taken back. {Reminders} Sign in again to give it.",
            MailboxTrouble.Closed => $"Your organization no longer lets us read your mail ({when}). {Reminders} Ask whoever looks after Outlook there.",
            // To Do lives in the mailbox: there is no promising that anything of it stands.
            MailboxTrouble.Gone => $"Your mailbox is no longer there for us ({when}). What you kept here is not lost. Ask whoever looks after Outlook in your organization.",
            _ => $"Outlook no longer tells us when mail arrives ({when}). Nothing is lost: we look by ourselves, only later.",
        };
    }

    // "since this morning, 8:10", "since yesterday, 16:40", "since Tue 3 Nov, 9:15".
    private static string Since(LocalDateTime since, LocalDate today)
    {
        var day = Period.DaysBetween(since.Date, today) switch
        {
            0 => since.Hour < LastNightEnds ? "last night" : since.Hour < 12 ? "this morning" : since.Hour < 18 ? "this afternoon" : "this evening",
            1 => "yesterday",
            _ => since.Date.ToString(since.Year == today.Year ? "ddd d MMM" : "ddd d MMM uuuu", CultureInfo.InvariantCulture),
        };
        return $"since {day}, {Clock.Format(since.TimeOfDay)}";
    }
}
