namespace OutlookFollowUp.Understanding.Text;

/// <summary>What one part of a wording asks of the sentence.</summary>
internal enum PartKind
{
    Words,
    NotNext,
    Gap,
}

/// <summary>What is no word and can still be asked for.</summary>
internal enum Special
{
    Start,
    End,
    Date,
    Name,
    Number,
    Price,
}

/// <summary>One part of a wording.</summary>
internal sealed record WordingPart
{
    public required PartKind Kind { get; init; }

    /// <summary>Runs of words, any of which will do.</summary>
    public IReadOnlyList<string[]> Runs { get; init; } = [];

    /// <summary>Beside the runs: any of these will do too.</summary>
    public IReadOnlyList<Special> Specials { get; init; } = [];

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
        var ends = Specials.Count == 0 ? RunsAt(words, at) : RunsAt(words, at).Concat(Specials.SelectMany(special => SpecialAt(words, special, at)));
        return Kind == PartKind.NotNext ? ends.Any() ? [] : [at] : ends;
    }

    private static IEnumerable<int> SpecialAt(SentenceWords words, Special special, int at) => special switch
    {
        Special.Start => words.BeginsClause(at) ? [at] : [],
        Special.End => at >= words.Count || words.EndsClause(at) || words.IsComma(at) ? [at] : [],
        Special.Date => words.DateAt(at) is { } date ? [date] : [],
        Special.Name => words.NamesAt(at),
        Special.Price => words.PriceAt(at),
        _ => at < words.Count && words[at].Lower.Any(char.IsAsciiDigit) ? [at + 1] : [],
    };

    private IEnumerable<int> RunsAt(SentenceWords words, int at)
    {
        if (at >= words.Count || Runs.Count == 0)
        {
            return [];
        }

        byFirst ??= Runs.ToLookup(run => run[0], StringComparer.Ordinal);
        var word = words[at];
        var runs = byFirst[words.Key(at)];
        if (!word.Lemma.Equals(words.Key(at), StringComparison.Ordinal))
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
