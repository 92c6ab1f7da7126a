using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Finds the first and the last day of a range: what one end leaves out, the other says.</summary>
internal static class RangeDays
{
    public static (LocalDate From, LocalDate To, Assumed Assumed)? Of(Page page, RangeSide left, RangeSide right, int at)
    {
        if (left.Parts is { } first && right.Parts is { } last)
        {
            return Both(page, first, last, Tense.IsPast(page, at, right.End));
        }

        var isPast = left.Resolved is { Stretch.To: var to } && to <= page.Written;
        var from = left.Resolved ?? Resolver.Resolve(page, left.Parts!, isPast: false);
        // "from Christmas Day through the Sunday": the next one behind it
        if (from is { Stretch.Grain: Grain.Day } && right.Parts is { Month: null, Day: null, Weekday: { } lastDay })
        {
            return (from.Stretch.From, Weeks.Coming(from.Stretch.From, lastDay).PlusDays(1), from.Assumed | Assumed.Week);
        }

        var until = right.Resolved ?? Resolver.Resolve(page, right.Parts!, isPast: false, looksAhead: !isPast);
        if (until is not null && left.Parts is { Month: null, Day: null, Weekday: { } weekday })
        {
            return (Weeks.Last(until.Stretch.From, weekday), until.Stretch.To, until.Assumed);
        }

        return from is null || until is null ? null : (from.Stretch.From, until.Stretch.To, from.Assumed | until.Assumed);
    }

    /// <summary>What one end leaves out the other says; the last day is found first, and the first day is the last such day before it.</summary>
    private static (LocalDate From, LocalDate To, Assumed Assumed)? Both(Page page, Parts first, Parts last, bool isPast)
    {
        if (first is { Month: null, Day: null, Weekday: { } weekday })
        {
            var start = Resolver.Resolve(page, first, isPast)!;
            var end = last is { Month: null, Day: null, Weekday: { } other } ? Stretch.Day(Weeks.Coming(start.Stretch.From, other)) : Resolver.Resolve(page, last, isPast)?.Stretch;
            return end is { } found ? (found.From < start.Stretch.From ? Weeks.Last(found.From, weekday) : start.Stretch.From, found.To, start.Assumed) : null;
        }

        if (last is { Month: null, Day: null, Weekday: { } lastDay } && Resolver.Resolve(page, first, isPast) is { } begun)
        {
            return (begun.Stretch.From, Weeks.Coming(begun.Stretch.From, lastDay).PlusDays(1), begun.Assumed);
        }

        // Without any month the first day leads: "from the 28th to the 3rd".
        if (first is { Month: null, Day: not null } && last is { Month: null, Day: { } bare })
        {
            var start = Resolver.Resolve(page, first, isPast);
            if (start is null)
            {
                return null;
            }

            var month = start.Stretch.From.Day <= bare ? start.Stretch.From : start.Stretch.From.PlusMonths(1);
            return DayResolver.Exists(month.Year, month.Month, bare) ? (start.Stretch.From, new LocalDate(month.Year, month.Month, bare).PlusDays(1), start.Assumed) : null;
        }

        last = last with { Month = last.Month ?? first.Month, Year = last.Year ?? (last.Month is null ? first.Year : null), Which = Say.None };
        first = first with { Month = first.Month ?? last.Month, Year = first.Year ?? (first.Which is Say.This ? page.Written.Year : null) };
        if (first.Year is { } year && last.Year is null)
        {
            last = last with { Year = Order(first, last) > 0 ? year + 1 : year };
        }

        if (Resolver.Resolve(page, last with { MaySwap = false }, isPast, looksAhead: !isPast) is not { } until)
        {
            return null;
        }

        first = first with { Year = first.Year ?? (Order(first, last) > 0 ? until.Stretch.From.Year - 1 : until.Stretch.From.Year), MaySwap = false };
        return Resolver.Resolve(page, first, isPast) is { } from ? (from.Stretch.From, until.Stretch.To, until.Assumed | from.Assumed) : null;
    }

    private static int Order(Parts one, Parts other) => ((one.Month ?? 0) * 100) + (one.Day ?? 0) - ((other.Month ?? 0) * 100) - (other.Day ?? (one.Day is null ? 0 : 31));
}
