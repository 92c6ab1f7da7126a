namespace OutlookFollowUp.Understanding;

/// <summary>What is remembered of a contact whose words are not at hand: a mail of another thread, a call.</summary>
/// <param name="LastLetter">The words of goodbye in it; null when it says no goodbye.</param>
/// <param name="Offer">The words that offer something; null when it makes no offer.</param>
public sealed record Remembered(Evidence? LastLetter, Evidence? Offer)
{
    /// <summary>Whether it stands outside of the thread that is read.</summary>
    public bool IsElsewhere { get; init; }

    /// <summary>Whether it belongs to another deal with the same firm.</summary>
    public bool IsOfAnotherDeal { get; init; }

    /// <summary>How it looked; null where nobody remembers.</summary>
    public MailLook? Look { get; init; }

    /// <summary>How it was said when not by mail: "You spoke with Dana"; null for a mail.</summary>
    public string? Spoken { get; init; }
}
