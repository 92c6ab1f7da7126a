using System.Security.Cryptography;
using System.Text.Json;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Intake;

/// <summary>One knock as it came. Anybody can send one, so nothing of it is believed but which subscription it shows the secret of.</summary>
/// <param name="SubscriptionId">The subscription it names.</param>
/// <param name="SecretHash">The hash of the secret it shows.</param>
/// <param name="Kind">Why it knocks.</param>
internal sealed record Knock(string SubscriptionId, byte[] SecretHash, NoticeKind Kind)
{
    private const int Most = 1000;
    private const int LongestText = 200;

    /// <summary>The knocks of a body; what is no knock is left out.</summary>
    public static IReadOnlyList<Knock> Of(JsonElement body) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty("value", out var all) && all.ValueKind == JsonValueKind.Array
            ? [.. all.EnumerateArray().Take(Most).Select(Read).OfType<Knock>()]
            : [];

    /// <summary>Whether it shows the secret; takes the same time wherever they differ.</summary>
    public bool Shows(byte[]? secretHash) => secretHash is not null && CryptographicOperations.FixedTimeEquals(SecretHash, secretHash);

    private static Knock? Read(JsonElement one) =>
        Text(one, "subscriptionId") is { } id && Text(one, "clientState") is { } secret ? new(id, WatchedFolder.HashOf(secret), Reason(one)) : null;

    private static NoticeKind Reason(JsonElement one) => Text(one, "lifecycleEvent") switch
    {
        "reauthorizationRequired" => NoticeKind.ReauthorizationRequired,
        "subscriptionRemoved" => NoticeKind.SubscriptionRemoved,
        "missed" => NoticeKind.Missed,
        _ => NoticeKind.Mail,
    };

    private static string? Text(JsonElement one, string name) =>
        one.ValueKind == JsonValueKind.Object && one.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 and <= LongestText } text ? text : null;
}
