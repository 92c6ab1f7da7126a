using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OutlookFollowUp.Contracts;

/// <summary>When the person works and may be reminded, and how often.</summary>
/// <param name="Days">The days of the week they work on.</param>
/// <param name="From">The earliest a reminder comes.</param>
/// <param name="Until">The latest.</param>
/// <param name="IsFromMailbox">Whether days and hours are those of their mailbox; else the person chose them.</param>
/// <param name="MostADay">How many follow-ups a day we propose at most; null while the person set no limit.</param>
public sealed record SettingsReply(IReadOnlyList<IsoDayOfWeek> Days, LocalTime From, LocalTime Until, bool IsFromMailbox, int? MostADay);

/// <summary>What the person wishes. Days and hours go together; without them those of the mailbox count.</summary>
/// <param name="Days">The days of the week they work on; null for the mailbox's.</param>
/// <param name="From">The earliest a reminder comes; null for the mailbox's.</param>
/// <param name="Until">The latest; null for the usual.</param>
/// <param name="MostADay">How many follow-ups a day we propose at most; null for no limit.</param>
public sealed record SettingsRequest(
    [property: MaxLength(7)] IReadOnlyList<IsoDayOfWeek>? Days,
    LocalTime? From,
    LocalTime? Until,
    [property: Range(1, 100)] int? MostADay);
