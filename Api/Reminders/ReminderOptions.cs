using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>How the clock ticks. Section <c>Reminders</c>.</summary>
internal sealed class ReminderOptions
{
    /// <summary>How often we look for follow-ups that have come due.</summary>
    [Range(typeof(TimeSpan), "00:00:10", "01:00:00")]
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>How often we look whether a mailbox still lets us in. Below the hour, so that whoever lost us hears of it within one.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan LookEvery { get; init; } = TimeSpan.FromMinutes(50);

    /// <summary>How many follow-ups one look takes at most before it looks again.</summary>
    [Range(1, 10_000)]
    public int BatchSize { get; init; } = 200;

    /// <summary>How many mailboxes are worked on at once.</summary>
    [Range(1, 64)]
    public int AtOnce { get; init; } = 8;

    /// <summary>How many old acquaintances are brought back on one day at most; the others come on the next working days.</summary>
    [Range(1, 100)]
    public int OldAcquaintancesADay { get; init; } = 3;

    /// <summary>How many threads of a deal are read again at most when we look whether the last letter was answered.</summary>
    [Range(1, 50)]
    public int ThreadsADeal { get; init; } = 5;

    /// <summary>How often we look for new mail, for what was done by right-click and in To Do, where nobody knocks.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan ReadEvery { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How often we look where Graph knocks: only for what was lost on the way.</summary>
    [Range(typeof(TimeSpan), "00:01:00", "1.00:00:00")]
    public TimeSpan ReadWithKnocksEvery { get; init; } = TimeSpan.FromHours(1);
}
