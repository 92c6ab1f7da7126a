using NodaTime;
using NodaTime.TimeZones;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>What a message shows of its writer's country.</summary>
/// <param name="SentAt">When it was sent, with the offset of the writer's clock; null when the header does not say.</param>
/// <param name="ReaderZone">The reader's own zone: a writer whose clock agrees with it is likely a neighbour.</param>
/// <param name="Domain">The mail domain of the writer; empty when unknown.</param>
/// <param name="Signature">The signature below the text; empty when there is none.</param>
/// <param name="NewText">What the writer newly wrote.</param>
public sealed record WriterSigns(OffsetDateTime? SentAt, DateTimeZone ReaderZone, string Domain, string Signature, string NewText);

/// <summary>Decides whether a writer puts the day or the month first.</summary>
/// <remarks>
/// Phone, domain and clock each name a country or none. Where they name countries of one order, that is it; where they disagree, nobody knows.
/// Without any, spelling decides, then the way dates in words are written. Countries that write both ways count as not known.
/// </remarks>
public static class DayOrderReader
{
    /// <summary>The writer's order; unknown when nothing tells, or the signs disagree.</summary>
    public static DayOrder Read(WriterSigns signs)
    {
        var votes = Countries(signs).Select(Country.Order).Distinct().ToArray();
        if (votes.Length > 0)
        {
            return votes.Length == 1 ? votes[0] : DayOrder.Unknown;
        }

        var spelling = Spelling.Order(signs.NewText);
        return spelling is DayOrder.Unknown ? Spelling.OrderOfWrittenDates(signs.NewText) : spelling;
    }

    /// <summary>Whether a message's signs name one of some countries and no other.</summary>
    internal static bool IsFrom(WriterSigns signs, params string[] countries) =>
        Countries(signs).ToArray() is { Length: > 0 } named && Array.TrueForAll(named, country => countries.Contains(country, StringComparer.Ordinal));

    private static IEnumerable<string> Countries(WriterSigns signs) =>
        new[] { PhoneCountries.In(signs.Signature), PhoneCountries.In(signs.NewText), Country.OfDomain(signs.Domain), OfClock(signs) }.OfType<string>();

    /// <summary>The country of the writer's clock: the reader's own where both clocks agree, else one that the offset alone gives away.</summary>
    private static string? OfClock(WriterSigns signs)
    {
        if (signs.SentAt is not { } sent)
        {
            return null;
        }

        if (signs.ReaderZone.GetUtcOffset(sent.ToInstant()) == sent.Offset)
        {
            return OfZone(signs.ReaderZone.Id);
        }

        // East of Greenwich the day comes first, but for the far east, where some put the year or the month first.
        return sent.Offset > Offset.Zero && sent.Offset <= Offset.FromHours(7) ? "EU" : null;
    }

    private static string? OfZone(string id) =>
        TzdbDateTimeZoneSource.Default.ZoneLocations?.FirstOrDefault(location => string.Equals(location.ZoneId, id, StringComparison.Ordinal))?.CountryCode;
}
