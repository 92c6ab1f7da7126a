using System.ComponentModel.DataAnnotations;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Contracts;

/// <summary>Keeps a follow-up with one click, without the pane.</summary>
/// <param name="ItemId">The open mail, as Outlook names it.</param>
/// <param name="Wish">Which day.</param>
public sealed record QuickFollowUpRequest([property: Required, StringLength(1000)] string ItemId, QuickWish Wish);

/// <summary>What came of it.</summary>
/// <param name="Id">The follow-up.</param>
/// <param name="On">Its day.</param>
/// <param name="Before">The day it had before; null when it is new. Undo goes back there.</param>
/// <param name="Line">What was done, short enough for a line on the mail.</param>
/// <param name="HoldId">The quiet towards the firm that was set with it; null when none was. Undo takes it away.</param>
public sealed record QuickFollowUpReply(Guid Id, LocalDate On, LocalDate? Before, string Line, Guid? HoldId);
