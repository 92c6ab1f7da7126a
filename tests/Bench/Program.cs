using BenchmarkDotNet.Running;
using OutlookFollowUp.Bench;

// "service" measures the whole way over HTTP; anything else is BenchmarkDotNet's own command line.
if (args is ["service"])
{
    await ReadingService.Measure();
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(InventedThread).Assembly).Run(args);
}
