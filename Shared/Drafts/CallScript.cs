using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Drafts;

/// <summary>What to say when one calls instead: three spoken sentences, the same content as the mail.</summary>
public static class CallScript
{
    /// <summary>The sentences.</summary>
    /// <param name="draft">The mail that would be written instead.</param>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where one calls.</param>
    public static IReadOnlyList<string> Of(Draft draft, Reading reading, Seat seat)
    {
        var head = new Letterhead(reading, seat);
        var hello = head.Tone.Manner == Manner.Formal ? "Good day" : "Hello";
        return [$"{hello} {head.Called}, this is {head.Voice.Name}.", draft.Spoken.Why, draft.Spoken.Ask];
    }
}
