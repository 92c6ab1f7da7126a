using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a week, month, quarter, half or year by its place: "next week", "this month", "the coming year".</summary>
internal static class SpanReader
{
    public static Said? Read(Page page, int at) => Placed(page, at, isBareAllowed: false);

    /// <summary>As <see cref="Read"/>, and "the week", "the month" for the present one, as in "the end of the week".</summary>
    public static Said? ReadAny(Page page, int at) => Placed(page, at, isBareAllowed: true);

    public static Said? Week(Page page, int at) => Placed(page, at, false) is { Stretch.Grain: Grain.Week } week ? week : null;

    public static Said? Month(Page page, int at) => Placed(page, at, true) is { Stretch.Grain: Grain.Month } month ? month : null;

    private static Said? Placed(Page page, int at, bool isBareAllowed)
    {
        var next = page.Skip(at, Say.The);
        var hasThe = next > at;
        // "of the new month": the next one
        var which = hasThe && page.Says(next, "new") && page[next + 1].Word is { Unit: Unit.Week or Unit.Month or Unit.Quarter } ? Say.Next : page.SayAt(next);
        if (which is not (Say.This or Say.Next or Say.Last or Say.Coming or Say.Past or Say.Following or Say.Previous or Say.Current or Say.That or Say.Same))
        {
            return Bare(page, next, hasThe, isBareAllowed);
        }

        next++;
        if (which is Say.This && page.Is(next, Say.Coming))
        {
            next++;
        }

        next = page.Says(next, "calendar") ? next + 1 : next;
        if (page.Is(next, Say.Working) && page[next + 1].Word?.Unit == Unit.Week)
        {
            return Shifted(page, which, Unit.Week) is { } days ? new(next + 2) { Stretch = days with { To = days.From.PlusDays(5) } } : null;
        }

        // "in the coming weeks" is no week
        return page[next].Word is { Unit: not Unit.None } unit && !Companions.IsPlural(page, next) && Shifted(page, which, unit.Unit) is { } stretch && !page.Says(next, "sec") && !page.Says(next, "second")
            ? new(next + 1) { Stretch = stretch }
            : null;
    }

    private static Said? Bare(Page page, int next, bool hasThe, bool isBareAllowed)
    {
        if (page[next].Word is not { Unit: not Unit.None } unit)
        {
            return null;
        }

        // "la semaine prochaine", "el mes próximo"
        if (page[next + 1].Word is { Say: Say.Next } && !page.Says(next + 1, "next") && Shifted(page, Say.Next, unit.Unit) is { } foreign)
        {
            return new(next + 2) { Stretch = foreign };
        }

        return (isBareAllowed && unit.Unit is Unit.Week or Unit.Month or Unit.Quarter or Unit.Year) || (hasThe && unit.Unit is Unit.Weekend && !Companions.IsPlural(page, next))
            ? new(next + 1) { Stretch = Stretches.Around(page.Written, unit.Unit) }
            : null;
    }

    private static Stretch? Shifted(Page page, Say which, Unit unit)
    {
        if (unit is Unit.Day or Unit.WorkingDay or Unit.Hour or Unit.Minute or Unit.Second or Unit.Fortnight or Unit.None)
        {
            return null;
        }

        var now = Stretches.Around(page.Written, unit);
        var before = page.Before is { } find ? Stretches.Around(find.Days.From, unit) : now;
        return which switch
        {
            Say.This or Say.Current => now,
            Say.Next or Say.Coming => Stretches.Shift(now, unit, unit == Unit.Weekend && which == Say.Coming ? 0 : 1),
            Say.Following => Stretches.Shift(before, unit, 1),
            Say.That or Say.Same => page.Before is null ? null : before,
            _ => Stretches.Shift(now, unit, -1),
        };
    }
}
