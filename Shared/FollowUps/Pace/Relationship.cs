using OutlookFollowUp.FollowUps.Planning;

namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>How well they know us, from what went both ways. It limits the pressure: firm words need a relationship that bears them.</summary>
/// <param name="Strength">How strong it is.</param>
/// <param name="Text">Why, in a sentence: "two mails from them".</param>
public sealed record Relationship(RelationshipStrength Strength, string Text)
{
    private const int FewMails = 2;
    private const int ManyMails = 6;
    private const int Months = 60;

    // A talk is worth several mails.
    private const int MailsOfATalk = 3;

    /// <summary>Whether it bears a firm word.</summary>
    public bool BearsFirmWords => Strength >= RelationshipStrength.Working;

    internal static Relationship Of(ThreadSoFar thread)
    {
        var mails = thread.Theirs.Count;
        var talks = thread.Findings.Commitments.Count(promise => promise is { IsMeeting: true, Due: { } due } && due.On < thread.Today && thread.People.IsOurs(promise.By) && thread.Theirs.Any(word => thread.DayOf(word) > due.On));
        var weight = mails + (talks * MailsOfATalk);
        var days = mails == 0 ? 0 : NodaTime.Period.DaysBetween(thread.DayOf(thread.Theirs[0]), thread.DayOf(thread.Theirs[^1]));
        var told = $"{Say.Count(mails, "mail", "mails")} from them{(talks > 0 ? $" and {Say.Count(talks, "talk", "talks")}" : "")}";
        return weight switch
        {
            0 => new(RelationshipStrength.None, "They have never written"),
            <= FewMails => new(RelationshipStrength.Thin, $"The relationship is thin: {told}"),
            >= ManyMails when days >= Months => new(RelationshipStrength.Strong, $"They know you well: {told} over {days} days"),
            _ => new(RelationshipStrength.Working, $"You know each other: {told}"),
        };
    }
}

/// <summary>How strong a relationship is.</summary>
public enum RelationshipStrength
{
    /// <summary>They have never written.</summary>
    None,

    /// <summary>A mail or two from them.</summary>
    Thin,

    /// <summary>It goes back and forth.</summary>
    Working,

    /// <summary>It has gone back and forth for months.</summary>
    Strong,
}
