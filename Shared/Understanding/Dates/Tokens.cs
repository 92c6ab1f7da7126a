namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The tokens of a text, handed out by reference: the readers ask for one many times a word.</summary>
internal sealed class Tokens(int expected)
{
    private static readonly Token Nothing = new(-1, 0, TokenKind.Break, false, false, 0, -1, null);

    private Token[] kept = new Token[expected];

    public int Count { get; private set; }

    /// <summary>The token at a place; before the first and behind the last stands nothing.</summary>
    public ref readonly Token this[int at]
    {
        get
        {
            if (at >= 0 && at < Count)
            {
                return ref kept[at];
            }

            return ref Nothing;
        }
    }

    public void Add(in Token token)
    {
        if (Count == kept.Length)
        {
            Array.Resize(ref kept, Count * 2);
        }

        kept[Count++] = token;
    }
}
