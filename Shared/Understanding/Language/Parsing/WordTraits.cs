using System.Buffers;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What the tagger and the parser see of a word: its letters, endings and shape as numbers, and words like it.</summary>
internal readonly record struct WordTraits
{
    private const int LongestWord = 64;
    private static readonly uint Address = Hashes.Of("<web>");
    private static readonly WordTraits[] NothingThere = [new() { Form = 1, Shape = 99 }];
    private static readonly SearchValues<char> WebMarks = SearchValues.Create("@/:");

    /// <summary>The word in small letters; figures count as 0, addresses as one word.</summary>
    public uint Form { get; init; }

    /// <summary>Its first one, two, three letters.</summary>
    public (uint One, uint Two, uint Three) Beginning { get; private init; }

    /// <summary>Its last one, two, three, four letters.</summary>
    public (uint One, uint Two, uint Three, uint Four) Ending { get; private init; }

    /// <summary>Capitals, figures, hyphens, signs.</summary>
    public uint Shape { get; init; }

    /// <summary>Words used like it, narrowly and widely; 0 if unknown.</summary>
    public (uint Narrow, uint Wide) Cluster { get; private init; }

    /// <summary>Where it stands in eight directions of use, a byte each; 0 if unknown.</summary>
    public ulong Facets { get; private init; }

    /// <summary>Which tags the word is known to take; 0 if unknown.</summary>
    public uint Known { get; init; }

    /// <summary>Beside the sentence: nothing there.</summary>
    public static ref readonly WordTraits Nothing => ref NothingThere[0];

    /// <summary>Whether it is a word that the language knows: no name, no figure, no address.</summary>
    public bool IsOfTheLanguage => (Shape & 8) == 0 && Form != Address && (Known != 0 || Cluster.Narrow != 0);

    /// <summary>Whether it begins with a capital.</summary>
    public bool IsCapital => (Shape & 1) != 0;

    /// <summary>Whether it is a word of letters, of four at least: such as a heading writes with a capital.</summary>
    public bool IsLong => (Shape & 64) != 0 && (Shape & 4) != 0;

    public static WordTraits Of(ReadOnlySpan<char> text, Vocabulary vocabulary)
    {
        var word = text[..Math.Min(text.Length, LongestWord)];
        Span<char> lower = stackalloc char[word.Length];
        var shape = Fold(word, lower);
        var form = IsWebAddress(word) ? Address : Hashes.Of(lower);
        var length = lower.Length;
        var use = vocabulary.UseOf(form);
        return new()
        {
            Form = form,
            Beginning = (Hashes.Of(lower[..1]), Hashes.Of(lower[..Math.Min(2, length)]), Hashes.Of(lower[..Math.Min(3, length)])),
            Ending = (Hashes.Of(lower[^1..]), Hashes.Of(lower[^Math.Min(2, length)..]), Hashes.Of(lower[^Math.Min(3, length)..]), Hashes.Of(lower[^Math.Min(4, length)..])),
            Shape = shape,
            Cluster = (use.Narrow, vocabulary.WideClusters[use.Narrow]),
            Facets = use.Facets,
            Known = vocabulary.KnownTags(form),
        };
    }

    // 1 capital first, 2 capital later, 4 small, 8 figure, 16 hyphen, 32 sign, 64 long
    private static uint Fold(ReadOnlySpan<char> word, Span<char> lower)
    {
        var shape = word.Length > 3 ? 64u : 0;
        for (var at = 0; at < word.Length; at++)
        {
            var letter = word[at];
            shape |= letter switch
            {
                _ when char.IsUpper(letter) => at == 0 ? 1u : 2,
                _ when char.IsLetter(letter) => 4,
                _ when char.IsDigit(letter) => 8,
                '-' => 16,
                _ => 32,
            };
            lower[at] = letter switch
            {
                _ when char.IsDigit(letter) => '0',
                '’' or '‘' or '`' => '\'',
                '“' or '”' => '"',
                _ => char.ToLowerInvariant(letter),
            };
        }

        return shape;
    }

    private static bool IsWebAddress(ReadOnlySpan<char> word) =>
        word.Length > 5 && word.ContainsAny(WebMarks) && (word.Contains('@') || word.StartsWith("http", StringComparison.OrdinalIgnoreCase) || word.StartsWith("mailto", StringComparison.OrdinalIgnoreCase))
        || word.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
}
