namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads one clock time as said: "10", "7.15", "0800", "half past two", "noon"; whether it is one at all <see cref="TimeReader"/> decides.</summary>
internal static class HourReader
{
    public static Hours? Read(Page page, int at) => page[at] is { Kind: TokenKind.Number } or { Word: not null } ? Named(page, at) ?? Spoken(page, at) ?? Figures(page, at) ?? Worded(page, at) : null;

    private static Hours? Named(Page page, int at) => page.SayAt(at) switch
    {
        Say.Noon => new Hours(12, 0, at + 1) { SaysHalf = true, IsPm = true, IsSure = true },
        Say.Midnight => new Hours(12, 0, at + 1) { SaysHalf = true, IsSure = true },
        _ => null,
    };

    /// <summary>"half past seven", "quarter to three", "20 min past eight".</summary>
    private static Hours? Spoken(Page page, int at)
    {
        var next = page.Says(at, "a") ? at + 1 : at;
        int? minutes = page.Is(next, Say.Half) ? 30 : page[next].Word?.Unit == Unit.Quarter ? 15 : NumberReader.Count(page, next) is { Value: < 60 } count ? count.Value : null;
        if (minutes is not { } few)
        {
            return null;
        }

        next = few is 30 or 15 && page[next].Kind == TokenKind.Word ? next + 1 : NumberReader.Count(page, next)?.End ?? next + 1;
        next = page[next].Word?.Unit == Unit.Minute ? next + 1 : next;
        if (!(page.Is(next, Say.Past) || page.Is(next, Say.To) && page.Says(next, "to") && few is 15 or 5 or 10 or 20 or 25) || NumberReader.Count(page, next + 1) is not { Value: >= 1 and <= 12 } hour || page[hour.End].Word?.Unit is not (null or Unit.None))
        {
            return null;
        }

        var (number, minute) = page.Is(next, Say.Past) ? (hour.Value, few) : (hour.Value == 1 ? 12 : hour.Value - 1, 60 - few);
        return HalfReader.Behind(page, page.Skip(hour.End, Say.Oclock), new(number, minute, hour.End) { IsSure = true });
    }

    /// <summary>"10", "10:30", "7.15", "14h30", "0800".</summary>
    private static Hours? Figures(Page page, int at)
    {
        if (page[at] is not { Kind: TokenKind.Number, IsOrdinal: false } number || (!page.StandsFree(at) && !(page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is '-' or '–' or '@' or '~')))
        {
            return null;
        }

        if (IsMilitary(page, at))
        {
            var isHours = page[at + 1].Word?.Unit == Unit.Hour;
            return new(number.Value / 100, number.Value % 100, isHours ? at + 2 : at + 1) { Is24 = true, HasMinutes = true, IsSure = isHours };
        }

        if (number.Digits is 3 or 4 && page.SayAt(at + 1) is Say.Am or Say.Pm or Say.Uhr && number.Value % 100 < 60 && number.Value <= 2459)
        {
            return HalfReader.Behind(page, at + 1, new(number.Value / 100, number.Value % 100, at + 1) { Is24 = number.Value / 100 is 0 or > 12 });
        }

        if (number.Digits > 2)
        {
            return null;
        }

        var hasMinutes = page[at + 1] is { Kind: TokenKind.Mark, IsGlued: true, Value: ':' or '.' } && page[at + 2] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2, IsOrdinal: false, Value: >= 0 and < 60 };
        return !hasMinutes && page.Says(at + 1, "h") && page[at + 1].IsGlued ? French(page, at) : number.Value > 24 ? null : WithHalf(page, at, hasMinutes);
    }

    private static Hours? WithHalf(Page page, int at, bool hasMinutes)
    {
        var hasColon = hasMinutes && page.IsMark(at + 1, ':');
        var end = hasMinutes ? at + 3 : at + 1;
        end = hasColon && page.IsGluedMark(end, ':') && page[end + 1] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 } ? end + 2 : end;
        var is24 = page[at].Value is 0 or > 12 || page[at] is { Digits: 2, Value: < 10 };
        var said = HalfReader.Behind(page, end, new(page[at].Value, hasMinutes ? page[at + 2].Value : 0, end) { Is24 = is24, HasMinutes = hasMinutes });
        return said is null || (!hasMinutes && !said.Value.IsSure && IsCount(page, at, end)) ? null : said.Value with { IsSure = said.Value.IsSure || hasColon };
    }

    /// <summary>"14h", "14h30".</summary>
    private static Hours? French(Page page, int at)
    {
        var hasMinutes = page[at + 2] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 };
        return page[at].Value is >= 6 and < 24 && (!hasMinutes || page[at + 2].Value < 60)
            ? new(page[at].Value, hasMinutes ? page[at + 2].Value : 0, hasMinutes ? at + 3 : at + 2) { IsSure = true, Is24 = true }
            : null;
    }

    /// <summary>"four", "five-thirty".</summary>
    private static Hours? Worded(Page page, int at)
    {
        if (page[at].Word is not { Number: >= 1 and <= 12 } word || page[at].Length <= 2)
        {
            return null;
        }

        var next = page.SkipMark(at + 1, '-');
        var (minute, end) = page[next].Word is { Number: 15 or 30 or 45 } minutes ? (minutes.Number, next + 1) : (0, at + 1);
        var said = HalfReader.Behind(page, end, new(word.Number, minute, end));
        return said is { IsSure: true } || (said is not null && !IsCount(page, at, end)) ? said : null;
    }

    /// <summary>"0800", "1500 hrs", "between 0800 and 1200": four figures that are a clock time and no year.</summary>
    private static bool IsMilitary(Page page, int at) =>
        page[at] is { Digits: 4, Value: <= 2400 and var value } && value % 100 < 60 && page.EndsFree(at) && (!page.IsMark(at - 1, '-') || page[at - 2].Digits == 4)
        && (page[at + 1].Word?.Unit == Unit.Hour || (!YearReader.IsYear(value, 4) && (Companions.MayFollowDay(page, at + 1) || page.IsMark(at + 1, '-')) && (value < 1000 || page[at - 2] is { Digits: 4, Value: < 1000 } || page.Is(at - 1, Say.Between))));

    /// <summary>Whether a bare number counts something: "at 4 sites", "before 3 people", "3 of 4".</summary>
    private static bool IsCount(Page page, int at, int end) =>
        !Companions.MayFollowDay(page, end) && page.SayAt(end) is not (Say.Sharp or Say.Today or Say.Tomorrow or Say.Tonight) && page[end].Word is not { Weekday: > 0 } and not { Month: > 0 }
        || page.Is(end, Say.Of) || !page.EndsFree(end - 1) && !page.IsGluedMark(end, '-') && !page.IsGluedMark(end, '–') || (page[end].Word is { Unit: not Unit.None });
}
