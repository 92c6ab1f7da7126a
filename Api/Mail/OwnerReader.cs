using System.Text.Json;
using Microsoft.Extensions.Caching.Memory;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.FollowUps;
using TimeZoneConverter;

namespace OutlookFollowUp.Api.Mail;

/// <summary>What we need to know about a mailbox besides its mails; it changes seldom and is remembered for an hour.</summary>
internal sealed class OwnerReader(IMemoryCache cache)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromHours(1);

    /// <summary>What has to be asked when nothing is remembered.</summary>
    public static readonly IReadOnlyList<string> Questions =
    [
        "/me?$select=displayName,mail,userPrincipalName",
        "/me/mailboxSettings?$select=timeZone,workingHours",
        "/me/mailFolders/deleteditems?$select=id",
    ];

    /// <summary>What is remembered of a mailbox; null when nothing.</summary>
    public KnownMailbox? Remember(Caller caller) => cache.TryGetValue<KnownMailbox>(caller, out var known) ? known : null;

    /// <summary>Reads and remembers the answers to <see cref="Questions"/>.</summary>
    public KnownMailbox Read(Caller caller, IReadOnlyList<JsonElement> answers)
    {
        var (me, settings, deleted) = (answers[0], answers[1], answers[2]);
        var hours = settings.ValueKind == JsonValueKind.Object && settings.TryGetProperty("workingHours", out var value) ? value : default;
        var address = (me.Text("mail") ?? me.Text("userPrincipalName") ?? "").Trim().ToLowerInvariant();
        var zone = Zone(settings.Text("timeZone")) ?? Zone(ZoneOfHours(hours)) ?? DateTimeZone.Utc;
        return cache.Set(caller, new KnownMailbox(new(address, me.Text("displayName") ?? address, zone, Hours(hours)), deleted.Text("id") ?? ""), Remembered);
    }

    // Whoever begins earlier is still left alone until nine; whoever works at no hour we can read works as most do.
    private static WorkingHours Hours(JsonElement hours)
    {
        var usual = WorkingHours.Usual;
        var begins = LocalTimePattern.ExtendedIso.Parse(hours.Text("startTime") ?? "") is { Success: true } start ? LocalTime.Max(usual.From, start.Value) : usual.From;
        IReadOnlyList<IsoDayOfWeek> days = hours.ValueKind == JsonValueKind.Object && hours.TryGetProperty("daysOfWeek", out var named) && named.ValueKind == JsonValueKind.Array
            ? [.. named.EnumerateArray().Select(day => Enum.TryParse<IsoDayOfWeek>(day.GetString(), ignoreCase: true, out var known) ? known : IsoDayOfWeek.None).Where(day => day != IsoDayOfWeek.None)]
            : usual.Days;
        return WorkingHours.Of(days, begins, usual.Until) ?? usual;
    }

    private static string? ZoneOfHours(JsonElement hours) =>
        hours.ValueKind == JsonValueKind.Object && hours.TryGetProperty("timeZone", out var zone) ? zone.Text("name") : null;

    // Exchange says "Eastern Standard Time", or "America/New_York", or, for a zone of the person's own making, something nobody knows.
    private static DateTimeZone? Zone(string? name) =>
        name is null ? null
        : DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)
          ?? (TZConvert.TryWindowsToIana(name, out var iana) ? DateTimeZoneProviders.Tzdb.GetZoneOrNull(iana) : null);
}

/// <summary>A mailbox as far as we remember it.</summary>
/// <param name="Owner">Whose it is.</param>
/// <param name="DeletedItems">The folder whose messages do not count.</param>
internal sealed record KnownMailbox(MailboxOwner Owner, string DeletedItems);
