using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>The next move: what to do, on which day, and why.</summary>
/// <param name="Action">What to do.</param>
/// <param name="On">A working day of the reader's; null when there is nothing to do or no day is known.</param>
/// <param name="Reasons">Why, the strongest first; never empty.</param>
public sealed record Plan(PlanAction Action, LocalDate? On, IReadOnlyList<Reason> Reasons);

/// <summary>What a decision rests on, for the person and for the pane.</summary>
/// <param name="Code">Stable; the pane decides by it.</param>
/// <param name="Text">A sentence for the person.</param>
/// <param name="Evidence">The words it rests on; null where a header or a silence shows it.</param>
public sealed record Reason(string Code, string Text, Evidence? Evidence);

/// <summary>The moves there are.</summary>
public enum PlanAction
{
    /// <summary>They said no, or asked not to be written to.</summary>
    Stop,

    /// <summary>The last letter is out; nothing more is sent.</summary>
    LeaveAlone,

    /// <summary>A promise of ours comes first.</summary>
    KeepPromise,

    /// <summary>They asked and wait.</summary>
    Answer,

    /// <summary>Nothing to do before the day.</summary>
    Wait,

    /// <summary>An agreed day has passed in silence.</summary>
    Nudge,

    /// <summary>Silence without an agreed day.</summary>
    CheckIn,

    /// <summary>Ask when and how they decide.</summary>
    AskTimeline,

    /// <summary>The last letter.</summary>
    Push,

    /// <summary>A dormant deal is looked after from afar.</summary>
    Nurture,
}
