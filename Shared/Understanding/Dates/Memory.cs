namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A few readings by their place, for as long as the walk stands at one word.</summary>
internal sealed class Memory<T>
    where T : class
{
    private const int Size = 16;

    // Made when first needed: most sentences that name no date remember nothing.
    private (long Key, T? Value)[]? kept;

    private int walk = 1;

    public void Forget() => walk++;

    public (bool Known, T? Value)? Recall(int at, int state) =>
        kept is not null && kept[at & (Size - 1)] is var entry && entry.Key == Key(at, state) ? (true, entry.Value) : null;

    public T? Keep(int at, int state, T? value)
    {
        (kept ??= new (long, T?)[Size])[at & (Size - 1)] = (Key(at, state), value);
        return value;
    }

    private long Key(int at, int state) => ((long)walk << 35) | ((long)at << 3) | (long)state;
}
