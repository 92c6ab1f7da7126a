using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OutlookFollowUp.Api.Health;

/// <summary>Whether what is encrypted can be read again.</summary>
internal sealed class KeysCheck(IDataProtectionProvider keys) : IHealthCheck
{
    private const string Word = "word";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            var protector = keys.CreateProtector("OutlookFollowUp.Health");
            return Task.FromResult(protector.Unprotect(protector.Protect(Word)) == Word
                ? HealthCheckResult.Healthy("The keys encrypt and open.")
                : HealthCheckResult.Unhealthy("The keys do not open what they encrypt."));
        }
        catch (CryptographicException)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy("The keys cannot be opened; is it still the same certificate?"));
        }
    }
}
