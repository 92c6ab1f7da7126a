using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A day as the number of days since 1970: both databases can order and compare it.</summary>
internal sealed class DayAsNumber() : ValueConverter<LocalDate, int>(day => Number(day), number => Epoch.PlusDays(number))
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);

    private static int Number(LocalDate day) => Period.DaysBetween(Epoch, day);
}
