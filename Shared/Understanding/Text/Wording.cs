using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>One way of saying something, word by word: <c>not|never ..3 $contact ..4 until|before</c>.</summary>
/// <remarks>
/// <c>a|b+c</c> one of these words or runs of words, as written or as the dictionary has them · <c>$list</c> any word of a list · <c>!a|b</c> anything but these stands next ·
/// <c>x?</c> may be missing · <c>..3</c> up to three words, never over a stop, and over a comma only when it is wide · <c>START</c>, <c>END</c> of a clause · <c>DATE</c> a day that was named · <c>NAME</c> a name ·
/// <c>NUMBER</c> · <c>PRICE</c> a figure with its money · <c>x=…</c> what the find calls it.
/// </remarks>
internal sealed class Wording(IReadOnlyList<WordingPart> parts)
{
    /// <summary>The words of which one must stand in the sentence; empty when any sentence may do.</summary>
    public IReadOnlySet<string> Anchor { get; } = parts.Where(part => part is { Kind: PartKind.Words, IsOptional: false, Specials.Count: 0 }).Select(part => part.FirstWords).OrderBy(words => words.Count).FirstOrDefault() ?? new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Where it is said, from this word on; null when it is not.</summary>
    public WordingMatch? At(SentenceWords words, int start)
    {
        var match = new WordingMatch(start);
        return Go(words, start, 0, match) ? match : null;
    }

    private const int Wide = 5;

    private bool Go(SentenceWords words, int at, int part, WordingMatch match)
    {
        if (part == parts.Count)
        {
            match.End = at;
            return true;
        }

        var next = parts[part];
        if (next.Kind == PartKind.Gap)
        {
            for (var skipped = 0; ; skipped++)
            {
                if (Go(words, at + skipped, part + 1, match))
                {
                    return true;
                }

                if (skipped == next.Most || at + skipped >= words.Count || words.EndsClause(at + skipped) || (next.Most < Wide && words.IsComma(at + skipped)))
                {
                    return false;
                }
            }
        }

        foreach (var end in next.Ends(words, at))
        {
            if (Go(words, end, part + 1, match))
            {
                if (next.Label is { } label)
                {
                    match.Named[label] = (at, end);
                }

                return true;
            }
        }

        return next.IsOptional && Go(words, at, part + 1, match);
    }
}

/// <summary>Where something is said, in words of the sentence.</summary>
/// <param name="start">The first word.</param>
internal sealed class WordingMatch(int start)
{
    public int Start { get; } = start;

    /// <summary>The first word behind it.</summary>
    public int End { get; set; }

    public Dictionary<string, (int Start, int End)> Named { get; } = new(StringComparer.Ordinal);
}
