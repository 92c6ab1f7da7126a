namespace OutlookFollowUp.Understanding.Dates;

internal enum TokenKind : byte
{
    Word,
    Number,
    Mark,

    /// <summary>Here a line or paragraph ends and the phrase with it.</summary>
    Break,
}

/// <summary>A word, a number or a mark of the text, with its place.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Length">How long it is, a suffix ("3rd") included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsGlued">Whether nothing stands between it and the token before.</param>
/// <param name="IsOrdinal">Whether the number carries a suffix: 3rd, 1er, 5º.</param>
/// <param name="Digits">How many digits the number has.</param>
/// <param name="Value">The number, or the mark's character; -1 for a number too long to be part of a date.</param>
/// <param name="Word">What the vocabulary of dates knows of the word; null for every other word.</param>
internal readonly record struct Token(
    int Start, int Length, TokenKind Kind, bool IsGlued, bool IsOrdinal, byte Digits, int Value, Word? Word)
{
    public int End => Start + Length;
}
