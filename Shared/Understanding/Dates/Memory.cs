namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A few readings by their place, for as long as the walk stands at one word.</summary>
internal sealed class Memory<T>
    where T : class
{
    private const int Size = 64;

    private readonly (int Walk, int At, int State, T? Value)[] kept = new (int, int, int, T?)[Size];

    private int walk = 1;

    public void Forget() => walk++;

    public (bool Known, T? Value)? Recall(int at, int state) =>
        kept[at & (Size - 1)] is var entry && entry.Walk == walk && entry.At == at && entry.State == state ? (true, entry.Value) : null;

    public T? Keep(int at, int state, T? value)
    {
        kept[at & (Size - 1)] = (walk, at, state, value);
        return value;
    }
}
