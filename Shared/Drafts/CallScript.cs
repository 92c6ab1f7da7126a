using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Drafts;

/// <summary>What to say when one calls instead: three spoken sentences, the same content as the mail.</summary>
public static class CallScript
{
    /// <summary>The sentences; null when there is nothing to call about.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where one calls.</param>
    public static IReadOnlyList<string>? For(Reading reading, Seat seat)
    {
        if (DraftOffer.For(reading, seat) is not { } draft)
        {
            return null;
        }

        var head = new Letterhead(reading, seat);
        var hello = head.Tone.Manner == Manner.Formal ? "Good day" : "Hello";
        return [$"{hello} {head.Called}, this is {head.Voice.Name}.", draft.Spoken.Why, draft.Spoken.Ask];
    }
}
