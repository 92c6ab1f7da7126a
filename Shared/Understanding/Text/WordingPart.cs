namespace OutlookFollowUp.Understanding.Text;

/// <summary>What one part of a wording asks of the sentence.</summary>
internal enum PartKind
{
    Words,
    NotNext,
    Gap,
    Start,
    End,
    Date,
    Name,
    Number,
}

/// <summary>One part of a wording.</summary>
internal sealed record WordingPart
{
    public required PartKind Kind { get; init; }

    /// <summary>Runs of words, any of which will do.</summary>
    public IReadOnlyList<string[]> Runs { get; init; } = [];

    /// <summary>How many words a gap may skip.</summary>
    public int Most { get; init; }

    public bool IsOptional { get; init; }

    public string? Label { get; init; }

    /// <summary>The words its runs begin with.</summary>
    public IReadOnlySet<string> FirstWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    private ILookup<string, string[]>? byFirst;

    /// <summary>Where it may end when it begins at this word; nothing when it does not.</summary>
    public IEnumerable<int> Ends(SentenceWords words, int at)
    {
        switch (Kind)
        {
            case PartKind.Start:
                return words.BeginsClause(at) ? [at] : [];
            case PartKind.End:
                return at >= words.Count || words.EndsClause(at) || words.IsComma(at) ? [at] : [];
            case PartKind.NotNext:
                return at < words.Count && RunsAt(words, at).Any() ? [] : [at];
            case PartKind.Date:
                return words.DateAt(at) is { } date ? [date] : [];
            case PartKind.Name:
                return words.NamesAt(at);
            case PartKind.Number:
                return at < words.Count && words[at].Lower.Any(char.IsAsciiDigit) ? [at + 1] : [];
            default:
                return RunsAt(words, at);
        }
    }

    private IEnumerable<int> RunsAt(SentenceWords words, int at)
    {
        if (at >= words.Count)
        {
            return [];
        }

        byFirst ??= Runs.ToLookup(run => run[0], StringComparer.Ordinal);
        var word = words[at];
        var runs = byFirst[word.Lower];
        if (!word.Lemma.Equals(word.Lower, StringComparison.Ordinal))
        {
            runs = runs.Concat(byFirst[word.Lemma]);
        }

        return runs.Where(run => Holds(words, at, run)).Select(run => at + run.Length).Distinct();
    }

    private static bool Holds(SentenceWords words, int at, string[] run)
    {
        for (var step = 0; step < run.Length; step++)
        {
            if (at + step >= words.Count || !words.Is(at + step, run[step]))
            {
                return false;
            }
        }

        return true;
    }
}
