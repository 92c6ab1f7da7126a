namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Where a day lies, seen from the day written.</summary>
internal enum Direction : byte
{
    Unsaid,
    Ahead,
    Back,
}
