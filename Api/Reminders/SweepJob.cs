using Quartz;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>What Quartz wakes.</summary>
[DisallowConcurrentExecution]
internal sealed class SweepJob(Sweep sweep) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await sweep.Run(cancellationToken);
}
