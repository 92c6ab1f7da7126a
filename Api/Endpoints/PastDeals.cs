using Microsoft.EntityFrameworkCore;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Learning;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The person's deals as the learning takes them, from what is remembered of them.</summary>
internal sealed class PastDeals(FollowUpDb db)
{
    /// <summary>All of them.</summary>
    public async Task<IReadOnlyList<PastDeal>> All(Person person, Seat seat, CancellationToken cancellation) =>
        await Of(person, await db.Deals.AsNoTracking().Include(one => one.Account).Of(person).ToListAsync(cancellation), seat, cancellation);

    /// <summary>What earlier losses teach about this one. Most people have none, and then nothing is loaded.</summary>
    public async Task<IReadOnlyList<LossNote>> Lessons(Person person, Findings findings, Guid? dealId, Seat seat, CancellationToken cancellation)
    {
        if (findings.Competitors.Count == 0 && findings.Objections.Count == 0)
        {
            return [];
        }

        var lost = await db.Deals.AsNoTracking().Include(one => one.Account).Of(person).Where(one => one.Outcome != null && (one.State == DealState.Lost || one.State == DealState.Answered || one.State == DealState.Dormant)).ToListAsync(cancellation);
        return lost.Count == 0 ? [] : new LossLibrary(await Of(person, lost, seat, cancellation)).For(findings, dealId?.ToString());
    }

    private async Task<IReadOnlyList<PastDeal>> Of(Person person, IReadOnlyList<Deal> deals, Seat seat, CancellationToken cancellation)
    {
        var ids = deals.Select(deal => deal.Id).ToList();
        var threads = (await db.DealThreads.AsNoTracking().Of(person).Where(one => ids.Contains(one.DealId)).ToListAsync(cancellation)).ToLookup(one => one.DealId, one => one.Digest);
        var touches = (await db.Touches.AsNoTracking().Of(person).Where(one => ids.Contains(one.DealId)).ToListAsync(cancellation)).ToLookup(one => one.DealId);
        return [.. deals.Select(deal => Past(deal, [.. threads[deal.Id].OfType<ThreadDigest>()], touches[deal.Id], seat)).OfType<PastDeal>()];
    }

    private static PastDeal? Past(Deal deal, IReadOnlyList<ThreadDigest> threads, IEnumerable<Touch> touches, Seat seat)
    {
        var contacts = threads.SelectMany(thread => thread.Messages).Where(mark => mark is { Kind: MessageKind.Person, SentAt: not null }).Select(mark => new Contact(mark.SentAt!.Value, mark.Side))
            .Concat(touches.Select(touch => new Contact(touch.At, touch.Kind == TouchKind.Voicemail ? Side.Ours : Side.Theirs))).ToList();
        if (DealSilence.Of(contacts, deal.PushSentAt) is not { } silence)
        {
            return null;
        }

        var kept = deal.Kept();
        var isLost = deal.State is DealState.Lost or DealState.Answered || kept?.Said is DealOutcome.Answered or DealOutcome.Lost;
        var words = kept?.Words ?? deal.Reason.Evidence;
        return new()
        {
            Id = deal.Id.ToString(),
            Name = deal.Name,
            AccountName = deal.Account.Name,
            End = EndOf(deal.State, isLost),
            SilentSince = seat.DayOf(silence.Since),
            LastContact = seat.DayOf(silence.LastContact),
            Touches = silence.Touches,
            CameBackOn = silence.CameBackAt is { } back ? seat.DayOf(back) : null,
            Cause = kept?.Cause,
            Style = StyleOf(deal, threads, seat),
            AfterPush = AfterPush(deal, kept),
            Loss = isLost && (kept?.Competitor ?? kept?.Why) is not null ? new(kept?.Cause, kept?.Competitor, kept?.Why, words ?? new("", 0, 0, "")) : null,
            Competitors = [.. threads.SelectMany(thread => thread.Competitors).Select(rival => rival.Name).Distinct(StringComparer.OrdinalIgnoreCase)],
            Objections = [.. threads.SelectMany(thread => thread.Objections).Select(objection => objection.Kind).Distinct()],
        };
    }

    private static CustomerStyle StyleOf(Deal deal, IReadOnlyList<ThreadDigest> threads, Seat seat)
    {
        var all = threads.Select(thread => thread.AsFindings()).ToList();
        var whole = new Findings
        {
            Messages = [.. all.SelectMany(thread => thread.Messages).OrderBy(message => message.SentAt ?? NodaTime.Instant.MinValue)],
            Stakeholders = [.. all.SelectMany(thread => thread.Stakeholders)],
        };
        return PaceReader.Read(whole, seat with { Manner = deal.Account.Manner }).Style;
    }

    private static DealEnd EndOf(DealState state, bool isLost) => state switch
    {
        DealState.Won => DealEnd.Won,
        DealState.Stopped => DealEnd.Stopped,
        _ when isLost => DealEnd.Lost,
        DealState.Ignored or DealState.Dormant or DealState.Pushed => DealEnd.Silent,
        _ => DealEnd.Open,
    };

    // Only what the person confirmed, and a silence that has run out, are known.
    private static OutcomeKind? AfterPush(Deal deal, KeptOutcome? kept) => deal.PushSentAt is null ? null : kept?.Said switch
    {
        DealOutcome.Answered => OutcomeKind.Answered,
        DealOutcome.Revived => OutcomeKind.Revived,
        DealOutcome.Ignored => OutcomeKind.Ignored,
        _ when deal.State == DealState.Ignored => OutcomeKind.Ignored,
        _ => null,
    };
}
