using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace OutlookFollowUp.Api.Storage;

/// <summary>The keys lie in the database, beside what they encrypt. A certificate that lies elsewhere keeps a copied database shut.</summary>
internal static class KeyProtection
{
    /// <summary>Protects the keys with the certificate that the settings name; they have to be complete by now.</summary>
    public static void ProtectKeys(this WebApplicationBuilder builder)
    {
        var storage = builder.Configuration.GetSection("Storage").Get<StorageOptions>() ?? new();
        var keys = builder.Services.AddDataProtection();
        if (storage.KeyCertificate is { Length: > 0 } file)
        {
            keys.ProtectKeysWithCertificate(Open(file, storage.KeyCertificatePassword));
            keys.UnprotectKeysWithAnyCertificate([.. storage.OldKeyCertificates.Select(old => Open(old, storage.KeyCertificatePassword))]);
        }

        builder.Services.AddHostedService<KeyWarning>();
    }

    private static X509Certificate2 Open(string file, string? password)
    {
        var certificate = X509CertificateLoader.LoadPkcs12FromFile(file, password);
        return certificate.HasPrivateKey ? certificate : throw new InvalidOperationException($"The certificate {file} has no private key, so it cannot open the keys it protects.");
    }
}

/// <summary>Says at every start that the keys lie open, so that nobody finds it out from a copied database.</summary>
internal sealed partial class KeyWarning(IOptions<StorageOptions> storage, ILogger<KeyWarning> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        if (storage.Value.KeyCertificate is not { Length: > 0 })
        {
            Open(logger);
        }

        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Warning, Message = "THE KEYS LIE OPEN in the database: whoever copies it can read the quotes in it. Name a certificate in Storage:KeyCertificate.")]
    private static partial void Open(ILogger logger);
}
