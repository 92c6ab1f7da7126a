namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The days that said parts stand for, with what had to be filled in.</summary>
internal sealed record Resolved(Stretch Stretch, Assumed Assumed)
{
    public IReadOnlyList<Stretch> Others { get; init; } = [];

    public bool IsOpen { get; init; }

    public bool NamesMonth { get; init; }

    public bool IsEndOfStretch { get; init; }
}
