using System.Numerics;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A number for a word in any case, made letter by letter while the word is read.</summary>
/// <param name="Hash">The same for words that differ only in case and in the form of their apostrophe.</param>
/// <param name="IsForeign">Whether a letter is none of the twenty-six: then the hash may differ with the case.</param>
internal readonly record struct WordKey(uint Hash, bool IsForeign)
{
    // A plain letter's small form differs from its capital in one bit; so does nothing else that a word is made of.
    private const int SmallLetter = 0x20;

    public static WordKey Of(ReadOnlySpan<char> word)
    {
        var key = default(WordKey);
        foreach (var letter in word)
        {
            key = key.With(letter);
        }

        return key;
    }

    public WordKey With(char letter) => new(BitOperations.RotateLeft(Hash, 5) ^ (uint)Small(letter), IsForeign || letter is >= (char)128 and not '’');

    /// <summary>The same for one of the twenty-six letters, of which most words are made.</summary>
    public WordKey WithPlain(char letter) => new(BitOperations.RotateLeft(Hash, 5) ^ (uint)(letter | SmallLetter), IsForeign);

    /// <summary>A plain letter in its small form, an apostrophe in its straight one.</summary>
    public static int Small(char letter) => letter is '’' ? '\'' : letter | SmallLetter;
}
