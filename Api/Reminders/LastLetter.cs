using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>The last letter without the pane: into Drafts when the proof holds, as it would have been proposed. Nothing is sent.</summary>
internal sealed class LastLetter(FollowUpDb db, IMailbox mailbox, IClock clock)
{
    /// <summary>Why it is not written, line by line.</summary>
    public static Reason Missing(ReadThread open) =>
        new("notReady", $"Not the last letter yet. {string.Join(' ', open.Whole.Push.Missing.Select(line => line.Text.TrimEnd('.') + "."))}", open.Whole.Push.Missing.Select(line => line.Evidence).FirstOrDefault(words => words is not null));

    /// <summary>Puts it into Drafts, once; says why when it could not.</summary>
    public async Task<MailRefusal?> Write(Caller caller, Deal deal, ReadThread open, CancellationToken cancellation)
    {
        if (!await db.Hold(deal, clock.GetCurrentInstant(), cancellation))
        {
            return MailRefusal.Of(MailRefusalKind.Busy);
        }

        try
        {
            var preview = PushReply.Of(open.Whole, open.Seat);
            var people = ReplyAddresses.Of(open.Thread, open.Whole, open.Judged.Judgement.NeverWriteTo).Only(People(preview, RecipientField.To), People(preview, RecipientField.Cc));
            // From here on nobody's leaving stops us: half a draft would have to be found again.
            var wish = DraftWish.For(deal.Id, people, preview.Letters[preview.ProposedCause]);
            var made = await mailbox.Draft(caller, wish, CancellationToken.None);
            if (made.Answer is not { } draft)
            {
                return made.Refusal;
            }

            await db.Entry(deal).ReloadAsync(CancellationToken.None);
            deal.Pushed(wish.AsLetter(draft, open.Thread.ThreadId, clock.GetCurrentInstant()));
            await db.SaveChangesAsync(CancellationToken.None);
            return null;
        }
        finally
        {
            await db.LetGo(deal, CancellationToken.None);
        }
    }

    private static List<Correspondent> People(PushReply preview, RecipientField field) =>
        [.. preview.Push.Recipients.Where(person => person.Field == field).Select(person => new Correspondent(person.Name, person.Address))];
}
