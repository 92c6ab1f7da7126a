using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whole lives of deals: the clock moves over months, and the product has to know when to speak and when not.</summary>
internal abstract class LongDealTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];

    protected Letters Letters { get; private set; } = null!;

    protected string Thread { get; private set; } = "";

    [SetUp]
    public void AThread() => (Letters, Thread) = (new(Sandbox, Rep), $"life-{Guid.NewGuid():N}");

    protected async Task<string> AQuoteIsOut()
    {
        await Letters.From("Dana", Thread, "Handset rollout", "Hi Sam,\n\ncould you send us a quote for 40 handsets?\n\nDana");
        await Sandbox.TimePasses(Duration.FromMinutes(10));
        return await Letters.To("Dana", Thread, "Re: Handset rollout", "Hi Dana,\n\nattached is our quote for 40 handsets at $120 each.\n\nSam", "Karl");
    }

    protected Task Days(int days) => Sandbox.TimePasses(Duration.FromDays(days));

    protected async Task<LocalDate> WorkingDay(int later)
    {
        var day = (await Sandbox.Now()).InZone(NewYork).Date.PlusDays(later);
        return day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? day.Next(IsoDayOfWeek.Tuesday) : day;
    }

    protected static string Said(LocalDate day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    protected async Task<JsonObject> Deal(string id) => await Rep.Told(await Rep.Get($"api/deals/{id}"));

    protected async Task<JsonObject?> Group(string kind) =>
        (JsonObject?)(await Rep.Told(await Rep.Get("api/today")))["groups"]!.AsArray().FirstOrDefault(group => (string)group!["kind"]! == kind);
}
