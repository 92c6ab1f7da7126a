using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Puts a reply into Drafts, once: who clicks twice finds the first. Nothing is sent.</summary>
internal sealed class DraftMaker(FollowUpDb db, IMailbox mailbox, Desk desk, IClock clock)
{
    private static readonly TimeSpan LookAgain = TimeSpan.FromMilliseconds(100);
    private const int Looks = 300;

    /// <summary>A reply to these people with these words.</summary>
    public Task<Results<Ok<DraftReply>, ProblemHttpResult>> Make(Caller caller, OpenDeal open, ReplyAddresses people, string text, CancellationToken cancellation) =>
        Make(caller, open, people, text, (_, _, _) => Task.CompletedTask, cancellation);

    /// <summary>The last letter to these people with these words, and the lines of its proof that the person goes on without.</summary>
    public Task<Results<Ok<DraftReply>, ProblemHttpResult>> MakePush(Caller caller, OpenDeal open, ReplyAddresses people, string text, IReadOnlyList<Reason> waved, CancellationToken cancellation) =>
        Make(caller, open, people, text, (deal, wish, draft) => Remember(deal, wish.AsLetter(draft, open.Thread.ThreadId, clock.GetCurrentInstant()), waved), cancellation);

    private async Task<Results<Ok<DraftReply>, ProblemHttpResult>> Make(Caller caller, OpenDeal open, ReplyAddresses people, string text, Func<Deal, DraftWish, DraftPlace, Task> then, CancellationToken cancellation)
    {
        var deal = open.Deal ?? await desk.Keep(open, cancellation);
        for (var look = 0; !await db.Hold(deal, clock.GetCurrentInstant(), cancellation); look++)
        {
            if (look == Looks)
            {
                return MailRefusal.Of(MailRefusalKind.Busy).AsProblem();
            }

            await Task.Delay(LookAgain, cancellation);
        }

        try
        {
            // From here on nobody's leaving stops us: half a draft would have to be found again.
            var wish = DraftWish.For(deal.Id, people, text);
            var made = await mailbox.Draft(caller, wish, CancellationToken.None);
            if (made.Answer is not { } draft)
            {
                return made.Refusal!.AsProblem();
            }

            await then(deal, wish, draft);
            return TypedResults.Ok(new DraftReply(draft.Id, draft.WebLink));
        }
        finally
        {
            await db.LetGo(deal, CancellationToken.None);
        }
    }

    private async Task Remember(Deal deal, DraftedLetter letter, IReadOnlyList<Reason> waved)
    {
        await db.Entry(deal).ReloadAsync(CancellationToken.None);
        // Who clicks twice has waved it through once.
        if (deal.Letter?.Key != letter.Key)
        {
            db.AddRange(waved.Select(missing => WavedLine.Of(deal, missing, letter.At)));
        }

        deal.Pushed(letter);
        await db.SaveChangesAsync(CancellationToken.None);
    }
}
