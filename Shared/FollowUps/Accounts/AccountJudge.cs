using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Judges a thread with everything its firm is known by: a quiet asked for anywhere is kept everywhere, and a word of theirs anywhere is heard everywhere.</summary>
public static class AccountJudge
{
    /// <summary>The next move, the proof of the last letter, what to know before writing.</summary>
    /// <param name="findings">What the thread says.</param>
    /// <param name="account">What is known of the firm besides.</param>
    /// <param name="seat">From where it is decided.</param>
    public static Judgement Decide(Findings findings, AccountSoFar account, Seat seat)
    {
        (findings, account) = Reopening.Of(findings, account);
        seat = CustomerCountry.Facing(seat, findings, account.Country) with { Manner = account.Manner };
        var contacts = new Contacts(findings, account, new ThreadSoFar(findings, seat).MainContact ?? "");
        var holds = new AccountHolds(findings, account, contacts, seat);
        var people = new AccountPeople(findings, account, contacts, seat);
        var whole = Planner.Decide(Merge(findings, account, contacts, holds, people), seat);
        var plan = TheirDaysOff.Spared(AccountPlan.Of(whole, account, contacts, holds, people, seat), seat);
        var push = AccountPlan.Push(whole.Push, holds, people, seat);
        var decided = new Reading(whole, plan, push);
        // An old acquaintance who is brought back may be written to, the last letter notwithstanding.
        return new(decided, Warnings.Of(plan.Action == PlanAction.Nurture ? decided : whole, holds, people, seat), holds.Heard, people.NeverWriteTo, seat);
    }

    private static Findings Merge(Findings findings, AccountSoFar account, Contacts contacts, AccountHolds holds, AccountPeople people)
    {
        var deal = account.Threads.Where(thread => thread.IsOfThisDeal).Select(thread => thread.Digest).ToList();
        return findings with
        {
            Messages = contacts.Elsewheres.Count == 0 ? findings.Messages : [.. findings.Messages.Concat(contacts.Elsewheres).OrderBy(message => message.SentAt ?? NodaTime.Instant.MinValue)],
            Commitments = [.. deal.SelectMany(thread => thread.Commitments.Where(promise => promise.Status is CommitmentStatus.Open or CommitmentStatus.Missed)), .. findings.Commitments],
            Requests = [.. deal.SelectMany(thread => thread.Requests.Where(request => request.AnsweredBy is null)), .. findings.Requests],
            Holds = holds.Standing,
            Refusals =
            [
                .. deal.SelectMany(thread => thread.Refusals.Where(no => no.Kind == RefusalKind.Declined)),
                .. people.OptOuts.Where(one => people.Closes(one.No, one.At)).Select(one => one.No),
                .. findings.Refusals,
            ],
            Competitors = [.. deal.SelectMany(thread => thread.Competitors), .. findings.Competitors],
            Absences = people.Absences,
            Departures = people.Departures,
            Stakeholders = people.People,
            Timeline = [.. deal.SelectMany(thread => thread.Timeline), .. findings.Timeline],
            Objections = [.. deal.SelectMany(thread => thread.Objections), .. findings.Objections],
        };
    }
}
