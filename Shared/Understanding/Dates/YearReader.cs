namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads the year behind a day or a month: "2026", ", 2026", "'26", "of 2026".</summary>
internal static class YearReader
{
    public static bool IsYear(int value, int digits) => digits == 4 && value is >= 1900 and <= 2099;

    /// <summary>"26" is 2026, "87" is 1987.</summary>
    public static int Full(int value, int digits) => digits switch
    {
        2 when value < 70 => 2000 + value,
        2 => 1900 + value,
        _ => value,
    };

    /// <summary>The year behind a month or a day of a month, if one stands there.</summary>
    /// <param name="page">The text.</param>
    /// <param name="at">The first token behind the month or day.</param>
    /// <param name="afterDay">Whether a day was named too: only then can two figures be a year.</param>
    /// <param name="mark">The mark between day and month: in "09-Dec-26" the same one leads to the year.</param>
    public static (int Year, int End)? Behind(Page page, int at, bool afterDay, char mark = default)
    {
        var next = page[at].Kind == TokenKind.Mark && page[at].Value is ',' or '/' or '-' ? at + 1 : at;
        next = page.Is(next, Say.Of) || (page.Is(next, Say.In) && page[next].Length == 2) ? next + 1 : next;
        var token = page[next];
        if (token.Kind == TokenKind.Number && !token.IsOrdinal && IsYear(token.Value, token.Digits) && page.EndsFree(next))
        {
            return (token.Value, next + 1);
        }

        if (SpelledYear.Read(page, next) is { } spelled)
        {
            return spelled;
        }

        // "October next year", "15 March of this year"
        if (page[at].Kind == TokenKind.Word && page[next + 1].Word is { Unit: Unit.Year, IsOwner: false } && !Companions.IsPlural(page, next + 1))
        {
            int? shift = page.SayAt(next) switch { Say.This => 0, Say.Next => 1, Say.Last => -1, _ => null };
            return shift is { } years ? (page.Written.Year + years, next + 2) : null;
        }

        // "Sept 3rd '26"
        if (page[next].Kind == TokenKind.Mark && page[next].Value is '\'' or '’' or '‘' && page[next + 1] is { IsGlued: true, Kind: TokenKind.Number, Digits: 2, IsOrdinal: false } written)
        {
            return (Full(written.Value, 2), next + 2);
        }

        // "09-Dec-26"; "15 April of 87"; "14 Oct 26." but not "14 Oct 26 boxes"
        var isShort = token is { Kind: TokenKind.Number, Digits: 2, IsOrdinal: false } && afterDay && next + 1 is var end
            && (page.IsMark(at, '-') || page.IsMark(at, '/') ? page.IsMark(at, mark) && page[next].IsGlued && page[at].IsGlued
                : page.Is(at, Say.Of) || (at == next && token.Value is >= 24 and <= 45 && (page.IsEndOfPhrase(end) || end >= page.Count)));
        return isShort && page.EndsFree(next) ? (Full(token.Value, 2), next + 1) : null;
    }
}
