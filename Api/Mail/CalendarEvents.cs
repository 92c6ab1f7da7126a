using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Mail;

/// <summary>A quarter of an hour in the calendar that blocks nothing, for those who live by it. It stands only while the follow-up is open.</summary>
internal static class CalendarEvents
{
    private const string Mark = "String {6d0f5f5c-5c7e-4c0b-9d0a-6f2f0b7f3f5e} Name FollowUpEvent";
    private static readonly Duration Length = Duration.FromMinutes(15);
    private static readonly string[] Fields = ["id"];

    /// <summary>Makes the event look as wished, and says where it is.</summary>
    public static async Task<ReminderPlace> Set(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, CancellationToken cancellation)
    {
        var known = wish.Known;
        var wanted = wish is { State: ReminderState.Open, InCalendar: true };
        if (known.EventId is not null)
        {
            return await Change(graph, wish, zone, known.EventId, wanted, cancellation);
        }

        if (known.EventAsked && await Made(graph, wish.Key, cancellation) is { } made)
        {
            return await Change(graph, wish, zone, made, wanted, cancellation);
        }

        if (!wanted || known.EventGone)
        {
            return known;
        }

        try
        {
            var one = await graph.Me.Events.PostAsync(Event(wish, zone, isNew: true), cancellationToken: cancellation);
            return known with { EventId = one?.Id };
        }
        catch (Exception unsure) when (unsure is TimeoutException or HttpRequestException or ODataError { ResponseStatusCode: >= 500 or StatusCodes.Status409Conflict })
        {
            // It may have been made all the same: look before anybody asks again.
            if (await Made(graph, wish.Key, cancellation) is { } late)
            {
                return known with { EventId = late };
            }

            throw;
        }
    }

    /// <summary>Whether there is anything to do in the calendar; else nobody is asked to open it.</summary>
    public static bool Concerns(ReminderWish wish) => wish.Known.EventAsked || wish.Known.EventId is not null || wish is { State: ReminderState.Open, InCalendar: true };

    private static async Task<ReminderPlace> Change(GraphServiceClient graph, ReminderWish wish, DateTimeZone zone, string id, bool wanted, CancellationToken cancellation)
    {
        try
        {
            if (!wanted)
            {
                await graph.Me.Events[id].DeleteAsync(cancellationToken: cancellation);
                return wish.Known with { EventId = null };
            }

            await graph.Me.Events[id].PatchAsync(Event(wish, zone, isNew: false), cancellationToken: cancellation);
            return wish.Known with { EventId = id };
        }
        catch (ODataError gone) when (gone.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            // The person deleted it by hand, if it was not we. They meant it.
            return wish.Known with { EventId = null, EventGone = wanted };
        }
    }

    private static async Task<string?> Made(GraphServiceClient graph, Guid key, CancellationToken cancellation)
    {
        var page = await graph.Me.Events.GetAsync(
            request =>
            {
                request.QueryParameters.Filter = $"singleValueExtendedProperties/Any(ep: ep/id eq '{Mark}' and ep/value eq '{key}')";
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Top = 1;
            },
            cancellation);
        return page?.Value?.FirstOrDefault()?.Id;
    }

    private static Event Event(ReminderWish wish, DateTimeZone zone, bool isNew)
    {
        var one = new Event
        {
            Subject = wish.Title,
            Body = new() { ContentType = BodyType.Text, Content = wish.WebLink is null ? wish.Why : $"{wish.Why}\n\n{wish.WebLink}" },
            Start = At(wish.RemindAt, zone),
            End = At(wish.RemindAt + Length, zone),
            ShowAs = FreeBusyStatus.Free,
            IsReminderOn = true,
            ReminderMinutesBeforeStart = 0,
        };
        if (isNew)
        {
            // The same wish is the same event however often it is sent.
            one.TransactionId = $"{wish.Key:N}-{wish.Turn}";
            one.SingleValueExtendedProperties = [new() { Id = Mark, Value = wish.Key.ToString() }];
        }

        return one;
    }

    private static DateTimeTimeZone At(Instant moment, DateTimeZone zone) =>
        new() { DateTime = LocalDateTimePattern.GeneralIso.Format(moment.InZone(zone).LocalDateTime), TimeZone = zone.Id };
}
