using NodaTime;

namespace OutlookFollowUp.Api.Storage;

/// <summary>Something several nodes remember together, such as encrypted tokens.</summary>
internal sealed class CachedEntry
{
    public string Key { get; set; } = "";

    public byte[] Value { get; set; } = [];

    public Instant ExpiresAt { get; set; }
}
