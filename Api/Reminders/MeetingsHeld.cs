using Microsoft.EntityFrameworkCore;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>A meeting with a customer that is over is contact, as if it had been logged by hand. Whoever has not opened their calendar to us misses only this.</summary>
internal sealed class MeetingsHeld(FollowUpDb db, IMailWatch watch, AccountMemory memory)
{
    private static readonly Duration FirstLook = Duration.FromDays(14);
    private static readonly Duration Longest = Duration.FromDays(1);

    /// <summary>Logs the meetings that ended since the last look; says why when the calendar could not be read.</summary>
    public async Task<MailRefusal?> Take(WatchedFolder folder, Caller caller, Instant now, CancellationToken cancellation)
    {
        var keys = await db.FirmsToMeet(folder.Person, cancellation);
        if (keys.Count == 0 || folder.Person.SeatAt(now) is not { } seat)
        {
            return null;
        }

        // What the person takes back is not seen again: each look begins where the last ended.
        var since = folder.ReadTo is { } last && InstantPattern.ExtendedIso.Parse(last) is { Success: true } known ? known.Value : now - FirstLook;
        var read = await watch.Meetings(caller, since - Longest, now, cancellation);
        if (read.Answer is not { } stretch)
        {
            return read.Refusal!.Kind == MailRefusalKind.ConsentNeeded ? null : read.Refusal;
        }

        var firms = keys.ToLookup(key => key.Account, key => key.Key).ToDictionary(firm => firm.Key, firm => firm.ToHashSet(StringComparer.Ordinal));
        foreach (var meeting in stretch.Meetings.Where(one => one.EndsAt > since).OrderBy(one => one.EndsAt))
        {
            foreach (var (account, names) in firms)
            {
                if (meeting.Met(names, now) is [var first, ..])
                {
                    await Log(folder.Person, account, meeting, first, seat, cancellation);
                }
            }
        }

        folder.Read(InstantPattern.ExtendedIso.Format(now), isCaughtUp: true);
        await db.SaveChangesAsync(cancellation);
        return null;
    }

    private async Task Log(Person person, Guid account, HeldMeeting meeting, string with, Seat seat, CancellationToken cancellation)
    {
        if (await db.Touches.Of(person).AnyAsync(one => one.EventId == meeting.Id, cancellation) || await DealOf(person, account, meeting, cancellation) is not { } deal)
        {
            return;
        }

        db.Add(Touch.Of(deal, TouchKind.Meeting, meeting.EndsAt, with, PlainWords.Line(meeting.Subject, 200), meeting.Id, seat.Now));
        await db.SaveChangesAsync(cancellation);
        await memory.Rejudge(person, deal, seat, cancellation);
        await memory.RejudgeOthers(person, deal, seat, cancellation);
    }

    // The deal its subject and its people point to, else the one that was spoken of last.
    private async Task<Deal?> DealOf(Person person, Guid account, HeldMeeting meeting, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.Include(one => one.Deal.Account).Of(person).Where(one => one.Deal.AccountId == account).OrderByDescending(one => one.LastAt).ToListAsync(cancellation);
        var candidates = threads.GroupBy(one => one.Deal).Select(group => new DealCandidate(
            group.Key.Id, group.Key.State, [group.Key.Name, .. group.Select(one => one.Digest?.Subject ?? "")], [.. group.SelectMany(one => one.Digest?.Stakeholders ?? []).Select(one => one.Address).OfType<string>()]));
        var match = DealMatch.Find(meeting.Subject, meeting.Guests, [.. candidates])?.Id;
        return (threads.Find(one => one.DealId == match) ?? threads.Find(one => DealLife.IsOpen(one.Deal.State)) ?? threads.FirstOrDefault())?.Deal;
    }
}
