using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Encrypts what people wrote, before it reaches the database.</summary>
internal sealed class Words(IDataProtectionProvider keys)
{
    private readonly IDataProtector protector = keys.CreateProtector("OutlookFollowUp.Storage.Words");

    /// <summary>The converter for a column of words.</summary>
    public ValueConverter<string, string> Converter => new(words => protector.Protect(words), stored => Read(stored));

    // When the key is gone the words are gone; the follow-up they belong to is not.
    private string Read(string stored)
    {
        try
        {
            return protector.Unprotect(stored);
        }
        catch (CryptographicException)
        {
            return "";
        }
    }
}
