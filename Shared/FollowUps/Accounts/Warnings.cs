using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>What to know before writing to somebody at a firm.</summary>
public static class Warnings
{
    /// <summary>For a new mail: what is known of a firm and of these people there.</summary>
    /// <param name="addresses">Whom it goes to.</param>
    /// <param name="account">What is known of the firm.</param>
    /// <param name="seat">From where it is written.</param>
    public static IReadOnlyList<Warning> For(IReadOnlyList<string> addresses, AccountSoFar account, Seat seat)
    {
        var people = addresses.Select(address => account.Threads.SelectMany(thread => thread.Digest.Stakeholders).FirstOrDefault(person => string.Equals(person.Address, address, StringComparison.OrdinalIgnoreCase))
            ?? new Stakeholder(GivenName.Of(address), address, Side.Theirs, StakeholderRole.Unknown, StakeholderStatus.Active, null));
        // Every thread of the firm counts as if it were about this mail.
        var all = account with { Threads = [.. account.Threads.Select(thread => thread with { IsOfThisDeal = true })] };
        return [.. AccountJudge.Decide(new() { Stakeholders = [.. people] }, all, seat).Warnings.Where(warning => warning.Who is null || addresses.Contains(warning.Who, StringComparer.OrdinalIgnoreCase))];
    }

    internal static IReadOnlyList<Warning> Of(Reading whole, AccountHolds holds, AccountPeople people, Seat seat)
    {
        var thread = new ThreadSoFar(whole, seat);
        var warnings = new List<Warning>();
        if (whole.Plan.Action == PlanAction.LeaveAlone)
        {
            warnings.Add(new("lastLetterOut", whole.Plan.Reasons[0].Text, null, whole.Plan.Reasons[0].Evidence));
        }

        if (holds.Set is { } set)
        {
            warnings.Add(new("quiet", AccountHolds.Why(set, seat).Text, null, set.Evidence));
        }
        else if (thread.StandingHold is { } hold)
        {
            warnings.Add(new("quiet", QuietWasAsked.Why(hold, thread).Text, null, hold.Evidence));
        }

        var optOuts = whole.Refusals.Concat(people.OptOuts.Select(one => one.No)).Where(no => no.Kind == Understanding.Acts.Refusals.RefusalKind.OptOut).DistinctBy(no => no.By);
        warnings.AddRange(optOuts.Select(no => new Warning("optedOut", TheyRefused.Why(no, thread).Text, no.By, no.Evidence)));
        warnings.AddRange(people.People.Where(person => person is { Side: Side.Theirs, Status: StakeholderStatus.Left or StakeholderStatus.Bounced, Address: not null }).Select(person => Gone(person, people, thread)));
        warnings.AddRange(people.People.Where(person => person is { Side: Side.Theirs, Status: StakeholderStatus.Away, Address: not null })
            .Select(person => (Person: person, Absence: thread.AbsenceOf(person.Address)))
            .Where(one => one.Absence is not null)
            .Select(one => new Warning("away", TheyAreAway.Why(one.Absence!, thread).Text, one.Person.Address, one.Absence!.Evidence)));
        return warnings;
    }

    private static Warning Gone(Stakeholder person, AccountPeople people, ThreadSoFar thread)
    {
        var departure = people.Departures.LastOrDefault(gone => string.Equals(gone.Who, person.Address, StringComparison.OrdinalIgnoreCase) || string.Equals(gone.Who, person.Name, StringComparison.OrdinalIgnoreCase));
        var name = GivenName.Of(person.Name is { Length: > 0 } known ? known : person.Address!);
        return person.Status == StakeholderStatus.Bounced
            ? new("left", $"Mail to {name} comes back", person.Address, null)
            : new("left", departure?.Successor is { } next ? $"{name} has left; {thread.People.FirstName(next)} follows" : $"{name} has left", person.Address, departure?.Evidence);
    }
}
