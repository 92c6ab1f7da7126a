using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>What a thread says, what to do next, and whether the last letter may be written.</summary>
public sealed record Reading : Findings
{
    /// <summary>Adds the decisions to what was found.</summary>
    public Reading(Findings findings, Plan plan, Push push)
        : base(findings)
    {
        Plan = plan;
        Push = push;
    }

    /// <summary>The next move, as of the moment of reading.</summary>
    public Plan Plan { get; }

    /// <summary>The last letter: ready or not, and to whom.</summary>
    public Push Push { get; }
}
