using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding.Commitments;

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
        var name = head.MainContact is { } main ? GivenName.Of(main) : "there";
        var promise = head.PromiseOf(draft.Reason);
        return [$"Hello {name}, this is {head.Voice.Name}.", Why(head, draft, promise), Ask(draft.Kind)];
    }

    private static string Why(Letterhead head, Draft draft, Commitment? promise) => draft.Kind switch
    {
        DraftKind.Nudge when promise is { IsMeeting: true, Due: { } due } => $"We had agreed to speak on {head.Day(due.On)}, so I am calling about that.",
        DraftKind.Nudge when promise is { Due: { } due } => $"You had told me {head.Day(due.On)}, so I am calling about that.",
        DraftKind.Promise => "I am calling about what I promised you.",
        DraftKind.Answer => "I have the answer to what you asked.",
        DraftKind.CheckIn when draft.Reason.Evidence is { } words && head.DayOf(words) is { } day => $"You wrote to me about it on {day}, so I am calling as you asked.",
        _ => "I would like to come to you at the right time with this, and not in between.",
    };

    private static string Ask(DraftKind kind) => kind switch
    {
        DraftKind.Nudge => "Which day suits you now?",
        DraftKind.Promise or DraftKind.Answer => "Is this a good moment to go through it?",
        DraftKind.CheckIn => "What do you need from me to go on?",
        _ => "When does it come up for a decision on your side?",
    };
}
