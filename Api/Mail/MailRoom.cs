namespace OutlookFollowUp.Api.Mail;

/// <summary>The only room that knows Microsoft Graph.</summary>
internal static class MailRoom
{
    /// <summary>The HTTP client that every request to Graph goes through.</summary>
    public const string HttpClient = "graph";

    /// <summary>Adds the mailbox and the one pipeline to Graph.</summary>
    public static void AddMail(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<MailOptions>().BindConfiguration("Mail").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<KnockOptions>().BindConfiguration("Intake").ValidateDataAnnotations().ValidateOnStart();
        services.AddMemoryCache();
        services.AddSingleton<MailboxTurns>();
        services.AddSingleton<GraphPatience>();
        services.AddSingleton<TenantCircuits>();
        services.AddTransient<PatienceHandler>();
        services.AddTransient<CircuitHandler>();
        services.AddTransient<TurnHandler>();
        // From the outside in: write the address as Graph does, be patient, stay away from where all fails, wait for a turn, send.
        services.AddHttpClient(HttpClient, client => client.Timeout = Timeout.InfiniteTimeSpan)
            .AddHttpMessageHandler(_ => GraphAddresses.Me())
            .AddHttpMessageHandler(_ => GraphAddresses.Names())
            .AddHttpMessageHandler<PatienceHandler>()
            .AddHttpMessageHandler<CircuitHandler>()
            .AddHttpMessageHandler<TurnHandler>();
        services.AddSingleton<GraphErrors>();
        services.AddSingleton<GraphRefusals>();
        services.AddScoped<GraphClients>();
        services.AddScoped<OwnerReader>();
        services.AddScoped<ThreadFinder>();
        services.AddScoped<IMailbox, Mailbox>();
        services.AddScoped<IMailWatch, MailWatch>();
        services.AddScoped<IMailTraces, MailTraces>();
    }
}
