namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Finds the country of a phone number with its prefix: "+44 20 …".</summary>
internal static class PhoneCountries
{
    // Only the prefixes whose countries do not put the day first need a name.
    private static readonly (string Prefix, string Country)[] Named =
        [("1", "US"), ("81", "JP"), ("82", "KR"), ("86", "CN"), ("886", "TW"), ("36", "HU"), ("370", "LT"), ("976", "MN"), ("63", "PH")];

    // Canada shares +1 with the United States; its area codes tell.
    private static readonly HashSet<string> Canadian = new(
        "204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519 548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905".Split(' '), StringComparer.Ordinal);

    /// <summary>The country of the first number with a prefix, or of the first in North American form; null when there is none.</summary>
    public static string? In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '+' && Digits(text, at + 1) is { Length: >= 8 } digits)
            {
                return digits[0] == '1' ? NorthAmerica(digits[1..]) : Array.Find(Named, named => digits.StartsWith(named.Prefix, StringComparison.Ordinal)).Country ?? "EU";
            }
        }

        return NorthAmericanForm(text) is { } area ? NorthAmerica(area) : null;
    }

    /// <summary>Canada or the United States, by a number that begins with its area code.</summary>
    public static string NorthAmerica(string digits) => digits.Length >= 3 && Canadian.Contains(digits[..3]) ? "CA" : "US";

    /// <summary>The digits from a place on, over the marks that stand inside phone numbers; at most 15.</summary>
    private static string Digits(string text, int at)
    {
        Span<char> digits = stackalloc char[15];
        var count = 0;
        for (; at < text.Length && count < digits.Length && (char.IsAsciiDigit(text[at]) || text[at] is ' ' or '(' or ')' or '-' or '.' or '/' or '\u00a0'); at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                digits[count++] = text[at];
            }
        }

        return new(digits[..count]);
    }

    /// <summary>"(206) 555-1212", "443-555-0612", "443.555.0612": the area code.</summary>
    private static string? NorthAmericanForm(string text)
    {
        for (var at = 0; at + 11 < text.Length; at++)
        {
            if (char.IsAsciiDigit(text[at]) && (at == 0 || text[at - 1] is '(' or ' ' or '\n' or ':' or '\t'))
            {
                var isBracketed = at > 0 && text[at - 1] == '(';
                var next = isBracketed ? At(text, at + 3, ')') ? text[Math.Min(at + 4, text.Length - 1)] is ' ' ? at + 5 : at + 4 : -1 : text[at + 3] is '-' or '.' ? at + 4 : -1;
                if (next > 0 && AllDigits(text, at, 3) && AllDigits(text, next, 3) && next + 3 < text.Length && text[next + 3] is '-' or '.' && AllDigits(text, next + 4, 4))
                {
                    return text.Substring(at, 3);
                }
            }
        }

        return null;
    }

    private static bool At(string text, int at, char mark) => at < text.Length && text[at] == mark;

    private static bool AllDigits(string text, int at, int count)
    {
        if (at + count > text.Length)
        {
            return false;
        }

        return !text.AsSpan(at, count).ContainsAnyExceptInRange('0', '9');
    }
}
