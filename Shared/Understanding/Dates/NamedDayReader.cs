using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads "Thanksgiving", "Easter Monday", "Christmas 2026", "Labor Day weekend"; not "Christmas party" or "Happy New Year".</summary>
internal static class NamedDayReader
{
    // Behind these the name is an adjective.
    private static readonly WordSet Adjective = new(
        "party parties sale sales deal deals offer offers egg eggs card cards dinner lunch tree trees bonus market markets season period campaign promotion promo edition rush gift gifts present presents lights stock order orders collection shopping cracker hamper hampers jumper menu feeling special specials wishes greetings traffic spirit catalogue catalog display turkey resolution resolutions break holiday holidays vacation shutdown closure demand peak");

    public static Said? Read(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        var which = page.SayAt(next) is Say.This or Say.Next or Say.Last or Say.Previous or Say.Coming ? page.SayAt(next) : Say.None;
        next = which is Say.None ? next : next + 1;

        // "weekend of thanksgiving", "the week of Easter"
        var weekendOf = page[next].Word?.Unit == Unit.Weekend && page.Is(next + 1, Say.Of);
        next = weekendOf ? next + 2 : next;
        if (page[next].Word is not { Names.Count: > 0 } || page.Says(next - 1, "happy") || page.Says(next - 1, "merry") || Match(page, next) is not { } named)
        {
            return null;
        }

        var end = named.End;
        if (NamesThing(page, next, end))
        {
            return null;
        }

        var year = YearReader.Behind(page, end, afterDay: false) is { } said && (page.IsMark(end, ',') || said.End == end + 1 || page.Is(end, Say.Of)) ? said : ((int Year, int End)?)null;
        year ??= page.Is(end, Say.Of) && SpanReader.Read(page, end + 1) is { Stretch: { Grain: Grain.Year } of } span ? (of.From.Year, span.End) : null;
        end = year?.End ?? end;
        var unit = page[end].Word?.Unit is Unit.Weekend or Unit.Week && !page.Says(end, "weeks") ? page[end].Word!.Unit : weekendOf ? Unit.Weekend : Unit.None;
        end = page[end].Word?.Unit is Unit.Weekend or Unit.Week && unit is not Unit.None ? end + 1 : end;
        if (year is null && unit is not Unit.None && YearReader.Behind(page, end, afterDay: false) is { } behind)
        {
            (year, end) = (behind, behind.End);
        }

        if (Adjective.Has(page, end) && unit is Unit.None)
        {
            return null;
        }

        if (Day(page, named.Day, year?.Year, which, Tense.IsPast(page, at, end)) is not { } day)
        {
            return null;
        }

        // "labor day weekend I mean the monday" is the day itself
        if (unit is Unit.Weekend && Correction(page, end, day) is { } meant)
        {
            return meant;
        }

        Stretch stretch = unit switch
        {
            Unit.Weekend => LongWeekend(day),
            Unit.Week => Weeks.Of(day),
            _ => Stretch.Day(day),
        };
        return new(end) { Stretch = stretch, Assumed = year is null ? Assumed.Year : Assumed.Nothing, NamesMonth = false };
    }

    // "The Christmas Suite", "MV Easter Star", "Easter2026": no day, but something called after one.
    private static bool NamesThing(Page page, int start, int end) =>
        page[end] is { IsGlued: true, Kind: TokenKind.Number }
        || (page.Is(start - 1, Say.The) || page.IsCapital(start - 1) && page.IsStrange(start - 1)) && page.IsCapital(end) && page.IsStrange(end) && !page[end].IsGlued;

    private static Said? Correction(Page page, int at, LocalDate day)
    {
        var next = page.SkipMark(at, ',');
        if (!page.Says(next, "i") || !page.Says(next + 1, "mean"))
        {
            return null;
        }

        return WeekdayReader.Name(page, page.Skip(next + 2, Say.The)) is { } weekday
            ? new(weekday.End) { Stretch = Stretch.Day(LongWeekend(day) is var days && weekday.Weekday == (int)day.DayOfWeek ? day : Weeks.Coming(days.From.PlusDays(-1), weekday.Weekday)), Assumed = Assumed.Year }
            : null;
    }

    /// <summary>Saturday and Sunday with the holiday before or after.</summary>
    private static Stretch LongWeekend(LocalDate day) => day.DayOfWeek switch
    {
        IsoDayOfWeek.Monday => new(day.PlusDays(-2), day.PlusDays(1), Grain.Range),
        IsoDayOfWeek.Friday => new(day, day.PlusDays(3), Grain.Range),
        IsoDayOfWeek.Thursday => new(day, day.PlusDays(4), Grain.Range),
        IsoDayOfWeek.Saturday => new(day, day.PlusDays(2), Grain.Week),
        IsoDayOfWeek.Sunday => new(day.PlusDays(-1), day.PlusDays(1), Grain.Week),
        _ => Stretches.Around(day, Unit.Weekend),
    };

    private static LocalDate? Day(Page page, Func<int, LocalDate?> rule, int? year, Say which, bool isPast)
    {
        if (year is { } said)
        {
            return rule(said);
        }

        var own = page.Written.Year;
        if (which is Say.Last or Say.Previous || (isPast && which is Say.None))
        {
            return rule(own) is { } day && day < page.Written ? day : rule(own - 1);
        }

        return rule(own) is { } coming && coming >= page.Written ? coming : rule(own + 1);
    }

    private static (Func<int, LocalDate?> Day, int End)? Match(Page page, int at)
    {
        foreach (var named in page[at].Word!.Names)
        {
            if (Matches(page, at, named.Name) is { } end && (named.Countries is [] || page.IsFrom(named.Countries)))
            {
                return (named.In, end);
            }
        }

        return null;
    }

    /// <summary>Compares a name with the text token by token; marks count as they stand, spaces do not.</summary>
    private static int? Matches(Page page, int at, string name)
    {
        var place = 0;
        var next = at;
        while (place < name.Length)
        {
            var words = page.Words(next);
            if (words.IsEmpty || place + words.Length > name.Length)
            {
                return null;
            }

            for (var i = 0; i < words.Length; i++)
            {
                var c = words[i] == '’' ? '\'' : char.ToLowerInvariant(words[i]);
                if (c != name[place + i])
                {
                    return null;
                }
            }

            place += words.Length;
            next++;
            while (place < name.Length && name[place] == ' ')
            {
                place++;
            }
        }

        return next;
    }
}
