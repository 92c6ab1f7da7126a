using BenchmarkDotNet.Running;
using OutlookFollowUp.Bench;

// "service" measures the whole way over HTTP, "pane" what a person waits for; anything else is BenchmarkDotNet's own command line.
if (args is ["service"])
{
    await ReadingService.Measure();
}
else if (args is ["pane"])
{
    await PaneOpening.Measure();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(InventedThread).Assembly).Run(args);
}
