namespace OutlookFollowUp.Training;

/// <summary>A linear model over hashed features that learns from its mistakes and remembers the average of all it ever believed.</summary>
/// <remarks>Laid out for speed: a slot per feature in one open-addressed table, the weights of a feature side by side.</remarks>
/// <param name="classes">How many answers there are.</param>
/// <param name="few">A feature that spoke in so few mistakes only remembers those sentences, not English: it is forgotten in the end.</param>
internal sealed class Perceptron(int classes, int few)
{
    private Slot[] slots = new Slot[1 << 20];
    private Cell[] cells = new Cell[1 << 20];
    private Past[] pasts = new Past[1 << 20];
    private int features;
    private int free;
    private int now;

    public int Classes => classes;

    public void Score(ReadOnlySpan<uint> spoken, Span<float> scores)
    {
        scores.Clear();
        foreach (var feature in spoken)
        {
            ref readonly var slot = ref slots[Find(feature)];
            foreach (ref readonly var cell in cells.AsSpan(slot.Start, slot.Count))
            {
                scores[cell.Class] += cell.Value;
            }
        }
    }

    /// <summary>One more step of time has passed, whether or not something was learned.</summary>
    public void Tick() => now++;

    public void Learn(ReadOnlySpan<uint> spoken, int right, int wrong)
    {
        if ((features + spoken.Length) * 2 > slots.Length)
        {
            Grow();
        }

        foreach (var feature in spoken)
        {
            ref var slot = ref slots[Find(feature)];
            features += slot.Count == 0 ? 1 : 0;
            slot.Feature = feature;
            slot.Touched = (ushort)Math.Min(slot.Touched + 1, ushort.MaxValue);
            Change(ref slot, (byte)right, 1);
            Change(ref slot, (byte)wrong, -1);
        }
    }

    /// <summary>The average weights: per feature, class and weight.</summary>
    public IEnumerable<(uint Feature, (byte Class, float Value)[] Weights)> Average()
    {
        foreach (var slot in slots.Where(slot => slot.Touched > few))
        {
            yield return (slot.Feature, [.. Enumerable.Range(slot.Start, slot.Count).Select(at => (cells[at].Class, (float)((pasts[at].Total + (double)cells[at].Value * (now - pasts[at].Since)) / Math.Max(1, now))))]);
        }
    }

    private int Find(uint feature)
    {
        var mask = slots.Length - 1;
        var at = (int)(feature * 0x9E3779B1u >> 4) & mask;
        while (slots[at].Count > 0 && slots[at].Feature != feature)
        {
            at = (at + 1) & mask;
        }

        return at;
    }

    private void Grow()
    {
        var old = slots;
        slots = new Slot[old.Length * 2];
        foreach (var slot in old.Where(slot => slot.Count > 0))
        {
            slots[Find(slot.Feature)] = slot;
        }
    }

    private void Change(ref Slot slot, byte @class, float by)
    {
        for (var at = slot.Start; at < slot.Start + slot.Count; at++)
        {
            if (cells[at].Class == @class)
            {
                pasts[at].Total += (double)cells[at].Value * (now - pasts[at].Since);
                pasts[at].Since = now;
                cells[at].Value += by;
                return;
            }
        }

        if (slot.Count == slot.Room)
        {
            Move(ref slot);
        }

        cells[slot.Start + slot.Count] = new(by, @class);
        pasts[slot.Start + slot.Count] = new(0, now);
        slot.Count++;
    }

    // To a place twice as wide, at the end of all.
    private void Move(ref Slot slot)
    {
        var room = Math.Max(2, slot.Room * 2);
        if (free + room > cells.Length)
        {
            Array.Resize(ref cells, cells.Length * 2);
            Array.Resize(ref pasts, pasts.Length * 2);
        }

        Array.Copy(cells, slot.Start, cells, free, slot.Count);
        Array.Copy(pasts, slot.Start, pasts, free, slot.Count);
        (slot.Start, slot.Room) = (free, (byte)Math.Min(room, byte.MaxValue));
        free += room;
    }

    private struct Slot
    {
        public uint Feature;
        public int Start;
        public byte Count;
        public byte Room;
        public ushort Touched;
    }

    private record struct Cell(float Value, byte Class);

    private record struct Past(double Total, int Since);
}
