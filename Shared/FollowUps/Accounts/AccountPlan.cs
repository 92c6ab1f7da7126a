using NodaTime;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>What the firm as a whole adds to the plan of a thread. Promises and answers we owe come before all of it; so do a no and a last letter.</summary>
internal static class AccountPlan
{
    public static Plan Of(Reading whole, AccountSoFar account, Contacts contacts, AccountHolds holds, AccountPeople people, Seat seat)
    {
        if (whole.Plan.Reasons[0].Code == "optOut")
        {
            return whole.Plan;
        }

        // What the person has laid to rest, rests: old promises and the last letter with it.
        return Resting(account, contacts, seat)
            ?? (whole.Plan.Action is PlanAction.Stop or PlanAction.LeaveAlone or PlanAction.KeepPromise or PlanAction.Answer ? whole.Plan : null)
            ?? Closed(account.Deal, contacts, seat) ?? Quiet(whole.Plan, holds, seat) ?? NobodyThere(whole, people, seat) ?? ColdContact.Of(whole, seat) ?? whole.Plan;
    }

    /// <summary>The last letter, with what the firm as a whole has against it.</summary>
    public static Push Push(Push push, AccountHolds holds, AccountPeople people, Seat seat)
    {
        var missing = push.Missing.ToList();
        if (holds.Set is { } hold && !missing.Exists(line => line.Code == "noHold"))
        {
            missing.Add(AccountHolds.Why(hold, seat) with { Code = "noHold" });
        }

        var barred = push.Recipients.Where(person => people.NeverWriteTo.Contains(person.Address)).Select(person => new LeftOut(person.Address, "Asked not to be written to"));
        return push with { Ready = missing.Count == 0, Missing = missing, Recipients = [.. push.Recipients.Where(person => !people.NeverWriteTo.Contains(person.Address))], LeftOut = [.. push.LeftOut, .. barred] };
    }

    // What the person has closed stays closed until they write.
    private static Plan? Closed(DealStanding? deal, Contacts contacts, Seat seat) => deal switch
    {
        { State: DealState.Won or DealState.Lost or DealState.Stopped or DealState.Answered } when !contacts.WroteAfter(deal.Since) =>
            new(PlanAction.Stop, null, [deal.Reason with { Code = "closed", Text = $"{Ended(deal.State)} on {Say.Day(seat.DayOf(deal.Since), seat.Today)}. {deal.Reason.Text}".TrimEnd() }]),
        { State: DealState.Ignored } when !contacts.WroteAfter(deal.Since) => new(PlanAction.LeaveAlone, null, [deal.Reason]),
        _ => null,
    };

    private static string Ended(DealState state) => state switch
    {
        DealState.Won => "Won",
        DealState.Stopped => "Stopped",
        _ => "Lost",
    };

    private static Plan? Resting(AccountSoFar account, Contacts contacts, Seat seat)
    {
        if (account.Deal is not { State: DealState.Dormant } deal || contacts.WroteAfter(deal.Since))
        {
            return null;
        }

        if (deal.Until is not { } until || until > seat.Today)
        {
            var rests = deal.Until is { } day ? $"At rest until {Say.Day(day, seat.Today)}" : "At rest";
            return new(PlanAction.Wait, deal.Until is { } back ? seat.WorkingDays.OnOrAfter(back) : null, [new("resting", $"{rests}. {deal.Reason.Text}".TrimEnd(), deal.Reason.Evidence)]);
        }

        return new(PlanAction.Nurture, seat.WorkingDays.OnOrAfter(seat.Today), [Nurturing.Why(contacts, deal, seat)]);
    }

    private static Plan? Quiet(Plan plan, AccountHolds holds, Seat seat)
    {
        if (holds.Set is not { } hold)
        {
            return null;
        }

        var on = hold.Until is { } until ? seat.WorkingDays.OnOrAfter(until) : (LocalDate?)null;
        // A later day that is waited for anyway says it better.
        return plan.Action == PlanAction.Wait && (plan.On is null || (on is not null && plan.On >= on)) && plan.Reasons[0].Code is "holdStands" or "away" or "dayAgreed" or "dayPromised"
            ? plan
            : new(PlanAction.Wait, on, [AccountHolds.Why(hold, seat)]);
    }

    private static Plan? NobodyThere(Reading whole, AccountPeople people, Seat seat)
    {
        if (whole.Plan.Action is not (PlanAction.Nudge or PlanAction.CheckIn or PlanAction.AskTimeline or PlanAction.Push) || new ThreadSoFar(whole, seat) is not { MainContact: { } contact } thread || !people.NeverWriteTo.Contains(contact))
        {
            return null;
        }

        var person = people.People.FirstOrDefault(one => string.Equals(one.Address, contact, StringComparison.OrdinalIgnoreCase));
        var departure = people.Departures.LastOrDefault(gone => string.Equals(gone.Who, contact, StringComparison.OrdinalIgnoreCase) || string.Equals(gone.Who, person?.Name, StringComparison.OrdinalIgnoreCase));
        var name = GivenName.Of(person?.Name is { Length: > 0 } known ? known : contact);
        var why = person?.Status == StakeholderStatus.Bounced ? $"Mail to {name} comes back" : $"{name} has left";
        var other = people.People.FirstOrDefault(one => one is { Side: Side.Theirs, Address: { } address, Status: StakeholderStatus.Active or StakeholderStatus.Away } && !people.NeverWriteTo.Contains(address) && !Mailboxes.IsNobody(address));
        return other is null
            ? new(PlanAction.Wait, null, [new("nobodyThere", departure?.Successor is { } successor ? $"{why}. {thread.People.FirstName(successor)} follows" : $"{why}, and nobody else is known there", departure?.Evidence)])
            : whole.Plan with { Reasons = [.. whole.Plan.Reasons, new("contactGone", $"{why}. Write to {GivenName.Of(other.Name is { Length: > 0 } named ? named : other.Address!)}", departure?.Evidence)] };
    }
}
