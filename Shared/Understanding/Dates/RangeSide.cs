namespace OutlookFollowUp.Understanding.Dates;

/// <summary>One end of a range.</summary>
/// <param name="End">The first token behind it.</param>
/// <param name="Parts">The parts of a calendar date that were said.</param>
/// <param name="Resolved">The days, where the words themselves lead to them.</param>
/// <param name="IsLoose">Whether it is a bare number, a day only beside the other end: the 12 of "12-16 Oct".</param>
/// <param name="IsOrdinal">Whether that number carries a suffix.</param>
internal sealed record RangeSide(int End, Parts? Parts, Resolved? Resolved, bool IsLoose, bool IsOrdinal = false)
{
    public Grain Grain => Resolved?.Stretch.Grain ?? (Parts is { Day: not null } or { Weekday: not null } ? Grain.Day : Parts is { Month: not null } ? Grain.Month : Grain.Day);
}
