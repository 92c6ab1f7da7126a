using System.Buffers;
using System.Text;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Takes out what no person sees: zero-width, soft hyphen, direction marks, control characters.</summary>
internal static class InvisibleCharacters
{
    private static readonly SearchValues<char> Odd = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(letter => IsSpace(letter) || IsInvisible(letter))]);

    public static string Remove(string text)
    {
        var first = text.AsSpan().IndexOfAny(Odd);
        if (first < 0)
        {
            return text;
        }

        var seen = new StringBuilder(text.Length).Append(text, 0, first);
        foreach (var letter in text.AsSpan(first))
        {
            if (IsSpace(letter))
            {
                seen.Append(' ');
            }
            else if (!IsInvisible(letter))
            {
                seen.Append(letter);
            }
        }

        return seen.ToString();
    }

    // Spaces of every width read as one space; a tab stays.
    private static bool IsSpace(char letter) => letter is '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    private static bool IsInvisible(char letter) => letter is
        '\u00AD' or '\u034F' or '\u061C' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or '\u180E' or '\uFEFF' or '\uFFFC'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F')
        or (>= '\uFE00' and <= '\uFE0F') or (< ' ' and not '\n' and not '\t' and not '\r') or (>= '\u007F' and <= '\u009F');
}
