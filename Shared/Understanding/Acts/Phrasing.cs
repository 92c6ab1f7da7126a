using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A stretch of words that can be asked for set phrases: in small letters, one blank between two words.</summary>
internal sealed class Phrasing
{
    private readonly IReadOnlyList<Word> words;
    private readonly string line;
    private readonly List<int> starts;

    public Phrasing(IReadOnlyList<Word> words)
    {
        this.words = words;
        starts = new(words.Count);
        var text = new System.Text.StringBuilder(" ");
        foreach (var word in words)
        {
            starts.Add(text.Length);
            text.Append(word.Lower).Append(' ');
        }

        line = text.ToString();
    }

    /// <summary>Whether one of the phrases stands in it, word by word.</summary>
    public bool Has(params ReadOnlySpan<string> phrases) => Find(phrases) is not null;

    /// <summary>Where the first of the phrases stands.</summary>
    public Span? Find(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.IndexOf($" {phrase} ", StringComparison.Ordinal) is >= 0 and var at)
            {
                var first = starts.BinarySearch(at + 1);
                var last = starts.FindLastIndex(start => start <= at + phrase.Length);
                return new(words[first].Place.Start, words[last].Place.End - words[first].Place.Start);
            }
        }

        return null;
    }

    /// <summary>Whether it begins with one of the phrases.</summary>
    public bool Begins(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.StartsWith($" {phrase} ", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it is one of the phrases and nothing else.</summary>
    public bool Is(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (line.AsSpan(1, Math.Max(0, line.Length - 2)).SequenceEqual(phrase))
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => line.Trim();
}
