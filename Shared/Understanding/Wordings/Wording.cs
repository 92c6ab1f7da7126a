namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>One way of saying something, word by word: <c>not|never ..3 $contact ..4 until|before</c>.</summary>
/// <remarks>
/// <c>a|b+c</c> one of these words or runs of words, as written or as the dictionary has them · <c>$list</c> any word of a list · <c>!a|b</c> anything but these stands next ·
/// <c>x?</c> may be missing · <c>..3</c> up to three words, never over a stop, and over a comma only when it is wide · <c>START</c>, <c>END</c> of a clause · <c>DATE</c> a day that was named · <c>NAME</c> a name · <c>LOWNAME</c> a name that somebody wrote small ·
/// <c>NUMBER</c> · <c>PRICE</c> a figure with its money · <c>x=…</c> what the find calls it.
/// </remarks>
internal sealed class Wording(IReadOnlyList<WordingPart> parts)
{
    private const int Wide = 5;

    private readonly WordingPart[] parts = [.. parts];
    private readonly bool opensWithWord = parts is [{ NeedsWord: true }, ..];
    private readonly WordMask[] needs = [.. parts.Where(part => part.NeedsWord).Select(part => WordMask.Of([.. part.FirstWords]))];

    /// <summary>The words of which one must stand in the sentence; empty when any sentence may do.</summary>
    public IReadOnlyList<int> Anchor { get; } = parts.Where(part => part.NeedsWord).Select(part => part.FirstWords).OrderBy(words => words.Count).FirstOrDefault() ?? [];

    /// <summary>Whether the sentence has, as far as one look tells, a word for every part that needs one.</summary>
    public bool MayStandIn(SentenceWords words)
    {
        ref readonly var mask = ref words.Mask;
        foreach (var need in needs)
        {
            if (!need.MayShare(mask))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where it is said, from this word on; null when it is not.</summary>
    public WordingMatch? At(SentenceWords words, int start) => MayBegin(words, start) ? Go(words, start, start, 0) : null;

    // Most wordings open with a word, and most words are none that opens this one.
    private bool MayBegin(SentenceWords words, int at) => !opensWithWord || parts[0].MayBegin(words, at);

    private WordingMatch? Go(SentenceWords words, int start, int at, int part)
    {
        if (part == parts.Length)
        {
            return new(start, at);
        }

        var next = parts[part];
        return next.Kind == PartKind.Gap ? Over(words, start, at, part)
            : Through(words, start, at, part) ?? (next.IsOptional ? Go(words, start, at, part + 1) : null);
    }

    private WordingMatch? Over(SentenceWords words, int start, int at, int part)
    {
        var most = parts[part].Most;
        for (var skipped = 0; ; skipped++)
        {
            if (Go(words, start, at + skipped, part + 1) is { } match)
            {
                return match;
            }

            if (skipped == most || at + skipped >= words.Count || words.EndsClause(at + skipped) || (most < Wide && words.IsComma(at + skipped)))
            {
                return null;
            }
        }
    }

    private WordingMatch? Through(SentenceWords words, int start, int at, int part)
    {
        var next = parts[part];
        Span<int> ends = stackalloc int[WordingPart.MostEnds];
        var count = next.EndsAt(words, at, ends);
        if (next.Kind == PartKind.NotNext)
        {
            (count, ends[0]) = (count > 0 ? 0 : 1, at);
        }

        foreach (var end in ends[..count])
        {
            if (Go(words, start, end, part + 1) is { } match)
            {
                return next.Label is { } label ? match.Call(label, at, end) : match;
            }
        }

        return null;
    }
}

/// <summary>Where something is said, in words of the sentence.</summary>
/// <param name="start">The first word.</param>
/// <param name="end">The first word behind it.</param>
internal sealed class WordingMatch(int start, int end)
{
    private Dictionary<string, (int Start, int End)>? named;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The words of a part that has a label; null when it was not said.</summary>
    public (int Start, int End)? Part(string label) => named is not null && named.TryGetValue(label, out var part) ? part : null;

    public WordingMatch Call(string label, int first, int behind)
    {
        (named ??= new(StringComparer.Ordinal))[label] = (first, behind);
        return this;
    }
}
