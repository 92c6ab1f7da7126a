using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Reads the categories and the flag of a message.</summary>
internal static class SignsReader
{
    public static MailSigns Read(JsonElement message, DateTimeZone zone)
    {
        var flag = message.TryGetProperty("flag", out var value) ? value : default;
        var status = flag.Text("flagStatus") switch { "flagged" => MailFlag.Flagged, "complete" => MailFlag.Complete, _ => MailFlag.None };
        return new(Categories(message), status, status == MailFlag.Flagged && flag.TryGetProperty("dueDateTime", out var due) ? Day(due, zone) : null);
    }

    private static IReadOnlyList<string> Categories(JsonElement message) =>
        message.TryGetProperty("categories", out var categories) && categories.ValueKind == JsonValueKind.Array
            ? [.. categories.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];

    // A day is written as a midnight: of the person's zone, told in UTC, or of nowhere in particular.
    private static LocalDate? Day(JsonElement due, DateTimeZone zone)
    {
        if (LocalDateTimePattern.ExtendedIso.Parse(due.Text("dateTime") ?? "") is not { Success: true } written)
        {
            return null;
        }

        var there = due.Text("timeZone") is "UTC" ? written.Value.InUtc().WithZone(zone).LocalDateTime : written.Value;
        return there.TimeOfDay == LocalTime.Midnight ? there.Date : written.Value.Date;
    }
}
