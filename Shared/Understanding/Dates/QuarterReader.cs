namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads quarters, halves and years: "Q3", "H1 2027", "the third quarter", "2027 Q1", "in 2027".</summary>
internal static class QuarterReader
{
    public static Said? Read(Page page, int at) => Lettered(page, at) ?? YearFirst(page, at) ?? Spelled(page, at);

    /// <summary>A year by itself: only where it is expected or a word ties it to time.</summary>
    public static Said? Year(Page page, int at, bool isExpected = false)
    {
        var next = page.Skip(at, Say.The);
        var isNamed = page.Says(next, "calendar") && page[next + 1].Word?.Unit == Unit.Year || page[next].Word?.Unit == Unit.Year && page.Words(next).Length >= 4 || page.Says(next, "cy");
        next = isNamed ? page.Says(next, "calendar") ? next + 2 : next + 1 : next;
        if (page[next].Kind == TokenKind.Word && page.SayAt(at - 1) is Say.In or Say.By or Say.Until or Say.Before or Say.Since && SpelledYear.Read(page, next) is { } spelled && Companions.MayFollowDay(page, spelled.End))
        {
            return new(spelled.End) { Stretch = Stretches.Year(spelled.Year) };
        }

        if (page[next] is not { Kind: TokenKind.Number, IsOrdinal: false } year || !YearReader.IsYear(year.Value, year.Digits) || !page.StandsFree(next) || !page.EndsFree(next) && !IsRange(page, next))
        {
            return null;
        }

        var tied = isExpected || isNamed || page.SayAt(at - 1) is Say.In or Say.By or Say.Until or Say.Before or Say.After or Say.Since or Say.Through or Say.During or Say.From or Say.Between;
        return tied && (Companions.MayFollowDay(page, next + 1) || isNamed || isExpected) ? new(next + 1) { Stretch = Stretches.Year(year.Value) } : null;
    }

    private static bool IsRange(Page page, int at) =>
        page[at + 1].Kind == TokenKind.Mark && page[at + 1].Value is '-' or '–' or '~' && page[at + 2] is { Kind: TokenKind.Number } other && YearReader.IsYear(other.Value, other.Digits) && page.EndsFree(at + 2);

    private static Said? Lettered(Page page, int at)
    {
        if (page[at].Kind != TokenKind.Word || page[at].Length != 1 || !page.StandsFree(at) && !page.IsGluedMark(at - 1, '-') || page[at + 1] is not { Kind: TokenKind.Number, IsGlued: true, Digits: 1, IsOrdinal: false } number)
        {
            return null;
        }

        var letter = char.ToUpperInvariant(page.Words(at)[0]);
        if (!(letter is 'Q' && number.Value is >= 1 and <= 4) && !(letter is 'H' && number.Value is 1 or 2))
        {
            return null;
        }

        var year = YearReader.Behind(page, at + 2, afterDay: false);
        return year is null && !page.EndsFree(at + 1) && !page.IsGluedMark(at + 2, '-') && !page.IsGluedMark(at + 2, '/') ? null : Of(page, at, year?.End ?? at + 2, letter, number.Value, year?.Year);
    }

    private static Said? YearFirst(Page page, int at)
    {
        if (page[at] is not { Kind: TokenKind.Number, Digits: 4 } year || !YearReader.IsYear(year.Value, 4) || !page.StandsFree(at))
        {
            return null;
        }

        var next = page.SkipMark(at + 1, '-');
        return page[next].Kind == TokenKind.Word && page[next].Length == 1 && page[next + 1] is { Kind: TokenKind.Number, IsGlued: true, Digits: 1 } number && page.EndsFree(next + 1)
            && char.ToUpperInvariant(page.Words(next)[0]) is var letter && ((letter is 'Q' && number.Value is >= 1 and <= 4) || (letter is 'H' && number.Value is 1 or 2))
            ? Of(page, at, next + 2, letter, number.Value, year.Value)
            : null;
    }

    private static Said? Spelled(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        int? ownerYear = null;
        if (page.SayAt(next) is Say.Next or Say.This or Say.Last && page[next + 1].Word is { Unit: Unit.Year, IsOwner: true })
        {
            ownerYear = page.Written.Year + (page.SayAt(next) switch { Say.Next => 1, Say.Last => -1, _ => 0 });
            next += 2;
        }

        var isLast = page.Is(next, Say.Last);
        var ordinal = isLast ? (4, next + 1) : NumberReader.Ordinal(page, next);
        if (ordinal is not { } nth || page[nth.Item2].Word is not { Unit: Unit.Quarter } || nth.Item1 > 4)
        {
            return null;
        }

        var end = nth.Item2 + 1;
        var of = page.Is(end, Say.Of) ? end + 1 : page.IsMark(end, ',') ? end + 1 : end;
        if (YearReader.Behind(page, of, afterDay: false) is { } year)
        {
            return Of(page, at, year.End, 'Q', nth.Item1, year.Year);
        }

        if (page.Is(end, Say.Of) && SpanReader.ReadAny(page, of) is { Stretch: { Grain: Grain.Year } whole } span)
        {
            var bare = page.Is(of, Say.The) && page[of + 1].Word?.Unit == Unit.Year;
            return Of(page, at, span.End, 'Q', nth.Item1, bare ? null : whole.From.Year);
        }

        return isLast ? null : Of(page, at, end, 'Q', nth.Item1, ownerYear);
    }

    private static Said Of(Page page, int at, int end, char letter, int number, int? year)
    {
        Stretch In(int inYear) => letter is 'Q' ? Stretches.Quarter(inYear, number) : Stretches.Half(inYear, number);
        var own = page.Written.Year;
        var chosen = year is { } said ? In(said)
            : Tense.IsPast(page, at, end) ? In(In(own).From > page.Written ? own - 1 : own)
            : In(In(own).To <= page.Written ? own + 1 : own);
        return new(end) { Stretch = chosen, Assumed = year is null ? Assumed.Year : Assumed.Nothing, NamesMonth = false };
    }
}
