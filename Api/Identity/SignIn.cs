using Microsoft.AspNetCore.Authentication.JwtBearer;
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
            .ValidateOnStart();

        services.AddAuthorizationBuilder()
            .SetDefaultPolicy(new Microsoft.AspNetCore.Authorization.AuthorizationPolicyBuilder(JwtBearerDefaults.AuthenticationScheme)
                .RequireAuthenticatedUser()
                .RequireScope(Scope)
                .Build());
    }
}
