using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>A page of wordings, each with what it means; read from a text file that people can read too.</summary>
/// <remarks>A line is <c>list name: word word two+words</c> or <c>meaning: wording</c>; what stands behind <c>#</c> is for the human reader.</remarks>
internal sealed class Wordbook<TMeaning>
    where TMeaning : struct, Enum
{
    private readonly (TMeaning Meaning, Wording Wording)[] wordings;
    private readonly int[] anywhere;

    // By the number of the word: every word of every sentence is looked up here.
    private readonly int[][] byAnchor;

    private Wordbook(IReadOnlyList<(string Meaning, Wording Wording)> page)
    {
        wordings = [.. page.Select(entry => (Enum.Parse<TMeaning>(entry.Meaning, ignoreCase: true), entry.Wording))];
        anywhere = [.. Enumerable.Range(0, page.Count).Where(at => page[at].Wording.Anchor.Count == 0)];
        var anchored = Enumerable.Range(0, page.Count).SelectMany(at => page[at].Wording.Anchor.Select(word => (word, at))).ToLookup(pair => pair.word, pair => pair.at);
        byAnchor = [.. Enumerable.Range(0, anchored.Select(group => group.Key + 1).DefaultIfEmpty(0).Max()).Select(word => anchored[word].ToArray())];
    }

    /// <summary>The page of this name, from the file that lies beside the code.</summary>
    public static Wordbook<TMeaning> Of(string page) => new(WordPages.Of(page));

    /// <summary>Everything the sentence says of what this book knows, in order of its place; of one meaning at one place the first only.</summary>
    public IReadOnlyList<Said<TMeaning>> Find(SentenceWords words)
    {
        List<Said<TMeaning>>? found = null;
        Span<bool> seen = stackalloc bool[wordings.Length];
        Try(anywhere, words, seen, ref found);
        for (var at = 0; at < words.Count; at++)
        {
            var (key, lemma) = words.NumbersAt(at);
            Try(With(key), words, seen, ref found);
            if (lemma != key)
            {
                Try(With(lemma), words, seen, ref found);
            }
        }

        found?.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        return found ?? (IReadOnlyList<Said<TMeaning>>)[];
    }

    private ReadOnlySpan<int> With(int word) => word >= 0 && word < byAnchor.Length ? byAnchor[word] : [];

    private void Try(ReadOnlySpan<int> candidates, SentenceWords words, Span<bool> seen, ref List<Said<TMeaning>>? found)
    {
        foreach (var candidate in candidates)
        {
            if (seen[candidate])
            {
                continue;
            }

            seen[candidate] = true;
            ref readonly var known = ref wordings[candidate];
            if (known.Wording.MayStandIn(words) && First(known.Wording, words) is { } match)
            {
                (found ??= []).Add(new(known.Meaning, match, words));
            }
        }
    }

    private static WordingMatch? First(Wording wording, SentenceWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (wording.At(words, at) is { } match && match.End > at)
            {
                return match;
            }
        }

        return null;
    }
}

/// <summary>Something a sentence says, in words that a book knows.</summary>
/// <param name="Meaning">What it means.</param>
/// <param name="Match">Where it says so.</param>
/// <param name="Words">The sentence.</param>
internal sealed record Said<TMeaning>(TMeaning Meaning, WordingMatch Match, SentenceWords Words)
    where TMeaning : struct, Enum
{
    public int Start => Match.Start;

    public int End => Match.End;

    public Span Place => Words.Place(Start, End);

    /// <summary>What a part of the wording was labelled with; null when it was not said.</summary>
    public string? Part(string label) => Match.Part(label) is var (start, end) ? Words.Text(start, end) : null;

    /// <summary>Where a labelled part stands in the new text.</summary>
    public Span? PlaceOf(string label) => Match.Part(label) is var (start, end) && end > start ? Words.Place(start, end) : null;
}
