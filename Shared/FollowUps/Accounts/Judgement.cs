using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>A thread judged with everything its firm is known by.</summary>
/// <param name="Whole">What is known in this deal, over all its threads, with the next move and the proof of the last letter.</param>
/// <param name="Warnings">What to know before writing.</param>
/// <param name="Heard">The quiet heard and not yet confirmed.</param>
/// <param name="NeverWriteTo">Who left, cannot be reached or opted out, by address.</param>
/// <param name="Seat">From where it was judged, with what is known of the customer's own days.</param>
public sealed record Judgement(Reading Whole, IReadOnlyList<Warning> Warnings, IReadOnlyList<HeardHold> Heard, IReadOnlySet<string> NeverWriteTo, Seat Seat)
{
    /// <summary>The pace the customer sets.</summary>
    public CustomerPace Pace => PaceReader.Read(Whole, Seat);

    /// <summary>The thread's own findings with the decisions that were made with everything known.</summary>
    /// <param name="findings">What the open thread says.</param>
    public Reading Of(Findings findings) => new(findings, Whole.Plan, Whole.Push);
}
