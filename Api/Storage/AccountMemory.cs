using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What we know of the firms: every door that reads a thread leaves here what it says, and takes from here what the firm's other threads said.</summary>
internal sealed class AccountMemory(FollowUpDb db, AccountBook book, AccountFollowUps followUps)
{
    /// <summary>Judges a thread with everything known, and remembers it when it is a conversation with a customer.</summary>
    /// <param name="person">Whose mailbox.</param>
    /// <param name="heard">The thread.</param>
    /// <param name="seat">From where it is looked at.</param>
    /// <param name="always">Remember it whatever it is: the person keeps something about it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<JudgedThread> Hear(Person person, HeardThread heard, Seat seat, bool always, CancellationToken cancellation)
    {
        var findings = Amendments.Apply(heard.Findings, await db.Amendments(person.Id, heard.ThreadId, cancellation), seat);
        var thread = await db.Thread(person, heard.ThreadId, cancellation);
        var account = thread?.Deal.Account ?? await book.Find(person, heard.Findings, seat, cancellation);
        if (thread is null && (always || ((account is not null || Conversed(heard.Findings)) && Counterparts.Of(heard.Findings).Count > 0)))
        {
            account ??= await book.Open(person, heard.Findings, seat, cancellation);
            thread = await book.Place(account, heard, seat.Now, cancellation);
        }

        if (thread is null)
        {
            var known = account is null ? AccountSoFar.Unknown : await SoFar(person, account, null, heard.ThreadId, seat, cancellation);
            return new(findings, account, null, known, AccountJudge.Decide(findings, known, seat));
        }

        var soFar = await SoFar(person, thread.Deal.Account, thread.Deal, heard.ThreadId, seat, cancellation);
        var judgement = AccountJudge.Decide(findings, soFar, seat);
        await book.Learn(thread, heard, cancellation);
        Turn(thread.Deal, judgement, seat);
        await followUps.Rejudge(thread, judgement, seat, cancellation);
        await db.SaveChangesAsync(cancellation);
        await LiftHolds(person, thread.Deal.Account, heard.Findings, cancellation);
        await RejudgeOthers(person, thread.Deal, seat, cancellation);
        return new(findings, thread.Deal.Account, thread, soFar, judgement);
    }

    /// <summary>What is known of a firm besides one thread.</summary>
    public async Task<AccountSoFar> SoFar(Person person, Account account, Deal? deal, string? openThread, Seat seat, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.AsNoTracking().Of(person).Where(one => one.Deal.AccountId == account.Id && one.ThreadId != openThread).OrderByDescending(one => one.LastAt).Take(MostThreads).ToListAsync(cancellation);
        var ids = threads.Select(one => one.ThreadId).ToList();
        var corrections = (await db.Corrections.AsNoTracking().Of(person).Where(one => ids.Contains(one.ThreadId)).OrderBy(one => one.At).ToListAsync(cancellation)).ToLookup(one => one.ThreadId, one => one.AsAmendment());
        var touches = await db.Touches.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation);
        var keys = await db.AccountAliases.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).Select(one => one.Key).ToListAsync(cancellation);
        keys.Add(account.Domain);
        var own = await db.AccountHolds.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation);
        // The one thing that colleagues share: the quiet towards a firm that they know too, with its reason and its author.
        var shared = account.Domain.Length == 0 ? [] : await db.AccountHolds.AsNoTracking().Where(one => one.TenantId == person.TenantId && one.PersonId != person.Id && keys.Contains(one.Key) && !one.IsNone && one.LiftedAt == null).ToListAsync(cancellation);
        await db.Sees(person, shared, seat.Now, cancellation);
        return new()
        {
            Threads = [.. threads.Select(one => (one.DealId, Digest: one.Digest?.PutRight([.. corrections[one.ThreadId]], seat))).Where(one => one.Digest is not null).Select(one => new RememberedThread(one.Digest!, one.DealId == deal?.Id))],
            Touches = [.. touches.Select(touch => new LoggedTouch(touch.Id, touch.Kind, touch.At, touch.With, touch.DealId == deal?.Id))],
            Holds = [.. own.Concat(shared).Where(hold => !hold.IsNone && hold.LiftedAt is null).Select(hold => hold.AsKept(person.Id))],
            DismissedHolds = [.. own.Where(hold => hold is { HeardId: not null } && (hold.IsNone || hold.LiftedAt is not null)).Select(hold => hold.HeardId!)],
            Deal = deal?.Standing,
        };
    }

    /// <summary>A deal judged without its mails, as far as they are remembered; null when nothing is.</summary>
    public async Task<(DealThread Thread, Judgement Judgement)?> Judge(Person person, Deal deal, Seat seat, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.Of(person).Where(one => one.DealId == deal.Id).OrderByDescending(one => one.LastAt).ToListAsync(cancellation);
        return threads.Find(one => one.Said is { Length: > 0 }) is { Digest: { } digest } latest
            ? (latest, AccountJudge.Decide(digest.PutRight(await db.Amendments(person.Id, latest.ThreadId, cancellation), seat).AsFindings(), await SoFar(person, deal.Account, deal, latest.ThreadId, seat, cancellation), seat))
            : null;
    }

    /// <summary>Looks again at what is kept about a firm's other deals: a word about one of them, or a quiet, counts in all.</summary>
    public async Task RejudgeOthers(Person person, Deal deal, Seat seat, CancellationToken cancellation)
    {
        var others = await db.FollowUps.Of(person).Where(one => one.EndedAt == null && one.Deal.AccountId == deal.AccountId && one.DealId != deal.Id).Select(one => one.Deal).Distinct().Include(one => one.Account).ToListAsync(cancellation);
        foreach (var other in others)
        {
            await Rejudge(person, other, seat, cancellation);
        }
    }

    /// <summary>Looks again at a deal and what is kept about it, without its mails.</summary>
    public async Task<Judgement?> Rejudge(Person person, Deal deal, Seat seat, CancellationToken cancellation)
    {
        if (await Judge(person, deal, seat, cancellation) is not var (thread, judgement))
        {
            return null;
        }

        Turn(deal, judgement, seat);
        await followUps.Rejudge(thread, judgement, seat, cancellation);
        await db.SaveChangesAsync(cancellation);
        return judgement;
    }

    /// <summary>Looks again at every deal of a firm.</summary>
    public async Task RejudgeAll(Person person, Account account, Seat seat, CancellationToken cancellation)
    {
        foreach (var deal in await db.Deals.Include(one => one.Account).Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation))
        {
            await Rejudge(person, deal, seat, cancellation);
        }
    }

    // Threads older than these say nothing new about a firm one is still in touch with.
    private const int MostThreads = 60;

    // Whoever of ours answered means it; what was only received may be anybody's advertisement.
    private static bool Conversed(Findings findings) => findings.Messages.Any(message => message is { Side: Side.Ours, Kind: MessageKind.Person });

    private void Turn(Deal deal, Judgement judgement, Seat seat)
    {
        if (DealTurn.Of(deal.State, judgement.Whole.Plan) is { } turn)
        {
            var at = turn.Event == DealEvent.Push && turn.Reason.Evidence is { } words ? judgement.Whole.Messages.FirstOrDefault(message => message.Id == words.MessageId)?.SentAt ?? seat.Now : seat.Now;
            if (deal.Happened(turn, byHand: false, at).Change is { } change)
            {
                db.Add(change);
            }
        }
    }

    private async Task LiftHolds(Person person, Account account, Findings findings, CancellationToken cancellation)
    {
        if (findings.Messages.LastOrDefault(message => message is { Side: Side.Theirs, Kind: MessageKind.Person, SentAt: not null }) is { SentAt: { } wrote })
        {
            await db.AccountHolds.Of(person).Where(hold => hold.AccountId == account.Id && hold.LiftedAt == null && !hold.IsNone && hold.SetAt < wrote)
                .ExecuteUpdateAsync(set => set.SetProperty(hold => hold.LiftedAt, wrote), cancellation);
        }
    }
}
