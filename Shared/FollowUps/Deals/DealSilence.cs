using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Deals;

/// <summary>One contact in a deal, as the learning counts it.</summary>
/// <param name="At">When.</param>
/// <param name="Side">Who made it. A call or a meeting counts as theirs.</param>
public sealed record Contact(Instant At, Side Side);

/// <summary>The silence that matters in a deal: the one we gave up in, or the one they came back out of.</summary>
/// <param name="Since">Their last word before it; our first contact where they never wrote.</param>
/// <param name="LastContact">Our last contact in it.</param>
/// <param name="Touches">How many contacts of ours stayed without an answer in it.</param>
/// <param name="CameBackAt">When they came back out of it; null when they did not.</param>
public sealed record DealSilence(Instant Since, Instant LastContact, int Touches, Instant? CameBackAt)
{
    /// <summary>The silence around a last letter; without one, the silence at the end. Null when there was no contact at all.</summary>
    /// <param name="contacts">Every contact, in any order.</param>
    /// <param name="letterAt">When the last letter was sent; null when none was.</param>
    public static DealSilence? Of(IReadOnlyList<Contact> contacts, Instant? letterAt)
    {
        if (contacts.Count == 0)
        {
            return null;
        }

        var ordered = contacts.OrderBy(contact => contact.At).ToList();
        var until = letterAt ?? ordered[^1].At;
        var since = ordered.LastOrDefault(contact => contact.Side == Side.Theirs && contact.At < until)?.At ?? ordered[0].At;
        var cameBack = letterAt is { } letter ? ordered.Find(contact => contact.Side == Side.Theirs && contact.At > letter)?.At : null;
        var ours = ordered.Where(contact => contact.Side == Side.Ours && contact.At >= since && (cameBack is null || contact.At < cameBack)).ToList();
        return new(since, ours.Count > 0 ? ours[^1].At : since, ours.Count, cameBack);
    }
}
