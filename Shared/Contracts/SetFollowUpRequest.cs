using System.ComponentModel.DataAnnotations;
using NodaTime;

namespace OutlookFollowUp.Contracts;

/// <summary>Keep a follow-up for a thread. Asking twice keeps one; another day moves it.</summary>
/// <param name="ItemId">The open mail, as Outlook names it.</param>
/// <param name="On">The day; today or later.</param>
/// <param name="InCalendar">Whether it stands in the calendar too, a quarter of an hour that blocks nothing; left out, that stays as it is.</param>
public sealed record SetFollowUpRequest([property: Required, StringLength(1000, MinimumLength = 1)] string ItemId, LocalDate On, bool? InCalendar = null);

/// <summary>Move a follow-up to another day.</summary>
/// <param name="On">The day; today or later.</param>
public sealed record MoveFollowUpRequest(LocalDate On);
