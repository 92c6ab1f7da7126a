using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a row of days before or behind the day written: "the next two weeks", "last 3 months", "the coming fortnight".</summary>
internal static class LengthRowReader
{
    public static Said? Read(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        var which = page.SayAt(next);
        if (which is not (Say.Next or Say.Coming or Say.Following or Say.Last or Say.Past or Say.Previous) || LengthReader.Read(page, next + 1) is not { } length || page.Says(next + 1, "a"))
        {
            return page[next + 1].Word is { Unit: Unit.Fortnight } && which is not Say.None && page.SayAt(next) is Say.Next or Say.Coming or Say.Last or Say.Past
                ? Row(page, which, new(14, Unit.Day), next + 2) : null;
        }

        return Row(page, which, length.Length, length.End);
    }

    private static Said? Row(Page page, Say which, Length length, int end)
    {
        if (length.IsClock)
        {
            return null;
        }

        var today = page.Written;
        Stretch days = which is Say.Next or Say.Coming or Say.Following
            ? length.Unit is Unit.Quarter && Stretches.Around(today, Unit.Quarter).To is var quarter ? new(quarter, length.From(quarter), Grain.Range)
            : new(today.PlusDays(1), length.From(today).PlusDays(1), Grain.Range)
            : length.Unit is Unit.Quarter && Stretches.Around(today, Unit.Quarter).From is var begun ? new(length.From(begun, -1), begun, Grain.Range)
            : new(length.From(today, -1), today, Grain.Range);
        return new(end) { Stretch = days };
    }

}
