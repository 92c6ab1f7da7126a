using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders.Distributed;

namespace OutlookFollowUp.Api.Identity;

/// <summary>Who calls: a token for our own scope, from any firm's directory, checked for issuer, audience, signature and scope.</summary>
internal static class SignIn
{
    /// <summary>The configuration section, as Microsoft.Identity.Web reads it.</summary>
    public const string Section = "Identity";

    /// <summary>The one permission our own API offers.</summary>
    public const string Scope = "access_as_user";

    /// <summary>The HTTP client that every conversation with the sign-in service goes through.</summary>
    public const string HttpClient = "sign-in";

    /// <summary>Adds the check of tokens and the way to exchange them.</summary>
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddHttpClient(HttpClient);
        services.AddSingleton<IMsalHttpClientFactory, SignInHttpClientFactory>();
        services.Configure<AadIssuerValidatorOptions>(options => options.HttpClientName = HttpClient);

        services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(builder.Configuration.GetSection(Section))
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();

        services.Configure<TokenAcquisitionExtensionOptions>(MailboxTokens.Configure);
        services.Configure<MsalDistributedTokenCacheAdapterOptions>(options => options.Encrypt = true);
        services.AddScoped<MailboxTokens>();

        services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Configure<IHttpClientFactory>((options, clients) => options.Backchannel = clients.CreateClient(HttpClient));
        services.AddOptions<MicrosoftIdentityOptions>(JwtBearerDefaults.AuthenticationScheme)
            .Validate(options => options.ClientId is { Length: > 0 }, "Identity:ClientId must name the app registration of this API.")
            .Validate(options => options.Instance is { Length: > 0 }, "Identity:Instance must name the sign-in service, such as https://login.microsoftonline.com/.")
            .Validate<IHostEnvironment, IOptions<SignInOptions>>(
                (options, environment, own) => environment.IsDevelopment() || own.Value.AllowSecret || !Credentials.IsSecret(options),
                "A client secret is for development. Name a managed identity or a certificate under Identity:ClientCredentials, or set Identity:AllowSecret to true if it has to be one.")
            .ValidateOnStart();
        services.AddOptions<SignInOptions>().BindConfiguration(Section)
            .Validate(options => options.AllowedTenants.All(tenant => Guid.TryParse(tenant, out _)), "Identity:AllowedTenants names directories by their ids, such as 72f988bf-86f1-41af-91ab-2d7cd011db47.")
            .ValidateOnStart();

        services.AddSingleton<IAuthorizationHandler, KnownPersonHandler>();
        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme)
                .RequireAuthenticatedUser()
                .RequireScope(Scope)
                .AddRequirements(new KnownPerson())
                .Build());
    }
}
