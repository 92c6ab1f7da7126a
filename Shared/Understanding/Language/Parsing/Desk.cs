using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Where a sentence lies while it is read: room that is used again for the next. Each thread has its own, and reads one at a time.</summary>
internal sealed class Desk
{
    // Nobody writes such sentences; lists and tables that look like one do not have a grammar.
    public const int LongestSentence = 120;

    [ThreadStatic]
    private static Desk? mine;

    private readonly FamiliarWord[] words = new FamiliarWord[LongestSentence];
    private readonly WordTraits[] traits = new WordTraits[LongestSentence];
    private readonly byte[] tags = new byte[LongestSentence];

    public static Desk Mine => mine ??= new();

    /// <summary>Where the words of the sentence stand.</summary>
    public List<Span> Places { get; } = [];

    public ParserState State { get; } = new(LongestSentence);

    /// <summary>How many of the words are read.</summary>
    public int Count => Math.Min(Places.Count, LongestSentence);

    public Span<FamiliarWord> Words => words.AsSpan(0, Count);

    public Span<WordTraits> Traits => traits.AsSpan(0, Count);

    public Span<byte> Tags => tags.AsSpan(0, Count);
}
