using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Clock;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Shows the clock and moves it.</summary>
internal sealed class ClockControl(SandboxClock clock, ClockMoves moves)
{
    private static readonly Instant Latest = Instant.FromUtc(2200, 1, 1, 0, 0);
    private static readonly Instant Earliest = Instant.FromUtc(1990, 1, 1, 0, 0);

    public IResult Show() => Control.Json(new JsonObject { ["now"] = Moment.Text(clock.GetCurrentInstant()) });

    public Task<IResult> Move(HttpRequest request) => Control.Read(request, async given =>
    {
        given?.Only("now", "advance");
        if (given is null || given.ContainsKey("now") == given.ContainsKey("advance"))
        {
            throw new ControlRefusal("Say either \"now\" or \"advance\".");
        }

        var to = given.ContainsKey("now") ? ReadNow(given.Text("now")) : clock.GetCurrentInstant() + ReadAdvance(given.Text("advance"));
        if (to > Latest || to < Earliest)
        {
            throw new ControlRefusal("The clock goes from the year 1990 to 2200.");
        }

        await moves.To(to);
        return Show();
    });

    private static Instant ReadNow(string? text) =>
        Moment.Read(text) ?? throw new ControlRefusal("\"now\" is a moment like 2026-09-18T14:00:00Z.");

    private static Duration ReadAdvance(string? text) =>
        TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out var span) && span >= TimeSpan.Zero
            ? Duration.FromTimeSpan(span)
            : throw new ControlRefusal("\"advance\" is a span like 3.00:00:00 (days.hours:minutes:seconds), and not backwards.");
}
