using System.Text.Json;
using Microsoft.Graph;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Reads the meetings of a stretch of time off the calendar.</summary>
internal static class MeetingsInCalendar
{
    private const string Fields = "id,subject,end,isCancelled,isAllDay,showAs,organizer,attendees,responseStatus";
    private const int MostPages = 10;

    /// <summary>Those that touch the stretch. Times come in UTC, for nobody asks for another zone.</summary>
    public static async Task<CalendarStretch> Read(GraphServiceClient graph, Instant from, Instant to, CancellationToken cancellation)
    {
        var meetings = new List<HeldMeeting>();
        var next = (string?)$"/me/calendarView?startDateTime={InstantPattern.General.Format(from)}&endDateTime={InstantPattern.General.Format(to)}&$select={Fields}&$top=100";
        for (var pages = 0; next is not null && pages < MostPages; pages++)
        {
            var page = await graph.Get(next, cancellation);
            meetings.AddRange(page.GetProperty("value").EnumerateArray().Select(Meeting).OfType<HeldMeeting>());
            next = page.Text("@odata.nextLink");
        }

        return new(meetings);
    }

    private static HeldMeeting? Meeting(JsonElement one) =>
        one.Text("id") is not { } id || LocalDateTimePattern.ExtendedIso.Parse(Inside(one, "end").Text("dateTime") ?? "") is not { Success: true } end ? null
        : new(id, one.Text("subject") ?? "", end.Value.InUtc().ToInstant(), Guests(one))
        {
            IsCancelled = Is(one, "isCancelled"),
            IsAllDay = Is(one, "isAllDay"),
            IsFree = one.Text("showAs") is "free",
            IsDeclined = Inside(one, "responseStatus").Text("response") is "declined",
        };

    private static IReadOnlyList<string> Guests(JsonElement one)
    {
        var attendees = one.TryGetProperty("attendees", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Where(guest => Inside(guest, "status").Text("response") is not "declined") : [];
        return [.. attendees.Append(Inside(one, "organizer")).Select(guest => Inside(guest, "emailAddress").Text("address")).OfType<string>().Where(address => address.Length > 0).Select(address => address.ToLowerInvariant())];
    }

    private static JsonElement Inside(JsonElement thing, string field) => thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(field, out var value) ? value : default;

    private static bool Is(JsonElement thing, string field) => Inside(thing, field).ValueKind == JsonValueKind.True;
}

/// <summary>The meetings of a stretch of time.</summary>
internal sealed record CalendarStretch(IReadOnlyList<HeldMeeting> Meetings);
