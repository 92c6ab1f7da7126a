namespace OutlookFollowUp.Api.Mail;

/// <summary>What we ask to be allowed, each when it is first needed. Sending mail is never among it.</summary>
internal static class MailScopes
{
    /// <summary>To read a thread in the reader's own zone.</summary>
    public static readonly IReadOnlyList<string> Read = ["Mail.Read", "MailboxSettings.Read", "User.Read"];

    /// <summary>To put a reply into Drafts, and to flag and categorize a mail.</summary>
    public static readonly IReadOnlyList<string> Write = ["Mail.ReadWrite"];

    /// <summary>To keep a task with a reminder in To Do.</summary>
    public static readonly IReadOnlyList<string> Tasks = ["Tasks.ReadWrite"];

    /// <summary>To put our categories into Outlook's menu.</summary>
    public static readonly IReadOnlyList<string> Categories = ["MailboxSettings.ReadWrite"];

    /// <summary>To put an event into the calendar, and to see which meetings were held.</summary>
    public static readonly IReadOnlyList<string> Calendar = ["Calendars.ReadWrite"];
}
