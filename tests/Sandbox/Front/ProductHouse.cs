using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using NodaTime;
using OutlookFollowUp.Sandbox.SignIn;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The product as it ships, on a port of its own that nobody needs to know. Only settings, the clock, and the way out are given to it.</summary>
internal sealed class ProductHouse : IAsyncDisposable
{
    private readonly WebApplication app;

    private ProductHouse(WebApplication app) => this.app = app;

    public IServiceProvider Services => app.Services;

    public Uri Uri => new(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    public static async Task<ProductHouse> Open(SandboxOptions options, DataFolder data, IClock clock, Func<Uri> sandbox)
    {
        var settings = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase)
        {
            ["Identity:Instance"] = "https://login.microsoftonline.com/",
            ["Identity:TenantId"] = "organizations",
            ["Identity:ClientId"] = Registration.Product,
            ["Identity:ClientSecret"] = Registration.ProductSecret,
            ["Pane:Folder"] = Places.Pane,
            // Graph knocks at the street door; whoever wants the clock alone to find things takes this away.
            ["Intake:PublicUrl"] = sandbox().AbsoluteUri,
            ["Storage:ConnectionString"] = $"Data Source={data.Database}",
            ["Logging:LogLevel:Default"] = "Error",
            ["Logging:LogLevel:Microsoft.AspNetCore"] = "Error",
            // It writes an error for every token that is turned away, which here is somebody's experiment.
            ["Logging:LogLevel:Microsoft.IdentityModel"] = "None",
            ["Logging:LogLevel:Microsoft.Identity.Web"] = "None",
        };
        foreach (var (name, value) in options.Settings)
        {
            settings[name] = value;
        }

        var made = Api.Program.Create(["--environment=Development", "--urls=http://127.0.0.1:0", $"--contentRoot={AppContext.BaseDirectory}"], builder =>
        {
            builder.Configuration.AddInMemoryCollection(settings);
            builder.Logging.ClearProviders();
            // Standard output belongs to the Ready line.
            builder.Logging.AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
            builder.Services.AddSingleton(clock);
            foreach (var name in new[] { "graph", "sign-in" })
            {
                builder.Services.AddHttpClient(name).ConfigurePrimaryHttpMessageHandler(() => new ToSandbox(sandbox));
            }

            options.Configure?.Invoke(builder);
        });
        await made.StartAsync();
        return new ProductHouse(made);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }
}
