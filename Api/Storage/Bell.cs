using System.Threading.Channels;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Rings when something was stored that need not wait for the next tick of the clock. Nobody relies on it: the clock ticks anyway.</summary>
internal sealed class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Something wants doing.</summary>
    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Comes back when it rings.</summary>
    public async Task Heard(CancellationToken cancellation) => await rung.Reader.ReadAsync(cancellation);
}
