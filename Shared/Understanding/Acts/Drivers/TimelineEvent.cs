using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Understanding.Acts.Drivers;

/// <summary>Something that drives the customer's decision, with its day where one was named.</summary>
/// <param name="Kind">What drives it.</param>
/// <param name="What">In their words.</param>
/// <param name="From">The first day (or minute); null when none was named.</param>
/// <param name="To">The first day (or minute) behind it; null when none was named.</param>
/// <param name="Evidence">The words that say so.</param>
public sealed record TimelineEvent(TimelineKind Kind, string What, DayOrMoment? From, DayOrMoment? To, Evidence Evidence);

/// <summary>What drives a customer's decision.</summary>
public enum TimelineKind
{
    /// <summary>Money is set aside then.</summary>
    BudgetReview,

    /// <summary>It is discussed there.</summary>
    Meeting,

    /// <summary>It has to be done by then.</summary>
    Deadline,

    /// <summary>What they have now runs out.</summary>
    ContractEnd,

    /// <summary>A move, a new office, growth, new staff.</summary>
    Trigger,

    /// <summary>They want to have decided by then.</summary>
    TargetDecision,
}
