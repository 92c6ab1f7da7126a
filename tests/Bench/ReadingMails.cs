using BenchmarkDotNet.Attributes;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Bench;

/// <summary>One mail, by the size of what its writer newly wrote, from 1 KB to 5 MB. Whatever its length, the new words are found in all of it; of these the first 24,000 characters are read, so the time beyond 24 KB is that of laying the mail out.</summary>
[MemoryDiagnoser]
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
