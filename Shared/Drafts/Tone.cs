using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Drafts;

/// <summary>How a letter meets its reader: the customer's manner mirrored in form only, and no firmer than the relationship bears.</summary>
/// <param name="Manner">By the book, person to person, straight to the point.</param>
/// <param name="IsFirm">Whether the silence has been long enough, and the relationship strong enough, for a firm word.</param>
/// <param name="IsThin">Whether the relationship is so thin that a gentle word is all it bears.</param>
internal sealed record Tone(Manner Manner, bool IsFirm, bool IsThin)
{
    // The first reminder is gentle; from the second unanswered mail on the words change.
    private const int Repeated = 2;

    public static Tone Of(CustomerPace pace, int touches) =>
        new(pace.Style.Manner, touches >= Repeated && pace.Relationship.BearsFirmWords, !pace.Relationship.BearsFirmWords);

    /// <summary>The words for this manner; whoever writes in none of them is met plainly.</summary>
    public string Of(string direct, string relational, string formal) => Manner switch
    {
        Manner.Relational => relational,
        Manner.Formal => formal,
        _ => direct,
    };
}
