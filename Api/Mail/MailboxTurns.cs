using System.Collections.Concurrent;
using OutlookFollowUp.Api.Identity;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Graph serves four requests of one app to one mailbox at a time and turns the fifth away; so the fifth waits here.</summary>
internal sealed class MailboxTurns
{
    private const int AtOnce = 4;
    private readonly ConcurrentDictionary<Caller, SemaphoreSlim> turns = new();

    /// <summary>Waits for a turn at somebody's mailbox; whoever disposes the answer gives it back.</summary>
    public async Task<IDisposable> Wait(Caller caller, CancellationToken cancellation)
    {
        var turn = turns.GetOrAdd(caller, _ => new(AtOnce));
        await turn.WaitAsync(cancellation);
        return new Turn(turn);
    }

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        public void Dispose() => turn.Release();
    }
}
