using BenchmarkDotNet.Attributes;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Bench;

/// <summary>A thread in, a reading out, by number of messages: grows in line, and forty stay under ten milliseconds. Equal sentences are parsed once, so a thread in which they recur is shown beside one in which none does.</summary>
[MemoryDiagnoser]
public class ReadingThreads
{
    private Conversation thread = null!;
    private Conversation unlike = null!;

    /// <summary>How many messages the thread has.</summary>
    [Params(1, 10, 40, 100, 400)]
    public int Messages { get; set; }

    [GlobalSetup]
    public void Write() => (thread, unlike) = (InventedThread.Of(Messages), InventedThread.OfUnlike(Messages));

    [Benchmark]
    public Reading Read() => ThreadJudge.Read(thread);

    [Benchmark]
    public Reading ReadUnlike() => ThreadJudge.Read(unlike);
}
