using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>The people of a firm over all its threads: who left, who is away, who asked not to be written to. What happened to a person is true in every thread.</summary>
internal sealed class AccountPeople
{
    private readonly Contacts contacts;
    private readonly List<Stakeholder> people;

    public AccountPeople(Findings findings, AccountSoFar account, Contacts contacts, Seat seat)
    {
        this.contacts = contacts;
        var others = account.Threads.SelectMany(thread => thread.Digest.Stakeholders.Where(person => person.Side == Side.Theirs).Select(person => (Person: person, thread.IsOfThisDeal, At: thread.Digest.Messages.Max(mark => mark.SentAt)))).ToList();
        Absences = [.. account.Threads.SelectMany(thread => thread.Digest.Absences.Select(absence => (Absence: absence, At: thread.Digest.WrittenAt(absence.Evidence)))).OrderBy(one => one.At ?? Instant.MinValue).Select(one => one.Absence), .. findings.Absences];
        var gone = account.Threads.SelectMany(thread => thread.Digest.Departures.Where(departure => !WroteSince(departure.Who, thread.Digest.WrittenAt(departure.Evidence))).Select(departure => departure)).ToList();
        Departures = [.. gone, .. findings.Departures];
        OptOuts = [.. account.Threads.SelectMany(thread => thread.Digest.Refusals.Where(no => no.Kind == RefusalKind.OptOut).Select(no => (no, thread.Digest.WrittenAt(no.Evidence))))];

        var lost = others.Where(one => one.Person is { Status: StakeholderStatus.Left or StakeholderStatus.Bounced, Address: { } address } && !WroteSince(address, one.At))
            .DistinctBy(one => one.Person.Address, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Person.Address!, one => one.Person.Status, StringComparer.OrdinalIgnoreCase);
        var roles = others.Where(one => one.Person.Role != StakeholderRole.Unknown && one.Person.Address is not null)
            .DistinctBy(one => one.Person.Address, StringComparer.OrdinalIgnoreCase).ToDictionary(one => one.Person.Address!, one => one.Person, StringComparer.OrdinalIgnoreCase);
        var here = findings.Stakeholders.Select(person => person.Address ?? person.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        people =
        [
            .. findings.Stakeholders.Concat(others.Where(one => one.IsOfThisDeal && here.Add(one.Person.Address ?? one.Person.Name)).Select(one => one.Person))
                .Select(person => Everywhere(person, lost, roles, seat)),
        ];
        NeverWriteTo = OptOuts.Select(one => one.No.By).Concat(findings.Refusals.Where(no => no.Kind == RefusalKind.OptOut).Select(no => no.By))
            .Concat(people.Where(person => person is { Status: StakeholderStatus.Left or StakeholderStatus.Bounced, Address: not null }).Select(person => person.Address!))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Everybody in this deal, as they stand over all threads.</summary>
    public IReadOnlyList<Stakeholder> People => people;

    /// <summary>Who is or was away.</summary>
    public IReadOnlyList<Absence> Absences { get; }

    /// <summary>Who left.</summary>
    public IReadOnlyList<Departure> Departures { get; }

    /// <summary>Who asked in another thread not to be written to.</summary>
    public IReadOnlyList<(Refusal No, Instant? At)> OptOuts { get; }

    /// <summary>Who is not written to, by address.</summary>
    public IReadOnlySet<string> NeverWriteTo { get; }

    /// <summary>Whether an opt-out elsewhere closes this thread too: it does until somebody else of theirs takes the conversation up again.</summary>
    public bool Closes(Refusal no, Instant? at) =>
        at is not { } said || !contacts.Theirs.Any(word => word.SentAt > said && !string.Equals(word.From, no.By, StringComparison.OrdinalIgnoreCase));

    private Stakeholder Everywhere(Stakeholder person, Dictionary<string, StakeholderStatus> lost, Dictionary<string, Stakeholder> roles, Seat seat)
    {
        if (person.Side != Side.Theirs)
        {
            return person;
        }

        var status = person.Status;
        if (status is StakeholderStatus.Active or StakeholderStatus.Away)
        {
            status = Departures.Any(gone => Is(person, gone.Who)) ? StakeholderStatus.Left
                : person.Address is { } address && lost.TryGetValue(address, out var elsewhere) ? elsewhere
                : Absences.Any(absence => Is(person, absence.Who) && absence.Until > seat.Today && (absence.From is not { } from || from <= seat.Today)) ? StakeholderStatus.Away
                : status;
        }

        return person.Role == StakeholderRole.Unknown && person.Address is { } known && roles.TryGetValue(known, out var named)
            ? person with { Status = status, Role = named.Role, Evidence = named.Evidence }
            : person with { Status = status };
    }

    private static bool Is(Stakeholder person, string who) =>
        string.Equals(person.Address, who, StringComparison.OrdinalIgnoreCase) || (!who.Contains('@', StringComparison.Ordinal) && string.Equals(person.Name, who, StringComparison.OrdinalIgnoreCase));

    private bool WroteSince(string who, Instant? moment) => moment is { } then && contacts.Theirs.Any(word => word.SentAt > then && string.Equals(word.From, who, StringComparison.OrdinalIgnoreCase));
}
