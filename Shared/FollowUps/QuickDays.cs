using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>The day behind a wish of one click, and how it is said.</summary>
public static class QuickDays
{
    private const int AFewDays = 3;

    /// <summary>The day; null when the thread names none that could be meant.</summary>
    /// <param name="wish">What was asked.</param>
    /// <param name="reading">What the thread says.</param>
    /// <param name="seat">From where it is looked at.</param>
    public static LocalDate? Of(QuickWish wish, Reading reading, Seat seat) => wish switch
    {
        QuickWish.ThreeWorkingDays => seat.WorkingDays.After(seat.Today, AFewDays),
        QuickWish.Quiet => QuietByClick.Of(reading, seat).Until,
        QuickWish.NextWeek => seat.WorkingDays.OnOrAfter(seat.Today.Next(IsoDayOfWeek.Monday)),
        _ => Proposals.Of(reading, seat)?.On,
    };
}
