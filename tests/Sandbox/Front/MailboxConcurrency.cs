using System.Collections.Concurrent;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>Exchange serves four requests of one app to one mailbox at once, and turns the fifth away.</summary>
internal sealed class MailboxConcurrency
{
    private const int AtOnce = 4;
    private readonly ConcurrentDictionary<Guid, Counter> counters = new();

    /// <summary>A turn to be given back, or null when four are being served already.</summary>
    public IDisposable? Enter(Guid mailbox)
    {
        var counter = counters.GetOrAdd(mailbox, _ => new Counter());
        if (Interlocked.Increment(ref counter.Served) <= AtOnce)
        {
            return counter;
        }

        Interlocked.Decrement(ref counter.Served);
        return null;
    }

    private sealed class Counter : IDisposable
    {
        public int Served;

        public void Dispose() => Interlocked.Decrement(ref Served);
    }
}
