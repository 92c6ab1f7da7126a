using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What we know of the firms: every door that reads a thread leaves here what it says, and takes from here what the firm's other threads said.</summary>
internal sealed class AccountMemory(FollowUpDb db, AccountBook book, AccountFollowUps followUps, DealAftermath aftermath)
{
    private readonly HashSet<Guid> lent = [];

    /// <summary>The quiets of colleagues that were told of so far. Whoever shows them to a person writes that down.</summary>
    public IReadOnlyCollection<Guid> Lent => lent;

    /// <summary>Judges a thread with everything known, and remembers it when it is a conversation with a customer.</summary>
    /// <param name="person">Whose mailbox.</param>
    /// <param name="heard">The thread.</param>
    /// <param name="seat">From where it is looked at.</param>
    /// <param name="always">Remember it whatever it is: the person keeps something about it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<JudgedThread> Hear(Person person, HeardThread heard, Seat seat, bool always, CancellationToken cancellation)
    {
        var thread = await db.Thread(person, heard.ThreadId, cancellation);
        if (thread?.Deal.Letter is { } letter)
        {
            heard = heard with { Findings = letter.KnownIn(heard.Findings, heard.ThreadId, heard.Drafts) };
        }

        var findings = Amendments.Apply(heard.Findings, await db.Amendments(person.Id, heard.ThreadId, cancellation), seat);
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
        foreach (var deal in await LeftAlone(thread.Deal, cancellation))
        {
            aftermath.Look(deal, findings, soFar, seat);
        }

        await followUps.Rejudge(thread.Deal, judgement, seat, cancellation);
        await db.SaveChangesAsync(cancellation);
        await LiftHolds(person, thread.Deal.Account, heard.Findings, cancellation);
        await RejudgeOthers(person, thread.Deal, seat, cancellation);
        return new(findings, thread.Deal.Account, thread, soFar, judgement);
    }

    /// <summary>What is known of a firm besides one thread.</summary>
    public async Task<AccountSoFar> SoFar(Person person, Account account, Deal? deal, string? openThread, Seat seat, CancellationToken cancellation) =>
        (await Shelf(person, account, seat, cancellation)).For(person.Id, account, deal, openThread, seat);

    /// <summary>A deal judged without its mails, as far as they are remembered; null when nothing is.</summary>
    public async Task<JudgedDeal?> Judge(Person person, Deal deal, Seat seat, CancellationToken cancellation) =>
        (await Shelf(person, deal.Account, seat, cancellation)).Judge(person.Id, deal, seat);

    /// <summary>Every deal of the person's that somebody still works on, or that waits for their word.</summary>
    public async Task<IReadOnlyList<JudgedDeal>> JudgeAll(Person person, Seat seat, CancellationToken cancellation)
    {
        var deals = await db.Deals.AsNoTracking().Include(one => one.Account).Of(person).ToListAsync(cancellation);
        var byAccount = deals.ToDictionary(deal => deal.Id, deal => deal.AccountId);
        var threads = (await db.DealThreads.AsNoTracking().Of(person).OrderByDescending(one => one.LastAt).ToListAsync(cancellation)).ToLookup(one => byAccount.GetValueOrDefault(one.DealId));
        var touches = (await db.Touches.AsNoTracking().Of(person).ToListAsync(cancellation)).ToLookup(one => one.AccountId);
        var corrections = (await db.Corrections.AsNoTracking().Of(person).OrderBy(one => one.At).ToListAsync(cancellation)).ToLookup(one => one.ThreadId, StringComparer.Ordinal);
        var keys = (await db.AccountAliases.AsNoTracking().Of(person).ToListAsync(cancellation)).ToLookup(one => one.AccountId, one => one.Key);
        var holds = await db.AccountHolds.AsNoTracking().Where(one => one.TenantId == person.TenantId && (one.PersonId == person.Id || (!one.IsNone && one.LiftedAt == null))).ToListAsync(cancellation);
        var judged = new List<JudgedDeal>();
        foreach (var group in deals.Where(deal => DealLife.IsOpen(deal.State) || deal.State == DealState.Pushed || deal.Outcome is not null).GroupBy(deal => deal.AccountId))
        {
            var own = threads[group.Key].Take(MostThreads).ToList();
            var shelf = new Shelf(
                own,
                [.. touches[group.Key]],
                [.. own.SelectMany(thread => corrections[thread.ThreadId])],
                [.. holds.Where(hold => hold.PersonId == person.Id ? hold.AccountId == group.Key : keys[group.Key].Contains(hold.Key))]);
            Lend(person, shelf.Holds);
            judged.AddRange(group.Select(deal => shelf.Judge(person.Id, deal, seat)).OfType<JudgedDeal>());
        }

        return judged;
    }

    private async Task<Shelf> Shelf(Person person, Account account, Seat seat, CancellationToken cancellation)
    {
        var threads = await db.DealThreads.AsNoTracking().Of(person).Where(one => one.Deal.AccountId == account.Id).OrderByDescending(one => one.LastAt).Take(MostThreads).ToListAsync(cancellation);
        var ids = threads.Select(one => one.ThreadId).ToList();
        var corrections = await db.Corrections.AsNoTracking().Of(person).Where(one => ids.Contains(one.ThreadId)).OrderBy(one => one.At).ToListAsync(cancellation);
        var touches = await db.Touches.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation);
        var keys = await db.AccountAliases.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).Select(one => one.Key).ToListAsync(cancellation);
        var own = await db.AccountHolds.AsNoTracking().Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation);
        // The one thing that colleagues share: the quiet towards a firm that they know too, with its reason and its author.
        var shared = keys.Count == 0 ? [] : await db.AccountHolds.AsNoTracking().Where(one => one.TenantId == person.TenantId && one.PersonId != person.Id && keys.Contains(one.Key) && !one.IsNone && one.LiftedAt == null).ToListAsync(cancellation);
        Lend(person, shared);
        return new(threads, touches, corrections, [.. own, .. shared]);
    }

    private void Lend(Person person, IEnumerable<AccountHold> holds) => lent.UnionWith(holds.Where(hold => hold.PersonId != person.Id).Select(hold => hold.Id));

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
        if (await Judge(person, deal, seat, cancellation) is not { } judged)
        {
            return null;
        }

        Turn(deal, judged.Judgement, seat);
        await followUps.Rejudge(deal, judged.Judgement, seat, cancellation);
        await db.SaveChangesAsync(cancellation);
        return judged.Judgement;
    }

    /// <summary>Looks again at every deal of a firm.</summary>
    public async Task RejudgeAll(Person person, Account account, Seat seat, CancellationToken cancellation)
    {
        foreach (var deal in await db.Deals.Include(one => one.Account).Of(person).Where(one => one.AccountId == account.Id).ToListAsync(cancellation))
        {
            await Rejudge(person, deal, seat, cancellation);
        }
    }

    // Whoever of theirs writes, about whatever: every deal of the firm that was let go with a last letter hears of it.
    private async Task<List<Deal>> LeftAlone(Deal heard, CancellationToken cancellation) =>
        [heard, .. await db.Deals.Include(one => one.Account).Where(one => one.PersonId == heard.PersonId && one.AccountId == heard.AccountId && one.Id != heard.Id && (one.State == DealState.Pushed || one.State == DealState.Ignored)).ToListAsync(cancellation)];

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
                if (turn.Event == DealEvent.Push)
                {
                    // From now on somebody has to look whether they answer.
                    deal.Wake(seat.Now);
                }
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
