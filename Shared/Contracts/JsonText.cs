using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OutlookFollowUp.Contracts;

/// <summary>Text out of JSON, whatever a stranger's mail has put in it.</summary>
internal static class JsonText
{
    private const int EscapeLength = 6;

    /// <summary>The text of a JSON string. Half a character, as a mail cut in the middle of a smile has it, becomes "�".</summary>
    public static string Of(JsonElement value)
    {
        try
        {
            return value.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            return JsonSerializer.Deserialize<string>(Mended(value.GetRawText())) ?? "";
        }
    }

    private static string Mended(string raw)
    {
        var mended = new StringBuilder(raw.Length);
        for (var at = 0; at < raw.Length;)
        {
            if (raw[at] != '\\')
            {
                mended.Append(raw[at++]);
            }
            else if (Half(raw, at) is not { } half)
            {
                mended.Append(raw, at, 2);
                at += 2;
            }
            else if (char.IsHighSurrogate(half) && Half(raw, at + EscapeLength) is { } other && char.IsLowSurrogate(other))
            {
                mended.Append(raw, at, 2 * EscapeLength);
                at += 2 * EscapeLength;
            }
            else
            {
                mended.Append("\\uFFFD");
                at += EscapeLength;
            }
        }

        return mended.ToString();
    }

    // The half character that "\ud83d" at this place stands for; null when something else stands there.
    private static char? Half(string raw, int at) =>
        at + EscapeLength <= raw.Length && raw[at] == '\\' && raw[at + 1] == 'u'
        && ushort.TryParse(raw.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) && char.IsSurrogate((char)unit)
            ? (char)unit
            : null;
}
