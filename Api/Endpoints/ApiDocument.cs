using Microsoft.OpenApi;
using OutlookFollowUp.Contracts;
using Swashbuckle.AspNetCore.Swagger;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>The OpenAPI document: people read it in development, and the pane's types are made from it.</summary>
internal static class ApiDocument
{
    private const string Version = "v1";

    public static void AddApiDocument(this IServiceCollection services)
    {
        services.AddEndpointsApiExplorer();
        services.AddSingleton<ISerializerDataContractResolver>(_ => new JsonSerializerDataContractResolver(Wire.Options()));
        services.AddSwaggerGen(options =>
        {
            options.SwaggerDoc(Version, new() { Title = "OutlookFollowUp", Version = Version });
            options.UseAllOfToExtendReferenceSchemas();
            WireSchemas.Add(options);
            options.AddSecurityDefinition("token", new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", BearerFormat = "JWT" });
            options.AddSecurityRequirement(document => new() { [new("token", document)] = [] });
        });
    }

    public static void UseApiDocument(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.UseSwagger();
            app.UseSwaggerUI();
        }
    }

    /// <summary>The document as JSON, from a service that was built but not started.</summary>
    public static async Task<string> DescribeAsync(this WebApplication app)
    {
        // A service that never starts has not told the explorer about its endpoints yet; these two lines do.
        app.UseRouting();
        app.UseEndpoints(_ => { });
        var document = app.Services.GetRequiredService<ISwaggerProvider>().GetSwagger(Version);
        return await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_0) + "\n";
    }
}
