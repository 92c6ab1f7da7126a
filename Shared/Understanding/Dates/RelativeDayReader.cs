using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads days that count from the day written or from the day named before: "tomorrow", "that day", "next week Monday".</summary>
internal static class RelativeDayReader
{
    public static Said? Read(Page page, int at) => Day(page, at) ?? Leaning(page, at) ?? Span(page, at);

    public static Said? Day(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        if (page[next].Word?.Unit == Unit.Day && page.SayAt(next + 1) is Say.After or Say.Before && page.SayAt(next + 2) is Say.Tomorrow or Say.Yesterday)
        {
            return Shifted(page, next + 3, (page.Is(next + 2, Say.Tomorrow) ? 1 : -1) + (page.Is(next + 1, Say.After) ? 1 : -1));
        }

        // "today week", "tomorrow week"
        int? days = page.SayAt(at) switch
        {
            Say.Today or Say.Tonight => 0,
            Say.Tomorrow when !IsMorningGreeting(page, at) => 1,
            Say.Yesterday when !IsSayings(page, at) => -1,
            Say.DayAfterTomorrow => 2,
            Say.DayBeforeYesterday => -2,
            _ => null,
        };
        if (days is { } shift)
        {
            var weeks = page.Says(at + 1, "week") ? 1 : page.Says(at + 1, "fortnight") ? 2 : 0;
            return shift >= 0 && weeks > 0 && !page.Is(at, Say.Tonight) ? Shifted(page, at + 2, shift + (7 * weeks)) : Shifted(page, at + 1, shift);
        }

        return page.SayAt(at) is Say.This or Say.Last && page.SayAt(at + 1) is Say.Morning or Say.Afternoon or Say.Evening or Say.Night && page.StandsFree(at)
            ? Shifted(page, at + 1, page.Is(at, Say.Last) ? -1 : 0)
            : null;
    }

    // "Born yesterday", "everybody wants it yesterday"
    private static bool IsSayings(Page page, int at) =>
        page.Says(at - 1, "born") || ((page.Says(at - 1, "it") || page.Says(at - 1, "this") || page.Says(at - 1, "everything")) && (page.Words(at - 2).StartsWith("want", StringComparison.OrdinalIgnoreCase) || page.Words(at - 2).StartsWith("need", StringComparison.OrdinalIgnoreCase)));

    // "Guten Morgen", "Goede morgen"
    private static bool IsMorningGreeting(Page page, int at) =>
        page.Says(at, "morgen") && (page.Says(at - 1, "guten") || page.Says(at - 1, "goede") || page.Says(at - 1, "heute") || page.Says(at - 1, "am") || page.Says(at - 1, "jeden"));

    private static Said Shifted(Page page, int end, int days) => new(end) { Stretch = Stretch.Day(page.Written.PlusDays(days)) };

    /// <summary>"the next day", "that day", "the same day": lean on the find before.</summary>
    private static Said? Leaning(Page page, int at)
    {
        if (page.Before is not { } before || before.IsOpen)
        {
            return null;
        }

        var next = page.Skip(at, Say.The);
        var isNext = page.SayAt(next) is Say.Next or Say.Following && next > at;
        var isSame = page.SayAt(next) is Say.That or Say.Same;
        if (!isNext && !isSame)
        {
            return null;
        }

        var day = page.Is(next, Say.That) && page.Is(next + 1, Say.Same) ? next + 2 : next + 1;
        return page[day].Word?.Unit != Unit.Day || page[day].Length > 3 || before.Days.Grain is not (Grain.Day or Grain.PartOfDay or Grain.Minute) ? null
            : new(day + 1) { Stretch = Stretch.Day(isNext ? before.Days.Last.PlusDays(1) : before.Days.From) };
    }

    /// <summary>"next week", "this month"; with a weekday behind it, that day: "next week Mon".</summary>
    private static Said? Span(Page page, int at)
    {
        if (SpanReader.Read(page, at) is not { Stretch: { } stretch } span)
        {
            return null;
        }

        var next = page.Skip(span.End, Say.On);
        return stretch.Grain is Grain.Week && WeekdayReader.Name(page, next) is { } weekday && MonthDayReader.Read(page, next) is null && !(page.SayAt(weekday.End) is Say.Next)
            ? new(weekday.End) { Stretch = Stretch.Day(stretch.From.PlusDays(weekday.Weekday - 1)) }
            : span;
    }
}
