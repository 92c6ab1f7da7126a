using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a day by the day it stands beside: "the Monday after", "the Thursday before Christmas", "the morning after", "the Friday after next".</summary>
internal static class NeighbourReader
{
    // Behind "after" these begin something whose day is not said: "the Monday after the audit", "the day before we open".
    private static readonly WordSet Unknowns = new("the this these those our your my his her their its a an we you i he she they it everyone everybody someone somebody all any one i'm we're you're it's they're i've we've");

    // Farther away "the one after" is one of something else.
    private const int NearBy = 8;

    private static readonly WordSet Turns = new("but nor then maybe perhaps rather failing else");

    public static Said? Read(Page page, int at)
    {
        var hasThe = page.Is(at, Say.The);
        if (hasThe && Another(page, at) is { } another)
        {
            return another;
        }

        if (Heads.Read(page, hasThe ? at + 1 : at) is not { } head || Side(page, head.End) is not { } direction)
        {
            return null;
        }

        var to = head.End + 1;
        if (direction > 0 && page.Is(to, Say.Next) && page.Says(to, "next") && page[to + 1].Word is not ({ Unit: not Unit.None } or { Weekday: > 0 }))
        {
            return AfterNext(page, head) is { } later ? new(to + 1) { Stretch = later } : null;
        }

        // "the week before last"
        if (direction < 0 && page.Says(to, "last") && (page.IsEndOfPhrase(to + 1) || Companions.MayFollowDay(page, to + 1)) && page[to + 1].Word is not { Weekday: > 0 })
        {
            return BeforeLast(page, head) is { } earlier ? new(to + 1) { Stretch = earlier } : null;
        }

        if (page.Inside(to, DayReader.ReadAnchor) is { } named && Resolver.AsStretch(page, named, to) is { Stretch: { } day, IsOpen: false } anchor)
        {
            // "Friday before 5 October" may be two days said one after the other; "Tuesday after Easter" is one.
            return hasThe || head.Number > 1 || page[to].Word is { Names.Count: > 0 } && head.Weekday > 0 ? Of(page, head, anchor.End, day, direction) with { Assumed = anchor.Assumed } : null;
        }

        // What has a day to stand beside is what the sentence has just named the day of: "we count on the 28th, so deliver the Thursday before it".
        var isThat = page.Is(to, Say.That) && page.Says(to, "that") || page.IsSameSentence && page.Says(to, "it") && Companions.MayFollowDay(page, to + 1);
        var end = isThat ? to + 1 : to;
        return hasThe && (Ends(page, end) || isThat && Companions.MayFollowDay(page, end)) && Leaning(page, at, direction) is { } before ? Of(page, head, end, before, direction) : null;
    }

    /// <summary>Whether "the Monday before" or "after" counts from something whose day nobody can tell: then it is no Monday that we know.</summary>
    public static bool IsUnknown(Page page, int end) =>
        Side(page, end) is not null && !page[end].IsGlued && (Unknowns.Has(page, end + 1) || page.Is(end + 1, Say.That) || page.Says(end + 1, "last") || page.IsEndOfPhrase(end + 1) || end + 1 >= page.Count);

    private static int? Side(Page page, int at) => page.SayAt(at) switch
    {
        Say.After when page.Says(at, "after") => 1,
        Say.Before when page.Says(at, "before") => -1,
        Say.Following => 1,
        _ when page.Says(at, "preceding") => -1,
        _ => null,
    };

    private static bool Ends(Page page, int at) => (page.IsEndOfPhrase(at) || Companions.MayFollowDay(page, at)) && !Unknowns.Has(page, at);

    /// <summary>The days to count from: those named last, or in "the Friday before or the Monday after" those that both stand beside.</summary>
    private static Stretch? Leaning(Page page, int at, int direction) =>
        page.Before is not { IsOpen: false } before ? null
        : before.Beside is { } beside && (beside.Direction != direction || page.Is(at - 1, Say.Or)) ? beside.Days
        : before.Days;

    /// <summary>"next Tuesday or the one after", "not this week but the next": another of the kind just named.</summary>
    private static Said? Another(Page page, int at)
    {
        var isNext = page.SayAt(at + 1) is Say.Next or Say.Following;
        var isOne = page.Says(isNext ? at + 2 : at + 1, "one");
        var end = isNext ? isOne ? at + 3 : at + 2 : at + 3;
        int? direction = isNext ? 1 : isOne ? Side(page, at + 2) : null;
        if (direction is not { } side || page.Before is not { IsOpen: false } before || !page.IsSameSentence || at - before.End > NearBy || before.Days.Last < page.Written || !Ends(page, end) && !page.Is(end, Say.That))
        {
            return null;
        }

        // "The book is out on Friday and the next one is in print" speaks of books.
        if (!(page.SayAt(at - 1) is Say.Or or Say.Not || Turns.Has(page, at - 1) || !isNext && (before.End == at - 1 || page[at - 1].Kind is TokenKind.Mark)))
        {
            return null;
        }

        var isWeekday = before.Days.Grain is Grain.Day && Enumerable.Range(before.Start, before.End - before.Start).Any(word => page[word].Word is { Weekday: > 0 }) && !Enumerable.Range(before.Start, before.End - before.Start).Any(word => page[word].Kind is TokenKind.Number);
        var unit = isWeekday || before.Days.Grain is Grain.Week ? Unit.Week : before.Days.Grain is Grain.Month ? Unit.Month : before.Days.Grain is Grain.Quarter ? Unit.Quarter : Unit.None;
        var length = new Length(1, unit);
        return unit is Unit.None ? null : new(page.Is(end, Say.That) ? end + 1 : end) { Stretch = before.Days with { From = length.From(before.Days.From, side), To = length.From(before.Days.To, side) } };
    }

    private static Stretch? AfterNext(Page page, Head head) =>
        head.Weekday > 0 ? Stretch.Day(Weeks.Monday(page.Written).PlusDays(13 + head.Weekday))
        : head.Unit is Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year ? Stretches.Shift(Stretches.Around(page.Written, head.Unit), head.Unit, 2)
        : null;

    private static Stretch? BeforeLast(Page page, Head head) =>
        head.Weekday > 0 ? Stretch.Day(Weeks.Last(page.Written, head.Weekday).PlusWeeks(-1))
        : head.Unit is Unit.Week or Unit.Weekend or Unit.Month or Unit.Quarter or Unit.Year ? Stretches.Shift(Stretches.Around(page.Written, head.Unit), head.Unit, -2)
        : null;

    private static Said Of(Page page, Head head, int end, Stretch days, int direction) => new(end)
    {
        Stretch = head.Of(days, direction),
        PartOfDay = head.Part,
        Beside = (days, direction),
    };
}
