using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <content>What more can stand in Microsoft 365 for it, and the mail that comes in the meantime.</content>
internal sealed partial class FollowUp
{
    /// <summary>The category that stands on its mail; null while there is none.</summary>
    public string? Label { get; private set; }

    /// <summary>Whether the person took the flag off by hand. It is not set again.</summary>
    public bool FlagGone { get; private set; }

    /// <summary>Whether the person took the category off by hand. It is not set again.</summary>
    public bool LabelGone { get; private set; }

    /// <summary>Whether the person wants it in their calendar too.</summary>
    public bool WantsEvent { get; private set; }

    /// <summary>The event; null while there is none.</summary>
    public string? EventId { get; private set; }

    /// <summary>Whether an event was ever asked for: from then on one is looked for before one is made.</summary>
    public bool EventAsked { get; private set; }

    /// <summary>Whether the person deleted the event by hand. It is not made again.</summary>
    public bool EventGone { get; private set; }

    /// <summary>How often mail has come for it.</summary>
    public int News { get; private set; }

    /// <summary>How much of that the last reading of the thread knew.</summary>
    public int NewsRead { get; private set; }

    /// <summary>When its thread was last read.</summary>
    public Instant ReadAt { get; private set; }

    /// <summary>Whether mail has come that the last reading did not know.</summary>
    public bool HasNews => News != NewsRead;

    /// <summary>Its thread is read now; what comes from here on is news.</summary>
    public void IsRead(Instant now) => (NewsRead, ReadAt) = (News, now);

    /// <summary>Its thread was looked at: unless the mailbox has to be told something, it waits for its day.</summary>
    public void Stands() => WakeAt = IsWaiting ? WakeAt : WakeWhenSettled();

    /// <summary>It stands in the calendar too, or does not any more.</summary>
    public void InCalendar(bool wanted, Instant now)
    {
        if (WantsEvent != wanted)
        {
            WantsEvent = wanted;
            EventGone = false;
            Want(now);
        }
    }
}
