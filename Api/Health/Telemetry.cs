using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OutlookFollowUp.Api.Health;

/// <summary>Sends numbers and traces to whoever collects them, when OpenTelemetry's own settings name one.</summary>
internal static class Telemetry
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Starts sending if a collector is named; the settings have to be complete by now.</summary>
    public static void AddTelemetry(this WebApplicationBuilder builder)
    {
        if (builder.Configuration[Endpoint] is not { Length: > 0 })
        {
            return;
        }

        // The platform's own sources: which door, which call to Graph, how long, how it ended. Addresses of pages are told without their questions.
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("outlook-follow-up"))
            .WithMetrics(metrics => metrics.AddMeter(Numbers.Meter, "Microsoft.AspNetCore.Hosting", "System.Net.Http").AddOtlpExporter())
            .WithTracing(traces => traces.AddSource("Microsoft.AspNetCore", "System.Net.Http").AddOtlpExporter());
    }
}
