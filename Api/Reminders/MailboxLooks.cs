using Microsoft.Extensions.Options;
using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Looks now and then whether the mailboxes of people who wait for something still let us in, so that whoever lost us hears of it within the hour.</summary>
internal sealed partial class MailboxLooks(IServiceScopeFactory scopes, IClock clock, IOptions<ReminderOptions> options, ILogger<MailboxLooks> logger)
{
    /// <summary>Looks at every mailbox whose time has come.</summary>
    public async Task Run(CancellationToken cancellation)
    {
        while (await Due(cancellation) is { Count: > 0 } due)
        {
            await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = options.Value.AtOnce, CancellationToken = cancellation }, async (person, stop) => await Look(person, stop));
        }
    }

    private async Task<List<Person>> Due(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().ToLookAt(clock.GetCurrentInstant(), options.Value.BatchSize, cancellation);
    }

    // What the mailbox says is written down where it is heard; here it only has to be asked.
    private async Task Look(Person person, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var now = clock.GetCurrentInstant();
        if (!await scope.ServiceProvider.GetRequiredService<FollowUpDb>().TakeLook(person.Id, now, now + Duration.FromTimeSpan(options.Value.LookEvery), cancellation))
        {
            return;
        }

        try
        {
            await scope.ServiceProvider.GetRequiredService<IMailbox>().Look(new Caller(person.TenantId, person.ObjectId), cancellation);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Failed(logger, person.Id, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The mailbox of person {Person} could not be looked at")]
    private static partial void Failed(ILogger logger, Guid person, Exception fault);
}
