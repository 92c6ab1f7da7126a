namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads counts ("3", "three", "a couple of") and ordinals ("3rd", "third", "twenty-third").</summary>
internal static class NumberReader
{
    /// <summary>A count of things, at most a thousand.</summary>
    public static (int Value, int End)? Count(Page page, int at)
    {
        if (page[at] is { Kind: TokenKind.Number, IsOrdinal: false, Value: >= 0 and <= 1000 } digits)
        {
            return (digits.Value, at + 1);
        }

        if (page[at].Word is not { Number: > 0 } word)
        {
            return Couple(page, at);
        }

        if (word.Number == 1 && Couple(page, at + 1) is { } couple)
        {
            return couple;
        }

        // "twenty one", "twenty-one"
        var next = page.SkipMark(at + 1, '-');
        if (word.Number is >= 20 and <= 90 && page[next].Word is { Number: > 0 and < 10 } unit && !page.Says(next, "a"))
        {
            return (word.Number + unit.Number, next + 1);
        }

        return (word.Number, at + 1);
    }

    /// <summary>An ordinal in digits or words.</summary>
    public static (int Value, int End)? Ordinal(Page page, int at)
    {
        if (page[at] is { Kind: TokenKind.Number, IsOrdinal: true, Value: > 0 and <= 366 } digits)
        {
            return (digits.Value, at + 1);
        }

        if (page[at].Word is { Ordinal: > 0 } word)
        {
            return (word.Ordinal, at + 1);
        }

        var next = page.SkipMark(at + 1, '-');
        return page[at].Word is { Number: 20 or 30 } tens && page[next].Word is { Ordinal: > 0 and < 10 } unit
            ? (tens.Number + unit.Ordinal, next + 1)
            : null;
    }

    private static (int Value, int End)? Couple(Page page, int at) =>
        page.Is(at, Say.Couple) ? (2, page.Skip(at + 1, Say.Of)) : null;
}
