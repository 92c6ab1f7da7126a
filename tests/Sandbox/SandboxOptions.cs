namespace OutlookFollowUp.Sandbox;

/// <summary>How a sandbox is started.</summary>
public sealed record SandboxOptions
{
    /// <summary>The port of everything; 0 lets the system pick one.</summary>
    public int Port { get; init; }

    /// <summary>The folder for the database. Without one a scratch folder is made and taken away again.</summary>
    public string? DataFolder { get; init; }

    /// <summary>A mailbox in the case format, one thread a line; without one the project's own invented mailbox.</summary>
    public string? MailboxFile { get; init; }

    /// <summary>Start with nobody's mail at all.</summary>
    public bool EmptyMailbox { get; init; }

    /// <summary>The certificate that is registered for the product besides its secret; null when none is.</summary>
    public System.Security.Cryptography.X509Certificates.X509Certificate2? Certificate { get; init; }

    /// <summary>Whoever wants to listen in on the product adds their ears here.</summary>
    public Action<Microsoft.AspNetCore.Builder.WebApplicationBuilder>? Configure { get; init; }

    /// <summary>More settings for the product, such as "Storage:ConnectionString".</summary>
    public IReadOnlyDictionary<string, string?> Settings { get; init; } = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
}
