namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The tokens of a text, handed out by reference: the readers ask for one many times a word.</summary>
internal sealed class Tokens(int expected)
{
    // What stands beside the text lies before its first token.
    private Token[] kept = Begun(expected + 1);

    public int Count { get; private set; }

    /// <summary>The token at a place; before the first and behind the last stands nothing.</summary>
    public ref readonly Token this[int at] => ref kept[at >= 0 && at < Count ? at + 1 : 0];

    public void Add(in Token token)
    {
        if (++Count == kept.Length)
        {
            Array.Resize(ref kept, Count * 2);
        }

        kept[Count] = token;
    }

    private static Token[] Begun(int length)
    {
        var kept = new Token[length];
        kept[0] = new(-1, 0, TokenKind.Break, false, false, 0, -1, null);
        return kept;
    }
}
