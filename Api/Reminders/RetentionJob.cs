using Microsoft.Extensions.Options;
using NodaTime;
using OutlookFollowUp.Api.Storage;
using Quartz;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Forgets, once a day, what ended longer ago than the firm wants it kept.</summary>
[DisallowConcurrentExecution]
internal sealed class RetentionJob(FollowUpDb db, IClock clock, IOptions<StorageOptions> storage) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await Run(cancellationToken);

    /// <summary>Forgets; nothing when no time was named.</summary>
    public Task Run(CancellationToken cancellation) =>
        storage.Value.Retention is { } kept ? db.Forget(clock.GetCurrentInstant() - Duration.FromTimeSpan(kept), cancellation) : Task.CompletedTask;
}
