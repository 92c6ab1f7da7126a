using System.Buffers.Binary;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>
/// The ids of a message. The ordinary one changes whenever the message moves; the immutable one stays. Both are URL-safe
/// base64 here; Outlook itself shows the same bytes with '+' and '/' (the "EWS" form).
/// </summary>
internal static class ItemIds
{
    private static readonly byte[] Ordinary = [0x00, 0x03, 0x24];
    private static readonly byte[] Immutable = [0x00, 0x09, 0x00];

    // Four characters that the two spellings write differently ("++//" and "__--"): whoever forgets to convert finds out at once.
    private static readonly byte[] Spelling = [0xFB, 0xEF, 0xFF];

    public static string OrdinaryId(Guid mailbox, MailItem item)
    {
        Span<byte> moves = stackalloc byte[2];
        BinaryPrimitives.WriteUInt16BigEndian(moves, (ushort)item.Moves);
        return Url([.. Ordinary, .. Spelling, .. mailbox.ToByteArray(), .. Person.Named("folder", item.Folder).ToByteArray()[..4], .. item.Key.ToByteArray(), .. moves]);
    }

    public static string ImmutableId(Guid mailbox, MailItem item) =>
        Url([.. Immutable, .. Spelling, .. mailbox.ToByteArray(), .. item.Key.ToByteArray()]);

    /// <summary>The form in which Office.js hands out an id.</summary>
    public static string Ews(string id) => id.Replace('_', '+').Replace('-', '/');

    public static string Rest(string ewsId) => ewsId.Replace('+', '_').Replace('/', '-');

    /// <summary>What an id names, or null when it is no id at all.</summary>
    public static ItemName? Read(string id)
    {
        if (id.AsSpan().ContainsAny('+', '/'))
        {
            return null;
        }

        var bytes = new byte[64];
        if (id.Length > 80 || !Convert.TryFromBase64String(Ews(id), bytes, out var length))
        {
            return null;
        }

        return length switch
        {
            44 when bytes.AsSpan().StartsWith(Ordinary) => new ItemName(new Guid(bytes.AsSpan(6, 16)), new Guid(bytes.AsSpan(26, 16)), id),
            38 when bytes.AsSpan().StartsWith(Immutable) => new ItemName(new Guid(bytes.AsSpan(6, 16)), new Guid(bytes.AsSpan(22, 16)), null),
            _ => null,
        };
    }

    private static string Url(byte[] bytes) => Rest(Convert.ToBase64String(bytes));
}

/// <summary>The mailbox and the item that an id names; for an ordinary id also its exact spelling, since it dies when the item moves.</summary>
internal sealed record ItemName(Guid Mailbox, Guid Key, string? Ordinary);
