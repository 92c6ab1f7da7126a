using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Fills in the year, month or week that a writer left out.</summary>
internal static class Resolver
{
    public static Resolved? Resolve(Page page, Said said, int at)
    {
        if (said.Stretch is { } stretch)
        {
            return new(stretch, said.Assumed) { Others = said.Others, IsOpen = said.IsOpen, NamesMonth = said.NamesMonth, IsEndOfStretch = said.IsEndOfStretch };
        }

        return said.Parts is { } parts ? Resolve(page, parts, Tense.IsPast(page, at, said.End), page.SayAt(at - 1) is Say.By or Say.Until or Say.Before) : null;
    }

    /// <summary>The same words with their days found; null when there are no such days.</summary>
    public static Said? AsStretch(Page page, Said said, int at) =>
        Resolve(page, said, at) is { } resolved ? said with { Stretch = resolved.Stretch, Assumed = resolved.Assumed, Others = resolved.Others, IsOpen = resolved.IsOpen, NamesMonth = resolved.NamesMonth, IsEndOfStretch = resolved.IsEndOfStretch } : null;

    public static Resolved? Resolve(Page page, Parts parts, bool isPast, bool looksAhead = false)
    {
        var resolved = parts switch
        {
            { Day: { } day, Month: { } month } => DayResolver.DayOfMonth(page, parts, day, month, isPast, looksAhead),
            { Day: { } day, Weekday: { } weekday } => DayResolver.DayOnWeekday(page, day, weekday, isPast),
            { Day: { } day } => DayResolver.BareDay(page, day, isPast),
            { Month: { } month } => Month(page, parts, month, isPast),
            { Weekday: { } weekday } => Weekday(page, parts, weekday, isPast),
            { Year: { } year } => new(Stretches.Year(year), Assumed.Nothing),
            _ => null,
        };
        return resolved is null || parts.Slice is Slice.Whole ? resolved : resolved with { Stretch = Stretches.Part(resolved.Stretch, parts.Slice), IsEndOfStretch = parts.Slice is Slice.End };
    }

    private static Resolved Month(Page page, Parts parts, int month, bool isPast)
    {
        if (parts.Year is { } said)
        {
            return new(Stretches.Month(said, month), Assumed.Nothing) { NamesMonth = true };
        }

        var own = Stretches.Month(page.Written.Year, month);
        var years = parts.Which switch
        {
            Say.This => 0,
            Say.Last or Say.Past or Say.Previous => own.To <= page.Written ? 0 : -1,
            Say.Next => own.From > page.Written ? 0 : 1,
            _ when isPast => own.From > page.Written ? -1 : 0,
            _ => own.To <= page.Written ? 1 : 0,
        };
        return new(Stretches.Month(page.Written.Year + years, month), Assumed.Year) { NamesMonth = true };
    }

    private static Resolved Weekday(Page page, Parts parts, int weekday, bool isPast)
    {
        if (isPast)
        {
            return new(Stretch.Day(Weeks.Last(page.Written, weekday)), Assumed.Week);
        }

        // "From 10 to 13 September, and the party is on the Saturday": the one among those days.
        if (parts.HasThe && page.IsSameSentence && page.Before is { IsOpen: false, Days: { Grain: Grain.Range } span } && span.From > page.Written && Weeks.Coming(span.From.PlusDays(-1), weekday) is var within && within < span.To && Weeks.Coming(within, weekday) >= span.To)
        {
            return new(Stretch.Day(within), Assumed.Week);
        }

        var leans = page.Before is { } before && before.Days.Last > page.Written && (parts.HasThe || page.IsParallel) && before.Days.Grain is Grain.Day or Grain.Week or Grain.Range;
        return new(Stretch.Day(Weeks.Coming(leans ? page.Before!.Days.Last : page.Written, weekday)), Assumed.Week);
    }
}
