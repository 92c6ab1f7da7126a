using Microsoft.Extensions.Options;
using Quartz;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Door 2: the clock ticks. The database is the schedule; Quartz only wakes us.</summary>
internal static class RemindersRoom
{
    /// <summary>Adds the sweep and what wakes it.</summary>
    public static void AddReminders(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ReminderOptions>().BindConfiguration("Reminders").ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<ThreadDesk>();
        services.AddScoped<DueFollowUp>();
        services.AddScoped<DueDeal>();
        services.AddSingleton<DealSweep>();
        services.AddScoped<NewMail>();
        services.AddScoped<TicksInToDo>();
        services.AddScoped<MeetingsHeld>();
        services.AddScoped<LastLetter>();
        services.AddScoped<RightClickDesk>();
        services.AddScoped<FolderLook>();
        services.AddHostedService<BellListener>();
        services.AddSingleton<Sweep>();
        services.AddSingleton<MailboxLooks>();
        services.AddQuartz(quartz => quartz.ScheduleJob<SweepJob>((provider, trigger) =>
        {
            var interval = provider.GetRequiredService<IOptions<ReminderOptions>>().Value.SweepEvery;
            trigger.StartNow().WithSimpleSchedule(every => every.WithInterval(interval).RepeatForever());
        }));
        services.AddScoped<RetentionJob>();
        services.AddQuartz(quartz => quartz.ScheduleJob<RetentionJob>(trigger => trigger.StartNow().WithSimpleSchedule(every => every.WithInterval(TimeSpan.FromDays(1)).RepeatForever())));
        services.AddQuartzHostedService(quartz => quartz.WaitForJobsToComplete = true);
    }
}
