namespace OutlookFollowUp.Understanding.Text;

/// <summary>A stretch of a text, in UTF-16 units.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The first place behind it.</summary>
    public int End => Start + Length;

    /// <summary>The words it covers.</summary>
    public string In(string text) => text.Substring(Start, Length);

    /// <summary>The words it covers, where they stand.</summary>
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The stretch from the first of both to the last of both.</summary>
    public Span With(Span other)
    {
        var start = Math.Min(Start, other.Start);
        return new(start, Math.Max(End, other.End) - start);
    }

    /// <summary>Whether both share at least one place.</summary>
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other lies wholly inside this one.</summary>
    public bool Covers(Span other) => Start <= other.Start && other.End <= End;
}
