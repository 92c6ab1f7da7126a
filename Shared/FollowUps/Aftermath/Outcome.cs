using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Holds;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>What came after the last letter: proposed with its words, for the person to confirm or put right.</summary>
/// <param name="Kind">Which of the outcomes it is.</param>
/// <param name="Reason">One sentence for the person, with the words it rests on; a silence has none.</param>
/// <param name="WorkingDays">How many of their working days the letter had been out: until their answer, or until now while there is none.</param>
public sealed record Outcome(OutcomeKind Kind, Reason Reason, int WorkingDays)
{
    /// <summary>Whom they chose and why, or why nobody; with <see cref="OutcomeKind.Answered"/> only.</summary>
    public Loss? Loss { get; init; }

    /// <summary>What had come up, and when it goes on; with <see cref="OutcomeKind.Revived"/> only.</summary>
    public Comeback? Comeback { get; init; }

    /// <summary>Whether they wrote after the letter had already counted as ignored: the record is opened again.</summary>
    public bool IsLate { get; init; }
}

/// <summary>The outcomes of a last letter.</summary>
public enum OutcomeKind
{
    /// <summary>No answer yet, and the time has not run out.</summary>
    StillSilent,

    /// <summary>The time has run out without an answer.</summary>
    Ignored,

    /// <summary>They say whom they chose, or that it came to nothing.</summary>
    Answered,

    /// <summary>"No wait, we're not done": the deal goes on.</summary>
    Revived,

    /// <summary>A person of theirs wrote, and the words settle nothing: the person should read them.</summary>
    Wrote,
}

/// <summary>How a deal was lost, as they tell it.</summary>
/// <param name="Cause">Why; null when they did not say.</param>
/// <param name="Chosen">Whom they chose; null when nobody, or when they name no one.</param>
/// <param name="Why">Why, in their words; null when they did not say.</param>
/// <param name="Evidence">The words that say it.</param>
public sealed record Loss(PushCause? Cause, string? Chosen, string? Why, Evidence Evidence)
{
    /// <summary>The quiet they asked for beside it ("try us next year"); null when none.</summary>
    public Hold? Hold { get; init; }
}

/// <summary>How a deal came back.</summary>
/// <param name="Why">What had come up, in their words; null when they did not say.</param>
/// <param name="On">The day on which it goes on; null when none was named.</param>
/// <param name="Hold">The quiet they ask for until then; null when they ask for none.</param>
/// <param name="Evidence">The words that say it.</param>
public sealed record Comeback(string? Why, LocalDate? On, Hold? Hold, Evidence Evidence);
