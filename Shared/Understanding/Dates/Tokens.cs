namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The tokens of a text, handed out by reference: the readers ask for one many times a word.</summary>
internal sealed class Tokens
{
    // A text longer than most is read in room of its own, which nobody keeps.
    private const int MostKept = 4096;

    // What stands beside the text lies before its first token.
    private Token[] kept = Begun(64);

    public int Count { get; private set; }

    /// <summary>The token at a place; before the first and behind the last stands nothing.</summary>
    public ref readonly Token this[int at] => ref kept[unchecked((uint)at < (uint)Count) ? at + 1 : 0];

    public void Add(in Token token)
    {
        if (++Count == kept.Length)
        {
            Array.Resize(ref kept, Count * 2);
        }

        kept[Count] = token;
    }

    /// <summary>Forgets the text; the room stays for the next one.</summary>
    public void Clear()
    {
        Count = 0;
        if (kept.Length > MostKept)
        {
            kept = Begun(64);
        }
    }

    private static Token[] Begun(int length)
    {
        var kept = new Token[length];
        kept[0] = new(-1, 0, TokenKind.Break, false, false, 0, -1, null);
        return kept;
    }
}
