namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Tells at a glance where no date begins, though its first word could begin one: "the crates", "in crates", "4 crates", "by 4.".</summary>
/// <remarks>It only saves time: wherever it says so, every reader would have tried and found nothing.</remarks>
internal static class DeadEnd
{
    // Words that are no part of the vocabulary and that some reader looks for behind the first word all the same.
    private static readonly WordSet Heralds = new(
        "very tail calendar cy opening initial final closing former front latter back new close far other side advance zum zu dem ao dia um om às kl full more whole short single thing part ending ended containing number nr trading thousand");

    /// <summary>Found once for each word of the vocabulary.</summary>
    public static bool NeedsCompany(Word word) =>
        word is { Begins: true, Month: 0, Weekday: 0, Names.Count: 0, Say: <= Say.Rest or Say.Working or Say.Couple };

    /// <summary>Whether no date begins here, for what stands behind the first word.</summary>
    public static bool IsHere(Page page, int at)
    {
        ref readonly var first = ref page[at];
        return first.Kind is TokenKind.Number
            ? !first.IsOrdinal && (IsCount(page, at) || IsInside(page, at))
            : first.Word is { NeedsCompany: true } && IsPlain(page, at + 1);
    }

    // "4 crates", "we need 150.": a number of something, which only an earlier date or its four figures could make a day or a year.
    private static bool IsCount(Page page, int at) =>
        page.Before is null && page[at].Digits != 8 && !YearReader.IsYear(page[at].Value, page[at].Digits) && (IsPlain(page, at + 1) || Ends(page, at + 1));

    // The 50 of "45.50", the 3 of "A3": behind some marks a clock time may begin, else nothing does.
    private static bool IsInside(Page page, int at) =>
        page[at + 1].Kind is not TokenKind.Word && !page.StandsFree(at) && !(page[at - 1].Kind is TokenKind.Mark && page[at - 1].Value is '-' or '–' or '@' or '~');

    /// <summary>Whether a word stands by itself, is written small and means nothing to any reader of dates.</summary>
    public static bool IsPlain(Page page, int at) =>
        page[at] is { Kind: TokenKind.Word, Word: null, IsGlued: false, Length: > 1 } && !page.IsCapital(at) && !Runs(page, at) && !Heralds.Has(page, at);

    // "16-Oct" is one thing, as is all that is written without a space.
    private static bool Runs(Page page, int at) => page.IsMark(at + 1, '-') || page[at + 1] is { IsGlued: true } && page[at + 2].IsGlued;

    // "We need 4.", "It cost 45, and": the number ends its sentence or its clause, and no date goes on behind it.
    private static bool Ends(Page page, int at) =>
        page[at].Kind is TokenKind.Break
        || page[at] is { Kind: TokenKind.Mark, Value: '.' or ',' or '!' or '?' or ';' } && (page[at + 1].Kind is TokenKind.Break || page[at + 1] is { Kind: TokenKind.Word, Word: null, IsGlued: false, Length: > 1 } && !Runs(page, at + 1) && !Heralds.Has(page, at + 1));
}
