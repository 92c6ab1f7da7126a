using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Quiet towards a firm by one click. Two folders may show the same wish at once, and people click twice: it stands once.</summary>
internal static class Hushing
{
    /// <summary>The quiet until a day: the one there is, or a new one.</summary>
    public static async Task<AccountHold> Hush(this FollowUpDb db, Account account, Person person, LocalDate until, Instant now, CancellationToken cancellation)
    {
        var wanted = AccountHold.ByClick(account, person, until, now);
        var hold = await db.FindOrAdd(() => db.AccountHolds.Of(person).SingleOrDefaultAsync(one => one.Id == wanted.Id, cancellation), () => wanted, cancellation);
        if (hold.LiftedAt is not null)
        {
            // It was taken away before, and is wished again.
            hold.Says(until, "", heardId: null, isNone: false, words: null, now);
            await db.SaveChangesAsync(cancellation);
        }

        return hold;
    }
}
