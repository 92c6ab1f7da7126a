using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Wordings;

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
    LowerName,
    Number,
    Price,
}

/// <summary>One part of a wording.</summary>
/// <param name="runs">Runs of words by their numbers, any of which will do.</param>
/// <param name="specials">Beside the runs: any of these will do too.</param>
internal sealed class WordingPart(IReadOnlyList<int[]> runs, IReadOnlyList<Special> specials)
{
    /// <summary>At more places than this no part ends that begins at one.</summary>
    public const int MostEnds = 16;

    private readonly Special[] specials = [.. specials];
    private readonly FrozenDictionary<int, int[][]> byFirst = runs.GroupBy(run => run[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());

    // A bit for each first word, by its number: most words are passed over at one look.
    private readonly ulong[] firstBits = BitsOf(runs);

    public required PartKind Kind { get; init; }

    /// <summary>How many words a gap may skip.</summary>
    public int Most { get; init; }

    public bool IsOptional { get; init; }

    public string? Label { get; init; }

    /// <summary>Whether one of its words must stand in the sentence.</summary>
    public bool NeedsWord => Kind == PartKind.Words && !IsOptional && specials.Length == 0;

    /// <summary>The words its runs begin with.</summary>
    public IReadOnlyList<int> FirstWords => byFirst.Keys;

    /// <summary>Whether one of its runs may begin at this word, as far as one look tells.</summary>
    public bool MayBegin(SentenceWords words, int at)
    {
        var (key, lemma) = words.NumbersAt(at);
        return MayBegin(key) || MayBegin(lemma);
    }

    /// <summary>Writes down where it may end when it begins at this word, and says how many places that are.</summary>
    public int EndsAt(SentenceWords words, int at, Span<int> ends)
    {
        var count = 0;
        if (at < words.Count)
        {
            var (key, lemma) = words.NumbersAt(at);
            count = AddRuns(words, at, key, ends, count);
            count = lemma == key ? count : AddRuns(words, at, lemma, ends, count);
        }

        foreach (var special in specials)
        {
            count = AddSpecial(words, at, special, ends, count);
        }

        return count;
    }

    private static ulong[] BitsOf(IReadOnlyList<int[]> runs)
    {
        var bits = new ulong[4];
        foreach (var run in runs)
        {
            bits[(run[0] >> 6) & 3] |= 1UL << run[0];
        }

        return bits;
    }

    private bool MayBegin(int first) => first != WordPages.Unknown && (firstBits[(first >> 6) & 3] & (1UL << first)) != 0;

    private int AddRuns(SentenceWords words, int at, int first, Span<int> ends, int count)
    {
        if (MayBegin(first) && byFirst.TryGetValue(first, out var beginning))
        {
            foreach (var run in beginning)
            {
                count = Holds(words, at, run) ? Add(at + run.Length, ends, count) : count;
            }
        }

        return count;
    }

    private static int AddSpecial(SentenceWords words, int at, Special special, Span<int> ends, int count)
    {
        switch (special)
        {
            case Special.Start when words.BeginsClause(at):
            case Special.End when at >= words.Count || words.EndsClause(at) || words.IsComma(at):
                return Add(at, ends, count);
            case Special.LowerName when NameRun.IsLowerName(words, at):
                return Add(at + 1, ends, count);
            case Special.Date when words.DateAt(at) is { } date:
                return Add(date, ends, count);
            case Special.Price when words.PriceAt(at) is { } price:
                return Add(price, ends, count);
            case Special.Number when at < words.Count && words[at].Lower.AsSpan().ContainsAnyInRange('0', '9'):
                return Add(at + 1, ends, count);
            case Special.Name:
                foreach (var name in words.NamesAt(at))
                {
                    count = Add(name, ends, count);
                }

                return count;
            default:
                return count;
        }
    }

    private static int Add(int end, Span<int> ends, int count)
    {
        if (count < ends.Length && !ends[..count].Contains(end))
        {
            ends[count++] = end;
        }

        return count;
    }

    private static bool Holds(SentenceWords words, int at, int[] run)
    {
        for (var step = 0; step < run.Length; step++)
        {
            if (at + step >= words.Count || words.NumbersAt(at + step) is var (key, lemma) && key != run[step] && lemma != run[step])
            {
                return false;
            }
        }

        return true;
    }
}
