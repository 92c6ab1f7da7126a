using System.Globalization;
using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Says in words how a date was understood: "Mon 30 Nov 2026", "Mon 12 to Fri 16 Oct 2026", "from Tue 13 Oct 2026 on".</summary>
internal static class ReadingWords
{
    private static readonly string[] Weekdays = ["", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    private static readonly string[] Months = ["", "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] ShortMonths = [.. Months.Select(month => month is "" ? "" : month[..3])];

    public static string Of(Find find, PossibleDate span, IReadOnlyList<PossibleDate> readings) =>
        find.IsOpen ? string.Join(" or ", readings.Select(Said)) : Said(span) + Part(find) + (find.Clock?.Zone is { } zone ? $" {zone}" : "");

    private static string Said(PossibleDate span) => (span.From, span.To) switch
    {
        ({ } from, null) => $"from {At(from)} on",
        (null, { } to) => to.Time is null ? $"up to {Day(to.Day.PlusDays(-1))}" : $"before {At(to)}",
        ({ Time: null } from, { Time: null } to) => Days(from.Day, to.Day),
        ({ } from, { } to) when from.Day == to.Day => to.Time == from.Time?.PlusHours(1) ? At(from) : $"{At(from)} to {Time(to.Time!.Value)}",
        ({ } from, { } to) => $"{At(from)} to {At(to)}",
        _ => "",
    };

    private static string Days(LocalDate from, LocalDate to)
    {
        var last = to.PlusDays(-1);
        if (from == last)
        {
            return Day(from);
        }

        if (from.Day == 1 && to == from.PlusMonths(1))
        {
            return $"{Months[from.Month]} {from.Year}";
        }

        return from is { Day: 1, Month: 1 } && to == from.PlusYears(1) ? from.Year.ToString(CultureInfo.InvariantCulture) : $"{Day(from)} to {Day(last)}";
    }

    // By hand: a pattern that can do everything takes longer than all the reading before it.
    private static string Day(LocalDate day) => string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)day.DayOfWeek]} {day.Day} {ShortMonths[day.Month]} {day.Year}");

    private static string Time(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour:00}:{time.Minute:00}");

    private static string At(DayOrMoment moment) => moment.Time is { } time ? $"{Day(moment.Day)}, {Time(time)}" : Day(moment.Day);

    private static string Part(Find find) => find.Clock is not null ? "" : find.PartOfDay switch
    {
        Say.Morning or Say.Am => ", in the morning",
        Say.Afternoon or Say.Pm => ", in the afternoon",
        Say.Evening => ", in the evening",
        Say.Night => ", at night",
        Say.Lunch => ", around noon",
        Say.EndOfDay or Say.CloseOfBusiness => ", end of the working day",
        _ => "",
    };
}
