using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What a named date asks of a calendar: the last day for a promise, the first day for a contact.</summary>
public static class DueDays
{
    /// <summary>
    /// The last day on which a promise is in time: X for "by X", the day before for "before X", the last day of a range.
    /// Null where no such day was named: the date is ambiguous, past, or open towards the future ("after Friday").
    /// </summary>
    /// <param name="date">The date that the promise names.</param>
    /// <param name="written">The day on which it was written.</param>
    public static LocalDate? LastInTime(DateFinding date, LocalDate written)
    {
        if (date.Ambiguous || date.Relation is Relation.After or Relation.Since || date.To is not { } end)
        {
            return null;
        }

        // "Until Thursday you get our price" is kept on Thursday, though what lasts until then ends before it.
        var last = end.Time is not null || date.Relation is Relation.Until ? end.Day : end.Day.PlusDays(-1);
        last = end.Time == LocalTime.Midnight ? end.Day.PlusDays(-1) : last;
        return last < written ? null : last;
    }

    /// <summary>
    /// The first day on which contact is welcome again: X for "until X", "from X" and "on X", the day after for "through X" and "after X".
    /// Null where the date is ambiguous.
    /// </summary>
    public static LocalDate? FirstWelcome(DateFinding date) => date.Ambiguous ? null : date.From?.Day ?? FirstBehind(date);

    /// <summary>The first day that the date no longer covers: the first day back after "through X", "from X to Y", "on X"; null when it has no end.</summary>
    public static LocalDate? FirstBehind(DateFinding date) =>
        date.Ambiguous || date.To is not { } end ? null
        : end.Time is { } time && time != LocalTime.Midnight && date.Relation is not Relation.Until ? end.Day.PlusDays(1)
        : end.Day;
}
