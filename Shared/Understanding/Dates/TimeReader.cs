using System.Collections.Frozen;
using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads clock times and spans of them: "10am ET", "15:00", "noon", "half past two", "2 to 4 pm".</summary>
internal static class TimeReader
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Zones = new[]
    {
        "ET", "EST", "EDT", "CT", "CST", "CDT", "MT", "MST", "MDT", "PT", "PST", "PDT", "AKST", "HST", "GMT", "BST", "UTC", "CET", "CEST", "MEZ", "MESZ", "WET", "WEST", "EET", "EEST", "IST", "MSK",
        "AEST", "AEDT", "ACST", "AWST", "NZST", "NZDT", "JST", "KST", "SGT", "HKT", "SAST", "GST", "Eastern", "Pacific", "Central", "Mountain",
    }.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="page">The text.</param>
    /// <param name="at">Where it should begin.</param>
    /// <param name="isExpected">Whether a word before already promises a time ("at 4"): then a bare number will do.</param>
    /// <param name="isEvening">Whether the day's part makes a bare number one of the evening.</param>
    public static ClockSaid? Read(Page page, int at, bool isExpected, bool isEvening = false)
    {
        if (Range(page, at, isExpected, isEvening) is { } range)
        {
            return range;
        }

        if (One(page, at) is not { } one || (!one.IsSure && !isExpected))
        {
            return null;
        }

        var (zone, end) = Zone(page, one.End);
        return new(new(one.At(isEvening ? 12 : 0), null, zone, one.SaysHalf), end);
    }

    private static ClockSaid? Range(Page page, int at, bool isExpected, bool isEvening)
    {
        var isBetween = page.Is(at, Say.Between);
        var isFrom = page.Is(at, Say.From);
        if (One(page, isBetween || isFrom ? at + 1 : at) is not { } first)
        {
            return null;
        }

        // "from 9:30am for 7 hours"
        if (page.Is(first.End, Say.For) && LengthReader.Read(page, first.End + 1) is { Length: { IsClock: true } } length)
        {
            var begin = first.At(isEvening ? 12 : 0);
            return new(new(begin, length.Length.From(new LocalDate(2000, 1, 1).At(begin)).TimeOfDay, null, first.SaysHalf), length.End);
        }

        var isTied = page.SayAt(first.End) is Say.To or Say.Until or Say.Through || (isBetween && page.Is(first.End, Say.And)) || (page[first.End].Kind == TokenKind.Mark && page[first.End].Value is '-' or '–' or '—');
        if (!isTied || One(page, first.End + 1) is not { } last || (!first.IsSure && !last.IsSure && !isExpected && !isBetween))
        {
            return null;
        }

        var (from, to) = Hours.Pair(first, last, isEvening);
        var (zone, end) = Zone(page, last.End);
        return new(new(from, to, zone, first.SaysHalf || last.SaysHalf), end);
    }

    private static Hours? One(Page page, int at) => page[at] is { Kind: TokenKind.Number } or { Word: not null } ? Named(page, at) ?? Spoken(page, at) ?? Figures(page, at) : null;

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
        return Half(page, page.Skip(hour.End, Say.Oclock), new(number, minute, hour.End) { IsSure = true });
    }

    private static Hours? Figures(Page page, int at)
    {
        int hour;
        int end;
        var minute = 0;
        if (page[at] is { Kind: TokenKind.Number, IsOrdinal: false } number)
        {
            if (!page.StandsFree(at) && !(page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is '-' or '–' or '@' or '~'))
            {
                return null;
            }

            (hour, end) = (number.Value, at + 1);
            var glued = page[at + 1] is { Kind: TokenKind.Mark, IsGlued: true, Value: ':' or '.' } && page[at + 2] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2, IsOrdinal: false } && page[at + 2].Value is >= 0 and < 60;
            var hasColon = glued && page.IsMark(at + 1, ':');
            if (glued && number.Digits <= 2)
            {
                (minute, end) = (page[at + 2].Value, at + 3);
                end = hasColon && page.IsGluedMark(end, ':') && page[end + 1] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 } ? end + 2 : end;
            }
            else if (number.Digits is 3 or 4 && page.SayAt(at + 1) is Say.Am or Say.Pm or Say.Uhr)
            {
                (hour, minute) = (number.Value / 100, number.Value % 100);
            }
            else if (number.Digits > 2)
            {
                return null;
            }

            // "14h30"
            if (!glued && page.Says(at + 1, "h") && page[at + 1].IsGlued)
            {
                var hasMinutes = page[at + 2] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 };
                return hour is >= 6 and < 24 && (!hasMinutes || page[at + 2].Value < 60) ? new(hour, hasMinutes ? page[at + 2].Value : 0, hasMinutes ? at + 3 : at + 2) { IsSure = true, Is24 = true } : null;
            }

            if (hour > 24 || minute > 59)
            {
                return null;
            }

            var said = Half(page, end, new(hour, minute, end) { Is24 = hour is 0 or > 12 || number is { Digits: 2, Value: < 10 }, HasMinutes = glued });
            return said is null ? null : !glued && !said.Value.IsSure && IsCount(page, at, end) ? null : said.Value with { IsSure = said.Value.IsSure || hasColon };
        }

        if (page[at].Word is { Number: >= 1 and <= 12 } word && !page.Says(at, "a") && !page.Says(at, "an") && page[at].Length > 2)
        {
            (hour, end) = (word.Number, at + 1);
            var next = page.SkipMark(end, '-');
            if (page[next].Word is { Number: 15 or 30 or 45 } minutes)
            {
                (minute, end) = (minutes.Number, next + 1);
            }

            var said = Half(page, end, new(hour, minute, end));
            return said is { IsSure: true } || said is not null && !IsCount(page, at, end) ? said : null;
        }

        return null;
    }

    /// <summary>Whether a bare number counts something: "at 4 sites", "before 3 people", "3 of 4".</summary>
    private static bool IsCount(Page page, int at, int end) =>
        !Companions.MayFollowDay(page, end) && page.SayAt(end) is not (Say.Sharp or Say.Today or Say.Tomorrow or Say.Tonight) && page[end].Word is not { Weekday: > 0 } and not { Month: > 0 }
        || page.Is(end, Say.Of) || !page.EndsFree(at) && !page.IsGluedMark(end, '-') && !page.IsGluedMark(end, '–') || (page[end].Word is { Unit: not Unit.None });

    /// <summary>The am, pm, o'clock or Uhr behind the figures.</summary>
    private static Hours? Half(Page page, int at, Hours said)
    {
        switch (page.SayAt(at))
        {
            case Say.Am when said.Hour <= 12: return said with { End = AfterPm(page, at + 1), SaysHalf = true, IsSure = true };
            case Say.Pm when said.Hour <= 12 || said.Is24: return said with { End = AfterPm(page, at + 1), SaysHalf = true, IsPm = true, IsSure = true };
            case Say.Oclock: return Half(page, at + 1, said with { End = at + 1, IsSure = true });
            case Say.Uhr when page.Says(at, "uhr"): return said with { End = at + 1, IsSure = true, Is24 = true };
            case Say.In when page.SayAt(page.Skip(at + 1, Say.The)) is Say.Morning or Say.Afternoon or Say.Evening:
                var part = page.Skip(at + 1, Say.The);
                return said with { End = part + 1, SaysHalf = true, IsPm = !page.Is(part, Say.Morning), IsSure = true };
            default: break;
        }

        // "10 a.m.", "9p"
        if (page[at].Kind == TokenKind.Word && page[at].Length == 1 && page.Words(at)[0] is 'a' or 'p' or 'A' or 'P')
        {
            var isPm = page.Words(at)[0] is 'p' or 'P';
            if (page.IsGluedMark(at + 1, '.') && page.Says(at + 2, "m") || page.Says(at + 1, "m"))
            {
                var m = page.IsMark(at + 1, '.') ? at + 2 : at + 1;
                return said.Hour > 12 ? said : said with { End = page.IsGluedMark(m + 1, '.') ? m + 2 : m + 1, SaysHalf = true, IsPm = isPm, IsSure = true };
            }

            if (page[at].IsGlued && said.Hour <= 12 && page.EndsFree(at))
            {
                return said with { End = at + 1, SaysHalf = true, IsPm = isPm, IsSure = true };
            }
        }

        // Figures that run on into a word are a size or a model: "4x", "12V".
        return page[at] is { IsGlued: true, Kind: TokenKind.Word } || page.IsGluedMark(at, '%') ? null : said;
    }

    private static int AfterPm(Page page, int at) => page.Is(at, Say.Sharp) ? at + 1 : at;

    private static (string? Zone, int End) Zone(Page page, int at)
    {
        var next = page.IsMark(at, '(') ? at + 1 : at;
        if (page[next].Kind != TokenKind.Word)
        {
            return (null, at);
        }

        if (Zones.TryGetValue(page.Words(next), out var zone))
        {
            var end = page.Is(next + 1, Say.None) && page.Says(next + 1, "time") ? next + 2 : next + 1;
            return (zone, next > at ? page.SkipMark(end, ')') : end);
        }

        // "3pm London time"
        return page.IsCapital(next) && page.Says(next + 1, "time") ? ($"{page.Words(next)} time", next > at ? page.SkipMark(next + 2, ')') : next + 2) : (null, at);
    }
}
