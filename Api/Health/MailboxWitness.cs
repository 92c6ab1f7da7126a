using Microsoft.Extensions.Caching.Memory;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Health;

/// <summary>Writes down when a mailbox stops letting us in, and when it does again.</summary>
internal sealed class MailboxWitness(IServiceScopeFactory scopes, IMemoryCache cache, IClock clock) : IMailboxWitness
{
    // What has just been written down is not written again; another node's word reaches us within the minute.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    public async Task Saw(Caller caller, IReadOnlyList<string> scopes, MailRefusal? refusal)
    {
        if (Judge(scopes, refusal) is not { } seen || (cache.TryGetValue(Key(caller), out Seen? last) && last == seen))
        {
            return;
        }

        await Write(caller, seen.Trouble);
        cache.Set(Key(caller), seen, Remembered);
    }

    // A missing permission for tasks or drafts is asked for where it is needed; only without reading are we out.
    private static Seen? Judge(IReadOnlyList<string> scopes, MailRefusal? refusal) => refusal?.Kind switch
    {
        null => IsReading(scopes) ? new(null) : null,
        MailRefusalKind.SignInNeeded => new(MailboxTrouble.SignInNeeded),
        MailRefusalKind.ConsentNeeded => IsReading(scopes) ? new(MailboxTrouble.ConsentNeeded) : null,
        MailRefusalKind.Closed => new(MailboxTrouble.Closed),
        MailRefusalKind.Gone => new(MailboxTrouble.Gone),
        _ => null,
    };

    private static bool IsReading(IReadOnlyList<string> scopes) => MailScopes.Read.All(scopes.Contains);

    private static (string, Caller) Key(Caller caller) => ("standing", caller);

    // In a scope of its own: whatever the one who asked has in hand stays in hand.
    private async Task Write(Caller caller, MailboxTrouble? trouble)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        var now = clock.GetCurrentInstant();
        var person = await db.Know(caller.TenantId, caller.ObjectId, now, CancellationToken.None);
        await db.Stands(person.Id, trouble, now, CancellationToken.None);
    }

    private sealed record Seen(MailboxTrouble? Trouble);
}
