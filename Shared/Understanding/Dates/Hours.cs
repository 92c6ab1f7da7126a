using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A clock time as said, before morning or afternoon is filled in.</summary>
internal readonly record struct Hours(int Hour, int Minute, int End)
{
    // Offices are open: a bare 7 is in the morning, a bare 6 in the evening.
    private const int FirstMorningHour = 7;

    /// <summary>Whether am or pm was said.</summary>
    public bool SaysHalf { get; init; }

    public bool IsPm { get; init; }

    /// <summary>Whether it is of the 24-hour clock: 15:00, 09:30.</summary>
    public bool Is24 { get; init; }

    public bool HasMinutes { get; init; }

    /// <summary>Whether it can be nothing but a clock time.</summary>
    public bool IsSure { get; init; }

    /// <summary>The time, with the half of the day that was said or is likely.</summary>
    /// <param name="half">12 where the day's part is the evening.</param>
    public LocalTime At(int half = 0)
    {
        if (SaysHalf)
        {
            return new((Hour % 12) + (IsPm ? 12 : 0), Minute);
        }

        var isAfternoon = !Is24 && Hour < 12 && (half == 12 ? Hour >= 5 : Hour < FirstMorningHour);
        return new(isAfternoon ? (Hour % 12) + 12 : Hour % 24, Minute);
    }

    /// <summary>Both ends of a span: what one end says of am and pm serves the other, and the span is the shorter one.</summary>
    public static (LocalTime From, LocalTime To) Pair(Hours first, Hours last, bool isEvening)
    {
        if (last.SaysHalf && !first.SaysHalf && !first.Is24)
        {
            var same = (first with { SaysHalf = true, IsPm = last.IsPm }).At();
            return same < last.At() ? (same, last.At()) : ((first with { SaysHalf = true, IsPm = !last.IsPm }).At(), last.At());
        }

        var from = first.At(isEvening ? 12 : 0);
        if (last.SaysHalf || last.Is24)
        {
            return (from, last.At());
        }

        // The end is the first such clock time after the beginning.
        var to = new LocalTime(last.Hour % 24, last.Minute);
        return (from, last.Hour <= 12 && new LocalTime(last.Hour % 12, last.Minute) is var morning && morning <= from ? morning.PlusHours(12) : to);
    }
}
