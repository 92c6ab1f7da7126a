using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Who gets the last letter, in which field and why; and who does not, and why not.</summary>
internal sealed class PushPeople
{
    private readonly List<PushRecipient> recipients = [];
    private readonly List<LeftOut> leftOut = [];

    public PushPeople(ThreadSoFar thread)
    {
        var living = new List<string>();
        foreach (var address in Addresses(thread))
        {
            if (WhyNot(address, thread) is { } reason)
            {
                leftOut.Add(new(address, reason));
            }
            else if (!string.Equals(address, thread.Seat.Reader, StringComparison.OrdinalIgnoreCase))
            {
                living.Add(address);
            }
        }

        if (MainOf(living, thread) is not { } main)
        {
            return;
        }

        recipients.Add(new(main, thread.People.FullName(main), RecipientField.To, Why(main, main, thread), Risk(main, main, thread)));
        recipients.AddRange(living.Where(address => address != main)
            .Select(address => new PushRecipient(address, thread.People.FullName(address), RecipientField.Cc, Why(address, main, thread), Risk(address, main, thread))));
    }

    public IReadOnlyList<PushRecipient> Recipients => recipients;

    public IReadOnlyList<LeftOut> LeftOut => leftOut;

    // The main contact; when that person cannot be written to, whoever of theirs wrote last and can; else the first we know.
    private static string? MainOf(List<string> living, ThreadSoFar thread) =>
        OfThisDeal(thread).Reverse().Select(word => word.From).FirstOrDefault(living.Contains) ?? (thread.MainContact is { } contact && living.Contains(contact) ? contact : living.FirstOrDefault());

    private static IEnumerable<string> Addresses(ThreadSoFar thread) =>
        thread.Findings.Stakeholders.Select(person => person.Address)
            .Concat(thread.Findings.Absences.Select(absence => absence.StandIn))
            .Concat(OfThisDeal(thread).Select(word => word.From))
            .Concat(thread.Findings.Messages.Where(message => message is { Kind: MessageKind.Acknowledgement, Side: Side.Theirs }).Select(message => message.From))
            .Where(address => address is { Length: > 0 } && address.Contains('@', StringComparison.Ordinal))
            .Select(address => address!.ToLowerInvariant())
            .Distinct();

    // Who writes about something else at the firm is no party to this.
    private static IEnumerable<MessageFinding> OfThisDeal(ThreadSoFar thread) => thread.Theirs.Where(word => word.Remembered is not { IsOfAnotherDeal: true });

    private static string? WhyNot(string address, ThreadSoFar thread)
    {
        var person = thread.People.Find(address);
        var findings = thread.Findings;
        if (thread.People.IsOurs(address))
        {
            return string.Equals(address, thread.Seat.Reader, StringComparison.OrdinalIgnoreCase) ? null : "One of your own people";
        }

        if (findings.Refusals.Any(no => no.Kind == RefusalKind.OptOut && thread.People.AreSame(no.By, address)))
        {
            return "Asked not to be written to";
        }

        if (person?.Status == StakeholderStatus.Left || findings.Departures.Any(gone => thread.People.AreSame(gone.Who, address)))
        {
            return "Has left";
        }

        if (person?.Status == StakeholderStatus.Bounced)
        {
            return "Mail to this address comes back";
        }

        if (Mailboxes.IsNobody(address) || findings.Messages.Any(message => message.From == address) && findings.Messages.All(message => message.From != address || Mailboxes.IsMachine(message.Kind)))
        {
            return "No person reads this address";
        }

        if (IsOnlyAStandIn(address, thread))
        {
            return "Only named as a stand-in by an automatic reply";
        }

        if (IsOnlyInWords(address, thread))
        {
            return "Of another firm, and only named in a mail";
        }

        return OnlyForwarded(address, thread) ? "Of another firm, and only forwarded a mail" : null;
    }

    // Named by an auto-reply, never wrote, and nobody ever wrote to them.
    private static bool IsOnlyAStandIn(string address, ThreadSoFar thread) =>
        thread.Findings.Absences.Any(absence => absence.StandIn is { } standIn && thread.People.AreSame(standIn, address) && thread.MessageOf(absence.Evidence)?.Kind is MessageKind.OutOfOffice)
        && !IsInHeaders(address, thread);

    // What a mail says adds nobody from outside of the firm: whoever writes to us could have any address written to.
    private static bool IsOnlyInWords(string address, ThreadSoFar thread) =>
        !IsInHeaders(address, thread) && !thread.Theirs.Any(word => Mailboxes.AreOfOneFirm(word.From, address));

    private static bool IsInHeaders(string address, ThreadSoFar thread) =>
        thread.Findings.Messages.Any(message => message.From.Equals(address, StringComparison.OrdinalIgnoreCase) || message.To.Contains(address, StringComparer.OrdinalIgnoreCase) || message.Cc.Contains(address, StringComparer.OrdinalIgnoreCase));

    private static bool OnlyForwarded(string address, ThreadSoFar thread)
    {
        var theirs = thread.Theirs.Where(word => word.From == address).ToList();
        return theirs.Count > 0 && thread.MainContact is { } main && !Mailboxes.AreOfOneFirm(main, address) && theirs.TrueForAll(word => Mailboxes.IsForward(word.Subject));
    }

    private static string Why(string address, string main, ThreadSoFar thread)
    {
        var words = thread.Theirs.Count(word => word.From == address);
        return (thread.People.Find(address)?.Role, words) switch
        {
            (StakeholderRole.Decider, _) => "Decides",
            (StakeholderRole.Veto, _) => "Can stop it",
            (StakeholderRole.Champion, _) => "Speaks for it inside",
            (StakeholderRole.Influencer, _) => "Is listened to",
            (StakeholderRole.Gatekeeper, _) => "It goes through this person",
            (_, > 0) when address == main => "Wrote to you last",
            (_, > 0) => Say.Count(words, "mail of theirs in this deal", "mails of theirs in this deal"),
            _ => "Was in copy",
        };
    }

    private static string? Risk(string address, string main, ThreadSoFar thread)
    {
        var name = thread.People.FirstName(main);
        return (thread.People.Find(address), address == main) switch
        {
            ({ Status: StakeholderStatus.Away }, _) => "Is away at the moment",
            (_, true) => null,
            ({ Role: StakeholderRole.Decider or StakeholderRole.Veto }, _) => $"Above {name}, who may feel passed over",
            (_, _) when !Mailboxes.AreOfOneFirm(address, main) => $"Not of {name}'s firm",
            (_, _) when !thread.Theirs.Any(word => word.From == address) => "Never wrote to you",
            _ => null,
        };
    }
}
