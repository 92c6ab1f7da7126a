using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What lies in the database about some firms, before it is sorted by deal.</summary>
/// <param name="Threads">Their threads, the latest first.</param>
/// <param name="Touches">Calls, meetings, voicemails.</param>
/// <param name="Corrections">What the person put right.</param>
/// <param name="Holds">The quiet towards them, the colleagues' included.</param>
internal sealed record Shelf(IReadOnlyList<DealThread> Threads, IReadOnlyList<Touch> Touches, IReadOnlyList<Correction> Corrections, IReadOnlyList<AccountHold> Holds)
{
    /// <summary>What is known for one deal besides one thread.</summary>
    public AccountSoFar For(Guid viewer, Account account, Deal? deal, string? openThread, Seat seat)
    {
        var right = Corrections.ToLookup(one => one.ThreadId, one => one.AsAmendment(), StringComparer.Ordinal);
        return new()
        {
            Threads =
            [
                .. Threads.Where(one => one.ThreadId != openThread).Select(one => (one.DealId, Digest: one.Digest?.PutRight([.. right[one.ThreadId]], seat)))
                    .Where(one => one.Digest is not null).Select(one => new RememberedThread(one.Digest!, one.DealId == deal?.Id)),
            ],
            Touches = [.. Touches.Select(touch => new LoggedTouch(touch.Id, touch.Kind, touch.At, touch.With, touch.DealId == deal?.Id))],
            Holds = [.. Holds.Where(hold => hold is { IsNone: false, LiftedAt: null }).Select(hold => hold.AsKept(viewer))],
            DismissedHolds = [.. Holds.Where(hold => hold.PersonId == viewer && hold.HeardId is not null && (hold.IsNone || hold.LiftedAt is not null)).Select(hold => hold.HeardId!)],
            Country = account.Country,
            Manner = account.Manner,
            Deal = deal?.Standing,
        };
    }

    /// <summary>A deal judged without its mails; null when nothing is remembered of it.</summary>
    public JudgedDeal? Judge(Guid viewer, Deal deal, Seat seat)
    {
        var own = Threads.Where(one => one.DealId == deal.Id).ToList();
        return own.Find(one => one.Said is { Length: > 0 }) is { Digest: { } digest } latest
            ? new(deal, [latest, .. own.Where(one => one != latest)], AccountJudge.Decide(
                digest.PutRight([.. Corrections.Where(one => one.ThreadId == latest.ThreadId).Select(one => one.AsAmendment())], seat).AsFindings(),
                For(viewer, deal.Account, deal, latest.ThreadId, seat),
                seat))
            : null;
    }
}

/// <summary>A deal, judged from what is remembered.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Threads">Its threads, the latest that is remembered first.</param>
/// <param name="Judgement">What follows of all of it.</param>
internal sealed record JudgedDeal(Deal Deal, IReadOnlyList<DealThread> Threads, Judgement Judgement);
