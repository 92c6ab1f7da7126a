using NodaTime;
using OutlookFollowUp.Api.Endpoints;
using OutlookFollowUp.Api.Health;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Intake;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Reminders;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api;

/// <summary>The table of contents: each room added, each door mapped.</summary>
public static class Program
{
    /// <summary>Runs the service; with <c>--openapi FILE</c> it only writes down what it answers to, with <c>check</c> it only says what is wrong with its settings.</summary>
    /// <param name="args">The command line.</param>
    public static async Task<int> Main(string[] args)
    {
        if (Checkup.IsAsked(args))
        {
            return await Checkup.Run(() => Create(args), PaneFiles.FolderOf, Console.Out);
        }

        var app = Create(args);
        if (app.Configuration["openapi"] is { Length: > 0 } file)
        {
            await File.WriteAllTextAsync(file, await app.DescribeAsync());
            return 0;
        }

        await app.RunAsync();
        return 0;
    }

    /// <summary>Builds the whole service, ready to be started.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="configure">Whoever hosts it elsewhere adds settings here, and what stands at the edge of the process.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ApplicationName = typeof(Program).Assembly.GetName().Name });
#pragma warning disable RS0030 // The one place that names the machine's clock; everybody else is given IClock.
        builder.Services.AddSingleton<IClock>(SystemClock.Instance);
#pragma warning restore RS0030
        builder.AddSignIn();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.AddMail();
        builder.AddStorage();
        builder.AddReminders();
        builder.AddDoors();
        builder.AddHealth();
        configure?.Invoke(builder);
        // Both read settings as they start: whoever adds some has done so by now.
        builder.ProtectKeys();
        builder.AddTelemetry();

        var app = builder.Build();
        app.UseDoors();
        app.MapHealth();
        app.MapIntake();

        var api = app.MapApi();
        api.MapReadings();
        api.MapThreads();
        api.MapFollowUps();
        api.MapQuickFollowUps();
        api.MapMenu();
        api.MapToday();
        api.MapStanding();
        api.MapDrafts();
        api.MapLookOver();
        api.MapPush();
        api.MapCorrections();
        api.MapAccounts();
        api.MapAccountTraits();
        api.MapDeals();
        api.MapTouches();
        api.MapHolds();
        api.MapMyData();
        api.MapSettings();
        api.MapInsights();
        return app;
    }
}
