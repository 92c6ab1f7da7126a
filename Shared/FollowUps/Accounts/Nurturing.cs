using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Why an old acquaintance is worth a word again.</summary>
internal static class Nurturing
{
    private const int MonthsInAYear = 12;

    /// <summary>"You met two years ago".</summary>
    public static Reason Why(Contacts contacts, DealStanding deal, Seat seat)
    {
        if (contacts.Theirs.MinBy(word => word.SentAt) is not { SentAt: { } first } met)
        {
            return new("nurture", $"{Ago(seat.DayOf(deal.Since), seat.Today)} you let this rest until now. {deal.Reason.Text}".TrimEnd(), deal.Reason.Evidence);
        }

        var who = met.Remembered?.Spoken is { } spoken ? spoken : $"{GivenName.Of(met.From)} first wrote to you";
        return new("nurture", $"You have known each other for a while: {who} {Ago(seat.DayOf(first), seat.Today)}. You let it rest until now. {deal.Reason.Text}".TrimEnd(), deal.Reason.Evidence);
    }

    private static string Ago(LocalDate day, LocalDate today)
    {
        var months = Math.Max(0, Period.Between(day, today, PeriodUnits.Months).Months);
        return months switch
        {
            0 => "less than a month ago",
            < MonthsInAYear => $"{Say.Count(months, "month", "months")} ago",
            _ => $"{Years((months + (MonthsInAYear / 4)) / MonthsInAYear)} ago",
        };
    }

    private static string Years(int years) => years switch
    {
        1 => "a year",
        2 => "two years",
        3 => "three years",
        _ => $"{years} years",
    };
}
