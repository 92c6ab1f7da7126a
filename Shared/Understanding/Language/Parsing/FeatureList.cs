namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>A list of features being written, a number each, in room that is used again for the next.</summary>
/// <remarks>What a feature is called by (its place in the order of all) is part of what was learned: it never changes, wherever the feature is written.</remarks>
internal ref struct FeatureList(Span<uint> room)
{
    private readonly Span<uint> room = room;
    private int count;

    public readonly ReadOnlySpan<uint> Written => room[..count];

    public void Add(uint feature, uint first, uint second = 0, uint third = 0, uint fourth = 0) => Put(Hashes.Mix(feature, first, second, third, fourth));

    public void Put(uint number) => room[count++] = number;
}
