using System.Security.Cryptography;
using System.Text;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>Somebody with a mailbox. The same address is the same person, and the same mail domain the same firm, in every run.</summary>
internal sealed record Person(string Address, string Name)
{
    public Guid ObjectId { get; } = Named("person", Address);

    public Guid TenantId { get; } = Named("firm", Address[(Address.IndexOf('@', StringComparison.Ordinal) + 1)..]);

    public static bool IsAddress(string text) =>
        text.Length is > 2 and <= 254 && text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at
        && at == text.LastIndexOf('@') && at < text.Length - 1 && !text.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '/' or '"');

    /// <summary>An id that is the same in every run: it is made from what it names.</summary>
    public static Guid Named(string kind, string name) =>
        new(SHA256.HashData(Encoding.UTF8.GetBytes($"{kind}:{name.ToUpperInvariant()}")).AsSpan(0, 16));
}
