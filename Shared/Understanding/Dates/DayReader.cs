namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The readers of a single day or stretch, in the order in which they win when two read equally far.</summary>
internal static class DayReader
{
    private static readonly (Openings Opens, Func<Page, int, Said?> Read)[] Readers =
    [
        (Openings.Length, AnchoredLengthReader.Read),
        (Openings.Part, PartOfReader.Read),
        (Openings.Portion, PortionReader.Read),
        (Openings.Week, WeekReader.Read),
        (Openings.MonthDay, MonthDayReader.Read),
        (Openings.Figures, NumericDateReader.Read),
        (Openings.Quarter, QuarterReader.Read),
        (Openings.NamedDay, NamedDayReader.Read),
        (Openings.RelativeDay, RelativeDayReader.Read),
        (Openings.Weekday, WeekdayReader.Read),
        (Openings.Neighbour, NeighbourReader.Read),
        (Openings.Month, MonthReader.Read),
        (Openings.Year, static (page, at) => QuarterReader.Year(page, at)),
    ];

    /// <summary>As the reading of a day, without lengths: what a length is counted from is a day of its own.</summary>
    public static Said? ReadAnchor(Page page, int at) => Read(page, at, first: 1);

    public static Said? Read(Page page, int at) => page.Remember(page.Days, at, static (page, at) => Read(page, at, first: 0));

    /// <summary>What the words from here on say: the reader that reads farthest wins, and of those the first.</summary>
    private static Said? Read(Page page, int at, int first)
    {
        if (page[at] is { Kind: TokenKind.Break } or { Kind: TokenKind.Mark } or { Kind: TokenKind.Word, Word: null } && !MayBegin(page, at))
        {
            return null;
        }

        var opens = Opening.Of(page, at);
        Said? best = null;
        for (var i = first; i < Readers.Length; i++)
        {
            if ((Readers[i].Opens & opens) is not Openings.None && Readers[i].Read(page, at) is { } said && said.End > (best?.End ?? at))
            {
                best = said;
            }
        }

        return best;
    }

    /// <summary>A few dates begin with a word that the vocabulary does not know: "Q3", "w/c", "sexta-feira".</summary>
    public static bool MayBegin(Page page, int at)
    {
        ref readonly var token = ref page[at];
        return token.Kind switch
        {
            TokenKind.Number => token.IsOrdinal || token.Digits is 4 or 8 || page[at + 1].Word is not null || (page[at + 1].Kind == TokenKind.Mark && page[at + 1].Value is '-' or '/' or '.' or ':' or ',' or '–' or '—' or '&' or '+' or '~') || page[at - 1].Word is not null,
            TokenKind.Word when token.Word is { Begins: true } => true,
            TokenKind.Word when token.Length == 1 => page.Words(at)[0] is 'q' or 'Q' or 'h' or 'H' or 'w' or 'W' or 'v',
            TokenKind.Word when token.Word is null => page.IsMark(at + 1, '-') && token.Length is >= 5 and <= 7,
            _ => false,
        };
    }
}
