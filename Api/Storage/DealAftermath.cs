using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What came after the last letter: silence runs out by itself, an answer is proposed and waits for the person's word.</summary>
internal sealed class DealAftermath(FollowUpDb db)
{
    /// <summary>Looks at what came after the last letter of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="findings">The thread that is at hand.</param>
    /// <param name="soFar">What is known of the firm besides.</param>
    /// <param name="seat">From where it is looked at.</param>
    public void Look(Deal deal, Findings findings, AccountSoFar soFar, Seat seat)
    {
        if (deal is not { PushSentAt: { } sentAt, State: DealState.Pushed or DealState.Ignored })
        {
            return;
        }

        // Whoever of theirs writes, in whichever thread: the whole firm was left alone.
        List<Findings> threads = [findings, .. soFar.Threads.Select(thread => thread.Digest.AsFindings())];
        var clock = deal.Account.Country is { } code ? TheirClock.In(code, seat.Zone) : new(seat.WorkingDays, seat.Zone);
        var outcome = OutcomeReader.Read(threads, new(sentAt), clock, seat);
        switch (outcome.Kind)
        {
            case OutcomeKind.StillSilent:
                break;
            case OutcomeKind.Ignored when deal.State == DealState.Pushed:
                if (deal.Happened(new(DealEvent.RunOut, null, null, outcome.Reason), byHand: false, seat.Now).Change is { } change)
                {
                    db.Add(change);
                    deal.Wake(null);
                }

                break;
            case OutcomeKind.Ignored:
                break;
            default:
                Propose(deal, outcome);
                break;
        }
    }

    // Without its words an answer is only "they wrote": what was read of it before stands.
    private static void Propose(Deal deal, Outcome outcome)
    {
        var kept = deal.Kept();
        if (outcome.Kind == OutcomeKind.Wrote && kept?.Proposed is { Kind: DealOutcome.Answered or DealOutcome.Revived })
        {
            return;
        }

        var (loss, comeback) = (outcome.Loss, outcome.Comeback);
        var proposal = new OutcomeProposal(
            outcome.Kind switch { OutcomeKind.Answered => DealOutcome.Answered, OutcomeKind.Revived => DealOutcome.Revived, _ => DealOutcome.Wrote },
            outcome.Reason,
            loss?.Chosen,
            loss?.Why ?? comeback?.Why,
            comeback?.On ?? comeback?.Hold?.Until ?? loss?.Hold?.Until);
        deal.SeemsTo(new KeptOutcome(proposal, null, null, null, loss?.Cause, outcome.Reason.Evidence).AsWords());
    }
}
