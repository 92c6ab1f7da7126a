using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What the person says came of a deal. It may confirm what was proposed, or put it right.</summary>
internal sealed class DealOutcomes(FollowUpDb db, AccountMemory memory)
{
    /// <summary>Settles the outcome; null when it is settled, else why it cannot be.</summary>
    public async Task<ProblemHttpResult?> Settle(Person person, Deal deal, SetOutcomeRequest request, Seat seat, CancellationToken cancellation)
    {
        if (request is { Kind: DealOutcome.Dormant, On: null } || (request is { Kind: DealOutcome.Dormant, On: { } on } && on <= seat.Today))
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["on"] = ["Name a later day to come back."] }));
        }

        if (EventOf(request.Kind) is not { } happened)
        {
            return TypedResults.Problem(Problems.OfFields(new Dictionary<string, string[]>(StringComparer.Ordinal) { ["kind"] = ["Say what came of it."] }));
        }

        var proposed = deal.Proposal();
        var confirms = proposed?.Kind == request.Kind;
        var until = request.Kind is DealOutcome.Dormant or DealOutcome.Revived ? request.On ?? (confirms ? proposed?.On : null) : null;
        var (competitor, why) = (Words(request.Competitor) ?? (confirms ? proposed?.Competitor : null), Words(request.Why) ?? (confirms ? proposed?.Why : null));
        var reason = new Reason(Named(request.Kind), Sentence(request.Kind, competitor, why), confirms ? proposed?.Reason.Evidence : null);
        var (change, refusal) = deal.Happened(new(happened, null, until, reason), byHand: true, seat.Now);
        if (refusal is { } no)
        {
            return Refused(no);
        }

        if (change is not null)
        {
            db.Add(change);
        }

        var read = deal.Kept();
        deal.SeemsTo(new KeptOutcome(null, request.Kind, competitor, why, confirms ? read?.Cause : null, confirms ? read?.Words : null, seat.Now).AsWords());
        deal.Wake(request.Kind == DealOutcome.Dormant ? ReminderTime.At(until!.Value, seat.Hours, seat.Zone, seat.Now) : null);
        await db.SaveChangesAsync(cancellation);
        await memory.Rejudge(person, deal, seat, cancellation);
        return null;
    }

    private static DealEvent? EventOf(DealOutcome outcome) => outcome switch
    {
        DealOutcome.Ignored => DealEvent.RunOut,
        DealOutcome.Answered => DealEvent.Answer,
        DealOutcome.Revived => DealEvent.Revive,
        DealOutcome.Won => DealEvent.Win,
        DealOutcome.Lost => DealEvent.Lose,
        DealOutcome.Dormant => DealEvent.Rest,
        DealOutcome.Reopened => DealEvent.Reopen,
        _ => null,
    };

    private static string Sentence(DealOutcome outcome, string? competitor, string? why)
    {
        var because = why is null ? "" : $" (“{why}”)";
        return outcome switch
        {
            DealOutcome.Ignored => "The last letter stayed without an answer",
            DealOutcome.Answered when competitor is not null => $"They chose {competitor}{because}",
            DealOutcome.Answered => $"They answered the last letter{because}",
            DealOutcome.Revived => $"It is not over{because}",
            DealOutcome.Won => $"You won it{because}",
            DealOutcome.Lost when competitor is not null => $"Lost to {competitor}{because}",
            DealOutcome.Lost => $"You lost it{because}",
            DealOutcome.Dormant => $"You let it rest{because}",
            _ => "You opened it again",
        };
    }

    private static ProblemHttpResult Refused(DealRefusal refusal) => TypedResults.Problem(refusal switch
    {
        DealRefusal.NotPushed => Problems.Of(StatusCodes.Status409Conflict, "notPushed", "No last letter is out, so nothing can have come of it."),
        DealRefusal.LastLetterOut => Problems.Of(StatusCodes.Status409Conflict, "lastLetterOut", "The last letter is out. Nothing changes before they write."),
        DealRefusal.OptedOut => Problems.Of(StatusCodes.Status409Conflict, "optedOut", "They asked not to be written to."),
        DealRefusal.AlreadyOpen => Problems.Of(StatusCodes.Status409Conflict, "alreadyOpen", "This deal is open as it is."),
        _ => Problems.Of(StatusCodes.Status409Conflict, "dealEnded", "This deal has ended. Open it again first."),
    });

    private static string? Words(string? words) => string.IsNullOrWhiteSpace(words) ? null : PlainWords.Line(words, 300);

    private static string Named(DealOutcome outcome) => char.ToLowerInvariant(outcome.ToString()[0]) + outcome.ToString()[1..];
}
