using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Graph.Mail;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Calendar;

/// <summary>The events of the one calendar a mailbox has here.</summary>
internal static class EventRoutes
{
    private static readonly string[] ToRead = ["Calendars.Read", "Calendars.ReadWrite"];
    private static readonly string[] ToWrite = ["Calendars.ReadWrite"];

    public static readonly GraphRoute[] All =
    [
        new("GET", "events", ToRead, call => List(call, call.Mailbox.Events, "events")),
        new("GET", "calendar/events", ToRead, call => List(call, call.Mailbox.Events, "calendar/events")),
        new("GET", "calendarView", ToRead, View),
        new("GET", "calendar/calendarView", ToRead, View),
        new("GET", "events/{event}", ToRead, call => GraphAnswer.Ok(Show(call, Find(call)))),
        new("POST", "events", ToWrite, Add),
        new("POST", "calendar/events", ToWrite, Add),
        new("PATCH", "events/{event}", ToWrite, Change),
        new("DELETE", "events/{event}", ToWrite, Remove),
    ];

    private static GraphAnswer List(GraphCall call, IEnumerable<JsonObject> events, string context) =>
        Listing.Page(call, "event", events, one => one, one => Show(call, one), context);

    private static GraphAnswer View(GraphCall call)
    {
        if (Moment.Read(call.Query["startDateTime"]) is not { } from || Moment.Read(call.Query["endDateTime"]) is not { } to)
        {
            throw new GraphRefusal(400, "ErrorInvalidParameter", "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");
        }

        return List(call, call.Mailbox.Events
            .Where(one => ZonedTime.Read(one["start"]!, "start") < to && ZonedTime.Read(one["end"]!, "end") > from)
            .OrderBy(one => ZonedTime.Read(one["start"]!, "start")), "calendarView");
    }

    private static JsonObject Find(GraphCall call) =>
        ItemIds.Read(call.Values["event"]) is null && call.Values["event"].Length < 20 ? throw GraphRefusal.MalformedId()
        : call.Mailbox.Events.Find(one => (string?)one["id"] == call.Values["event"]) ?? throw GraphRefusal.ItemNotFound();

    private static JsonObject Show(GraphCall call, JsonObject one)
    {
        GraphModel.CheckSelect("event", call.Query.Select);
        var whole = (JsonObject)one.DeepClone();
        whole.Remove("singleValueExtendedProperties");
        whole["body"] = MailText.As(call.Prefer.BodyType, one["body"]!);
        foreach (var name in new[] { "start", "end" })
        {
            var local = ZonedTime.Read(one[name]!, name).InZone(call.Prefer.Zone).LocalDateTime;
            var shown = Moment.Utc(local);
            shown["timeZone"] = call.Prefer.ZoneName;
            whole[name] = shown;
        }

        var expansions = Expansion.Read(call.Query.Expand, "event");
        foreach (var expansion in expansions)
        {
            whole[expansion.Name] = expansion.Of(one);
        }

        return Selection.Of(whole, call.Query, expansions.Select(expansion => expansion.Name));
    }

    private static GraphAnswer Add(GraphCall call)
    {
        var given = call.Given;
        GraphModel.CheckBody("event", given);
        if (given["start"] is null || given["end"] is null)
        {
            throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation. An event needs a start and an end.");
        }

        // The same transactionId is the same event, however often it is asked for.
        if ((string?)given["transactionId"] is { } transaction && call.Mailbox.Events.Find(one => (string?)one["transactionId"] == transaction) is { } known)
        {
            return GraphAnswer.Created(Show(call, known));
        }

        var made = new JsonObject
        {
            ["id"] = ItemIds.Rest(Convert.ToBase64String([0x00, 0x03, 0x24, 0xFB, 0xEF, 0xFF, .. call.Mailbox.Id.ToByteArray(), .. call.Mailbox.NewKey("event").ToByteArray()])),
            ["createdDateTime"] = Moment.Text(call.Now),
            ["categories"] = new JsonArray(),
            ["subject"] = "",
            ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = "" },
            ["importance"] = "normal",
            ["sensitivity"] = "normal",
            ["showAs"] = "busy",
            ["type"] = "singleInstance",
            ["isAllDay"] = false,
            ["isCancelled"] = false,
            ["isOrganizer"] = true,
            ["isReminderOn"] = true,
            ["reminderMinutesBeforeStart"] = 15,
            ["attendees"] = new JsonArray(),
            ["organizer"] = new Correspondent(call.Mailbox.Owner.Name, call.Mailbox.Owner.Address).Recipient(),
        };
        Write(call, made);
        call.Mailbox.Events.Add(made);
        return GraphAnswer.Created(Show(call, made));
    }

    private static GraphAnswer Change(GraphCall call)
    {
        GraphModel.CheckBody("event", call.Given);
        var found = Find(call);
        Write(call, found);
        return GraphAnswer.Ok(Show(call, found));
    }

    private static GraphAnswer Remove(GraphCall call)
    {
        call.Mailbox.Events.Remove(Find(call));
        return GraphAnswer.NoContent();
    }

    private static void Write(GraphCall call, JsonObject one)
    {
        var start = call.Given["start"] is { } from ? ZonedTime.Read(from, "start") : (Instant?)null;
        var end = call.Given["end"] is { } to ? ZonedTime.Read(to, "end") : (Instant?)null;
        if ((end ?? ZonedTime.Read(one["end"]!, "end")) < (start ?? ZonedTime.Read(one["start"]!, "start")))
        {
            throw new GraphRefusal(400, "ErrorPropertyValidationFailure", "At least one property failed validation. The event ends before it starts.");
        }

        foreach (var (name, value) in call.Given.Where(property => !property.Key.StartsWith('@') && property.Key is not "id"))
        {
            if (name == "singleValueExtendedProperties")
            {
                ExtendedProperties.Write(one, (JsonArray?)value ?? []);
            }
            else
            {
                one[name] = name is "start" or "end" ? ZonedTime.Utc(value, name) : value?.DeepClone();
            }
        }

        one["bodyPreview"] = MailText.Preview(one["body"]);
        call.Mailbox.Touch(one, call.Now);
    }
}
