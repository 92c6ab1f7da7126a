using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>What changed in a folder.</summary>
/// <param name="Mails">The mails that came or changed. What Graph left out of one is not known.</param>
/// <param name="ReadTo">How far it has been read now.</param>
/// <param name="IsAll">Whether that is all; else there is more to read.</param>
/// <param name="IsFromStart">Whether it was read from the beginning, because nobody knew how far we were.</param>
internal sealed record MailChanges(IReadOnlyList<MailChange> Mails, string? ReadTo, bool IsAll, bool IsFromStart);

/// <summary>A mail that came or changed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ThreadId">Its thread; null when left out.</param>
/// <param name="From">Who wrote it, in lower case; null when left out.</param>
/// <param name="ReceivedAt">When it came; null when left out.</param>
/// <param name="Signs">What stands on it; null when left out.</param>
internal sealed record MailChange(string Id, string? ThreadId, string? From, Instant? ReceivedAt, MailSigns? Signs);

/// <summary>A mail as it stands now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="ThreadId">Its thread.</param>
/// <param name="Signs">What stands on it.</param>
internal sealed record MailNow(string Id, string ThreadId, MailSigns Signs);

/// <summary>Where a task lies in To Do.</summary>
internal sealed record TaskPlace(string ListId, string TaskId);

/// <summary>Tasks that are not open any more, by their ids.</summary>
/// <param name="Done">Ticked off.</param>
/// <param name="Gone">Deleted.</param>
internal sealed record TaskSigns(IReadOnlySet<string> Done, IReadOnlySet<string> Gone);

/// <summary>Our categories are in Outlook's menu.</summary>
internal sealed record Offer;
