using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OutlookFollowUp.Bench;
using OutlookFollowUp.Bench.Peers;

// "service" measures the whole way over HTTP, "knock" what Graph waits for, "pane" what a person does, "dates" our date reader beside two others; anything else is BenchmarkDotNet's own command line.
if (args is ["service"])
{
    await ReadingService.Measure();
}
else if (args is ["knock"])
{
    await KnockAnswer.Measure();
}
else if (args is ["pane"])
{
    await PaneOpening.Measure();
}
else if (args is ["dates", .. var words])
{
    DatePeers.Compare(words);
}
else
{
    // In this process, because BenchmarkDotNet looks for a project that is named like its assembly, which ours are not.
    var here = DefaultConfig.Instance.AddJob(Job.ShortRun.WithWarmupCount(15).WithToolchain(InProcessEmitToolchain.Instance));
    BenchmarkSwitcher.FromAssembly(typeof(InventedThread).Assembly).Run(args, here);
}
