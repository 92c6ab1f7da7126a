using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads clock times and spans of them: "10am ET", "15:00", "noon", "half past two", "2 to 4 pm".</summary>
internal static class TimeReader
{
    /// <param name="page">The text.</param>
    /// <param name="at">Where it should begin.</param>
    /// <param name="isExpected">Whether a word before already promises a time ("at 4"): then a bare number will do.</param>
    /// <param name="isEvening">Whether the day's part makes a bare number one of the evening.</param>
    public static ClockSaid? Read(Page page, int at, bool isExpected, bool isEvening = false)
    {
        var opensRange = page.SayAt(at) is Say.Between or Say.From;
        var hour = HourReader.Read(page, opensRange ? at + 1 : at);
        if (hour is { } first && Range(page, at, first, isExpected, isEvening) is { } range)
        {
            return range;
        }

        if (opensRange || hour is not { } one || (!one.IsSure && !isExpected))
        {
            return null;
        }

        var (zone, end) = ZoneReader.Behind(page, one.End);
        return new(new(one.At(isEvening ? 12 : 0), null, zone, one.SaysHalf), end);
    }

    private static ClockSaid? Range(Page page, int at, Hours first, bool isExpected, bool isEvening)
    {
        var isBetween = page.Is(at, Say.Between);
        // "from 9:30am for 7 hours"
        if (page.Is(first.End, Say.For) && LengthReader.Read(page, first.End + 1) is { Length: { IsClock: true } } length)
        {
            var begin = first.At(isEvening ? 12 : 0);
            return new(new(begin, length.Length.From(new LocalDate(2000, 1, 1).At(begin)).TimeOfDay, null, first.SaysHalf), length.End);
        }

        var isTied = page.SayAt(first.End) is Say.To or Say.Until or Say.Through || (isBetween && page.Is(first.End, Say.And)) || (page[first.End].Kind == TokenKind.Mark && page[first.End].Value is '-' or '–' or '—');
        if (!isTied || HourReader.Read(page, first.End + 1) is not { } last || (!first.IsSure && !last.IsSure && !isExpected && !isBetween))
        {
            return null;
        }

        var (from, to) = Hours.Pair(first, last, isEvening);
        var (zone, end) = ZoneReader.Behind(page, last.End);
        return new(new(from, to, zone, first.SaysHalf || last.SaysHalf), end);
    }
}
