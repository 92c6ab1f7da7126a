using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Bench;

/// <summary>One mail, by the size of what its writer newly wrote: grows in line from 1 KB to 5 MB.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class ReadingMails
{
    private Conversation mail = null!;

    /// <summary>How large the mail is, in bytes.</summary>
    [Params(1_000, 10_000, 100_000, 1_000_000, 5_000_000)]
    public int Bytes { get; set; }

    [GlobalSetup]
    public void Write() => mail = InventedThread.OfSize(Bytes);

    [Benchmark]
    public Findings Read() => ThreadReader.Read(mail);
}
