using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>A stretch of words that can be asked for set phrases: in small letters, one blank between two words.</summary>
/// <remarks>A sentence is asked for a thousand phrases and has three: what none of its words begins like is left at one look.</remarks>
internal sealed class Phrasing
{
    private readonly ImmutableArray<Word> words;
    private readonly byte[] each;
    private readonly Beginnings beginnings;

    public Phrasing(ImmutableArray<Word> words)
    {
        this.words = words;
        each = new byte[words.Length];
        for (var at = 0; at < each.Length; at++)
        {
            var beginning = each[at] = BeginningOf(words[at].Lower);
            beginnings[beginning >> 6] |= 1UL << beginning;
        }
    }

    /// <summary>The words, in order.</summary>
    public ImmutableArray<Word> Words => words;

    /// <summary>Whether one of the phrases stands in it, word by word.</summary>
    public bool Has(params ReadOnlySpan<string> phrases) => Find(phrases) is not null;

    /// <summary>Where the first of the phrases stands.</summary>
    public Span? Find(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            var beginning = BeginningOf(phrase);
            if (MayHave(beginning) && PlaceOf(phrase, beginning) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Whether one of the phrases stands in it, word by word.</summary>
    public bool Has(Phrases phrases) => Find(phrases) is not null;

    /// <summary>Where the first of the phrases stands.</summary>
    public Span? Find(Phrases phrases)
    {
        var known = phrases.Beginnings;
        for (var at = 0; at < known.Length; at++)
        {
            if (MayHave(known[at]) && PlaceOf(phrases.All[at], known[at]) is { } place)
            {
                return place;
            }
        }

        return null;
    }

    /// <summary>Whether it begins with one of the phrases.</summary>
    public bool Begins(params ReadOnlySpan<string> phrases)
    {
        foreach (var phrase in phrases)
        {
            if (MayBegin(phrase) && EndAt(0, phrase) > 0)
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
            if (MayBegin(phrase) && EndAt(0, phrase) == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether it ends with a phrase that has at least one word before it.</summary>
    public bool Ends(string phrase)
    {
        var beginning = BeginningOf(phrase);
        for (var at = 1; at < each.Length; at++)
        {
            if (each[at] == beginning && EndAt(at, phrase) == words.Length)
            {
                return true;
            }
        }

        return false;
    }

    public override string ToString() => string.Join(' ', words.Select(word => word.Lower));

    // The first word behind the phrase where it begins at this one; 0 where it does not.
    private int EndAt(int at, string phrase)
    {
        for (var rest = phrase.AsSpan(); at < words.Length; at++)
        {
            var word = words[at].Lower;
            if (!rest.StartsWith(word, StringComparison.Ordinal))
            {
                return 0;
            }

            if (rest.Length == word.Length)
            {
                return at + 1;
            }

            if (rest[word.Length] != ' ')
            {
                return 0;
            }

            rest = rest[(word.Length + 1)..];
        }

        return 0;
    }

    private Span? PlaceOf(string phrase, byte beginning)
    {
        for (var at = 0; at < each.Length; at++)
        {
            if (each[at] == beginning && EndAt(at, phrase) is > 0 and var end)
            {
                return new(words[at].Place.Start, words[end - 1].Place.End - words[at].Place.Start);
            }
        }

        return null;
    }

    private bool MayBegin(string phrase) => each.Length > 0 && each[0] == BeginningOf(phrase);

    private bool MayHave(byte beginning) => (beginnings[beginning >> 6] & (1UL << beginning)) != 0;

    /// <summary>How a text begins: its first two letters in one figure. The blank behind a word of one letter is its second.</summary>
    public static byte BeginningOf(string text) => text.Length == 0 ? (byte)0 : unchecked((byte)((text[0] * 29) + (text.Length > 1 ? text[1] : ' ')));

    /// <summary>A bit for each way a word can begin.</summary>
    [InlineArray(4)]
    private struct Beginnings
    {
        private ulong bits;
    }
}
