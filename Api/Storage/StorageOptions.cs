using System.ComponentModel.DataAnnotations;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Where we keep things. Section <c>Storage</c>.</summary>
internal sealed class StorageOptions
{
    /// <summary>A SQLite file (<c>Data Source=…</c>) or a PostgreSQL server (<c>Host=…</c>).</summary>
    [Required(AllowEmptyStrings = false)]
    public string ConnectionString { get; init; } = "Data Source=followup.db";

    /// <summary>A Redis server that keeps the encrypted tokens instead of the database; null when there is none.</summary>
    public string? Redis { get; init; }

    /// <summary>A certificate file with its private key (PFX) that protects the keys which encrypt what people wrote. Without one they lie open beside it.</summary>
    public string? KeyCertificate { get; init; }

    /// <summary>Opens that file.</summary>
    public string? KeyCertificatePassword { get; init; }

    /// <summary>Certificates that protected keys before this one; their keys still open what was written with them.</summary>
    public IReadOnlyList<string> OldKeyCertificates { get; init; } = [];

    /// <summary>How long what has ended is kept; null keeps it until the person erases it.</summary>
    [Range(typeof(TimeSpan), "1.00:00:00", "36500.00:00:00")]
    public TimeSpan? Retention { get; init; }

    /// <summary>Whether the connection string names a PostgreSQL server.</summary>
    public bool IsPostgres => ConnectionString.Contains("Host=", StringComparison.OrdinalIgnoreCase);
}
