using NodaTime;
using NodaTime.Calendars;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a week by a day or number in it: "the week of the 12th", "w/c 4 May", "week 48", "KW 42", "uke 28-30".</summary>
internal static class WeekReader
{
    public static Said? Read(Page page, int at) => Numbered(page, at) ?? OfDay(page, at);

    private static readonly WordSet Ending = new("ending ended e");

    private static bool IsWeekend(Page page, int at) => page[page.Skip(at, Say.The)].Word?.Unit == Unit.Weekend;

    private static Said? OfDay(Page page, int at)
    {
        if (WeekWord(page, at) is not { } next)
        {
            return null;
        }

        next = page.Skip(next, Say.On);
        var unit = IsWeekend(page, at) ? Unit.Weekend : Unit.Week;
        var day = MonthDayReader.Read(page, next) ?? NumericDateReader.Read(page, next, isExpected: true) ?? NamedDayReader.Read(page, next) ?? WeekdayReader.Read(page, next) ?? RelativeDayReader.Read(page, next);
        return day is not null && Resolver.Resolve(page, day, at) is { IsOpen: false } days
            ? new(day.End) { Stretch = Ending.Has(page, next - 1) ? Weeks.Of(days.Stretch.From) with { To = days.Stretch.To } : Stretches.Around(days.Stretch.From, unit), Assumed = days.Assumed }
            : null;
    }

    /// <summary>The place behind "the week of", "week commencing", "w/c", "wk beginning", "the week starting".</summary>
    private static int? WeekWord(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        if (page[next].Kind == TokenKind.Word && page.Says(next, "w") && page.IsGluedMark(next + 1, '/') && (page.Says(next + 2, "c") || page.Says(next + 2, "b") || page.Says(next + 2, "e")))
        {
            return next + 3;
        }

        if (page.Is(next, Say.WeekCommencing) && page[next + 1].Kind is not TokenKind.Mark)
        {
            return next + 1;
        }

        if (page[next].Word?.Unit is not (Unit.Week or Unit.Weekend) || Companions.IsPlural(page, next) || page.Is(next - 1, Say.Every))
        {
            return null;
        }

        return Ending.Has(page, next + 1) && page[next].Word?.Unit == Unit.Week ? next + 2
            : page.SayAt(next + 1) is Say.Of or Say.Starting || page.Says(next + 1, "containing") || page.Says(next + 1, "including") ? next + 2 : null;
    }

    private static Said? Numbered(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        next = page.Says(next, "calendar") ? next + 1 : next;
        var isPlural = page.Says(next, "weeks");
        if (!(page.Is(next, Say.CalendarWeek) || page[next].Word?.Unit == Unit.Week && !(isPlural && page[next - 1].Kind == TokenKind.Number) || IsNordic(page, next)))
        {
            return null;
        }

        next = page.IsGluedMark(next + 1, '.') ? next + 2 : next + 1;
        next = page.Says(next, "no") || page.Says(next, "nr") ? page.SkipMark(next + 1, '.') : page.Says(next, "number") || page.IsMark(next, '#') ? next + 1 : next;
        if (Number(page, next) is not { } first)
        {
            return null;
        }

        var end = next + 1;
        var last = first;
        var through = page[end].Kind == TokenKind.Mark && page[end].Value is '-' or '–' or '/' || page.SayAt(end) is Say.To or Say.Until or Say.And;
        if (through && Number(page, end + 1) is { } other && other > first)
        {
            last = other;
            end += 2;
        }

        // "Weeks 3" of what? "Smith v. 12 others"
        if (isPlural && (last == first || page.Is(end, Say.Of)) || page.Says(next - 2, "v") | page.Says(next - 1, "v") && !Companions.MayFollowDay(page, end))
        {
            return null;
        }

        var said = YearReader.Behind(page, end, afterDay: false) ?? NewYear(page, end);
        var year = said?.Year ?? Year(page, last, Tense.IsPast(page, at, end));
        if (first > WeeksIn(year))
        {
            return null;
        }

        return new(said?.End ?? end)
        {
            Stretch = new(Monday(year, first), Monday(year, Math.Min(last, WeeksIn(year))).PlusDays(7), last == first ? Grain.Week : Grain.Range),
            Assumed = said is null ? Assumed.Year : Assumed.Nothing,
        };
    }

    // "week 3 of the new year"
    private static (int Year, int End)? NewYear(Page page, int at)
    {
        var next = page.SayAt(at) is Say.Of or Say.In ? page.Skip(at + 1, Say.The) : at;
        return next > at && (page.Says(next, "new") || page.Is(next, Say.Next)) && page[next + 1].Word?.Unit == Unit.Year ? (page.Written.Year + 1, next + 2) : null;
    }

    // "v. 31" is "vecka 31" to a Swede and to most of the neighbours.
    private static bool IsNordic(Page page, int at) =>
        page.Says(at, "v") && (page.IsGluedMark(at + 1, '.') || page[at + 1].Kind == TokenKind.Number) && page.CountsWeeks && !FigureSigns.IsVersion(page, at) && !page.IsCapital(at);

    private static int? Number(Page page, int at) =>
        page[at] is { Kind: TokenKind.Number, IsOrdinal: false, Digits: <= 2, Value: >= 1 and <= 53 } number && page.EndsFree(at) | page.IsGluedMark(at + 1, '-') | page.IsGluedMark(at + 1, '/') ? number.Value : null;

    private static int Year(Page page, int week, bool isPast)
    {
        var year = page.Written.Year;
        var monday = Monday(year, Math.Min(week, 52));
        return isPast ? monday > page.Written ? year - 1 : year : monday.PlusDays(7) <= page.Written ? year + 1 : year;
    }

    private static int WeeksIn(int year) => WeekYearRules.Iso.GetWeeksInWeekYear(year, CalendarSystem.Iso);

    private static LocalDate Monday(int year, int week) => LocalDate.FromWeekYearWeekAndDay(year, week, IsoDayOfWeek.Monday);
}
