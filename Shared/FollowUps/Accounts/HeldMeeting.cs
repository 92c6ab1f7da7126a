using NodaTime;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>A meeting as it stands in the person's calendar.</summary>
/// <param name="Id">Its id there; each time of a row of meetings has its own.</param>
/// <param name="Subject">What it is called.</param>
/// <param name="EndsAt">When it ends.</param>
/// <param name="Guests">Everybody on it by address, its organizer included; those who declined are not.</param>
public sealed record HeldMeeting(string Id, string Subject, Instant EndsAt, IReadOnlyList<string> Guests)
{
    /// <summary>Whether it was called off.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>Whether it stands over a whole day: a fair, a birthday, a reminder.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>Whether it keeps the person free: a note to oneself, as our own reminders are.</summary>
    public bool IsFree { get; init; }

    /// <summary>Whether the person declined it.</summary>
    public bool IsDeclined { get; init; }

    /// <summary>Who of a firm was met: nobody before it is over, or when it was called off, declined, or no meeting at all.</summary>
    /// <param name="keys">What the firm is known by.</param>
    /// <param name="now">The moment.</param>
    public IReadOnlyList<string> Met(IReadOnlySet<string> keys, Instant now) =>
        IsCancelled || IsAllDay || IsFree || IsDeclined || EndsAt > now ? [] : [.. Guests.Where(guest => keys.Contains(AccountKey.Of(guest))).Distinct(StringComparer.OrdinalIgnoreCase)];
}
