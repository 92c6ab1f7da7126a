using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>A page of wordings, each with what it means; read from a text file that people can read too.</summary>
/// <remarks>A line is <c>list name: word word two+words</c> or <c>meaning: wording</c>; what stands behind <c>#</c> is for the human reader.</remarks>
internal sealed class Wordbook<TMeaning>
    where TMeaning : struct, Enum
{
    private readonly FrozenDictionary<string, (int, TMeaning, Wording)[]> byAnchor;
    private readonly (int, TMeaning, Wording)[] anywhere;

    private Wordbook(List<(int, TMeaning, Wording)> wordings)
    {
        anywhere = [.. wordings.Where(entry => entry.Item3.Anchor.Count == 0)];
        byAnchor = wordings.SelectMany(entry => entry.Item3.Anchor.Select(word => (word, entry)))
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.Select(pair => pair.entry).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The pages of these names, from the files that lie beside the code.</summary>
    public static Wordbook<TMeaning> Of(params string[] pages)
    {
        var reader = new WordingReader();
        var wordings = new List<(int, TMeaning, Wording)>();
        foreach (var line in WordPages.Lines(["lists", .. pages]))
        {
            if (reader.Read(line) is { } read)
            {
                wordings.Add((wordings.Count, Enum.Parse<TMeaning>(read.Meaning, ignoreCase: true), read.Wording));
            }
        }

        return new(wordings);
    }

    /// <summary>Everything the sentence says of what this book knows, in order of its place; of one meaning at one place the first only.</summary>
    public IReadOnlyList<Said<TMeaning>> Find(SentenceWords words)
    {
        List<(int, TMeaning, Wording)> candidates = [.. anywhere];
        for (var at = 0; at < words.Count; at++)
        {
            var key = words.Key(at);
            Add(key);
            if (!words[at].Lemma.Equals(key, StringComparison.Ordinal))
            {
                Add(words[at].Lemma);
            }
        }

        if (candidates.Count == 0)
        {
            return [];
        }

        var found = new List<Said<TMeaning>>();
        foreach (var (_, meaning, wording) in candidates.DistinctBy(entry => entry.Item1))
        {
            for (var at = 0; at < words.Count; at++)
            {
                if (wording.At(words, at) is { } match && match.End > at)
                {
                    found.Add(new(meaning, match, words));
                    break;
                }
            }
        }

        found.Sort((one, other) => one.Start != other.Start ? one.Start.CompareTo(other.Start) : other.End.CompareTo(one.End));
        return found;

        void Add(string word)
        {
            if (byAnchor.TryGetValue(word, out var entries))
            {
                candidates.AddRange(entries);
            }
        }
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
    public string? Part(string label) =>
        Match.Named.TryGetValue(label, out var part) ? string.Join(' ', Words.Words.Skip(part.Start).Take(part.End - part.Start).Select(word => word.Text)) : null;

    /// <summary>Where a labelled part stands in the new text.</summary>
    public Span? PlaceOf(string label) => Match.Named.TryGetValue(label, out var part) && part.End > part.Start ? Words.Place(part.Start, part.End) : null;
}
