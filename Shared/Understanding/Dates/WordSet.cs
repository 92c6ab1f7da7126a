using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Words in any case, asked for as they stand in the text, without making strings.</summary>
internal sealed class WordSet(string words)
{
    // Kept: to ask the set for its lookup costs more than the lookup itself.
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> known =
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Has(ReadOnlySpan<char> word) => known.Contains(word);

    /// <summary>Whether the word at a place of the page is one of these; a number or mark is none.</summary>
    public bool Has(Page page, int at) => page[at].Kind == TokenKind.Word && known.Contains(page.Words(at));
}
