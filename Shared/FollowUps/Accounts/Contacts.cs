using NodaTime;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Every contact with a firm, from all its threads and from what was logged.</summary>
internal sealed class Contacts
{
    private readonly List<MessageFinding> theirsElsewhere = [];

    public Contacts(Findings findings, AccountSoFar account, string mainContact)
    {
        var here = findings.Messages.Select(message => message.Id).ToHashSet(StringComparer.Ordinal);
        // A mail that lies in two threads was written once.
        var elsewhere = account.Threads.SelectMany(thread => thread.Digest.Messages.Where(mark => !here.Contains(mark.Id)).Select(mark => (Mark: mark, thread.IsOfThisDeal)))
            .OrderByDescending(one => one.IsOfThisDeal).DistinctBy(one => one.Mark.Id).ToList();
        theirsElsewhere.AddRange(elsewhere.Where(one => one.Mark.IsTheirWord()).Select(one => Elsewhere(one.Mark, one.IsOfThisDeal)));
        theirsElsewhere.AddRange(account.Touches.Where(touch => touch.Kind is TouchKind.Call or TouchKind.Meeting).Select(touch => Spoken(touch, mainContact, findings)));
        theirsElsewhere.Sort((one, other) => one.SentAt!.Value.CompareTo(other.SentAt!.Value));
        Theirs = [.. theirsElsewhere, .. findings.Messages.Where(message => message is { Side: Side.Theirs, Kind: MessageKind.Person, SentAt: not null })];

        // Of other deals only what changes something here: their last word, and a last letter that nobody has answered.
        var ours = elsewhere.Where(one => one.Mark is { Side: Side.Ours, Kind: MessageKind.Person, SentAt: not null } && (one.IsOfThisDeal || (one.Mark.LastLetter is not null && !WroteAfter(one.Mark.SentAt.Value))))
            .Select(one => Elsewhere(one.Mark, one.IsOfThisDeal));
        var left = account.Touches.Where(touch => touch is { Kind: TouchKind.Voicemail, IsOfThisDeal: true }).Select(touch => Voicemail(touch));
        var words = theirsElsewhere.Where(word => word.Remembered is { IsOfAnotherDeal: false }).Concat(theirsElsewhere.Where(word => word.Remembered is { IsOfAnotherDeal: true }).TakeLast(1));
        Elsewheres = [.. words, .. ours, .. left];
    }

    /// <summary>Every word of theirs, wherever it was said.</summary>
    public IReadOnlyList<MessageFinding> Theirs { get; }

    /// <summary>What was said elsewhere and counts here.</summary>
    public IReadOnlyList<MessageFinding> Elsewheres { get; }

    /// <summary>Whether a person of theirs made contact after a moment, anywhere.</summary>
    public bool WroteAfter(Instant moment) => Theirs.Any(word => word.SentAt > moment);

    /// <summary>Whether a person of theirs made contact after a moment, outside of the open thread.</summary>
    public bool WroteElsewhereAfter(Instant moment) => theirsElsewhere.Exists(word => word.SentAt > moment);

    private static MessageFinding Elsewhere(MessageMark mark, bool isOfThisDeal) =>
        mark.AsFinding(new(mark.LastLetter, mark.Offer) { IsElsewhere = true, IsOfAnotherDeal = !isOfThisDeal, Look = mark.Look });

    private static MessageFinding Spoken(LoggedTouch touch, string mainContact, Findings findings)
    {
        var with = touch.With is { Length: > 0 } named ? named : mainContact;
        var name = GivenName.Of(findings.Stakeholders.FirstOrDefault(person => string.Equals(person.Address, with, StringComparison.OrdinalIgnoreCase))?.Name ?? with);
        var how = touch.Kind == TouchKind.Meeting ? $"You met {name}" : $"You spoke with {name}";
        return new(touch.Id.ToString("N"), with, touch.At, Side.Theirs, MessageKind.Person, "") { Remembered = new(null, null) { IsElsewhere = true, IsOfAnotherDeal = !touch.IsOfThisDeal, Spoken = how } };
    }

    private static MessageFinding Voicemail(LoggedTouch touch) =>
        new(touch.Id.ToString("N"), "", touch.At, Side.Ours, MessageKind.Person, "") { Remembered = new(null, null) { IsElsewhere = true, Spoken = "You left a voicemail" } };
}
