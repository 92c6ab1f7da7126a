using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>What a person can put on a mail by right-click: categories and a flag.</summary>
/// <param name="Categories">The categories on it.</param>
/// <param name="Flag">How it is flagged.</param>
/// <param name="FlagOn">The day on the flag; null when it names none.</param>
public sealed record MailSigns(IReadOnlyList<string> Categories, MailFlag Flag, LocalDate? FlagOn);

/// <summary>How a mail can be flagged.</summary>
public enum MailFlag
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>To be done.</summary>
    Flagged,

    /// <summary>Ticked.</summary>
    Complete,
}

/// <summary>What we put on the same mail ourselves for an open follow-up.</summary>
/// <param name="On">The follow-up's day.</param>
/// <param name="IsFlagged">Whether this mail carries our flag.</param>
/// <param name="IsLabelled">Whether this mail carries our category.</param>
public sealed record KeptSigns(LocalDate On, bool IsFlagged, bool IsLabelled);
