using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>How long it stays quiet when somebody asks for quiet with one click: as long as the customer asked for it, else some weeks.</summary>
public static class QuietByClick
{
    private static readonly Period AWhile = Period.FromWeeks(4);

    /// <summary>The reason where only the person asked.</summary>
    public static Reason Asked { get; } = new("quiet", "You asked for quiet in Outlook.", null);

    /// <summary>The day on which contact is welcome again, and why then.</summary>
    /// <param name="reading">What the thread says, with what is known besides.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static (LocalDate Until, Reason Why) Of(Reading reading, Seat seat) =>
        reading.Plan is { Action: PlanAction.Wait, On: { } until, Reasons: [{ Code: "holdStands" or "away" } why, ..] }
            ? (until, why)
            : (seat.WorkingDays.OnOrAfter(seat.Today + AWhile), Asked);
}
