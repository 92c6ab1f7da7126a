namespace OutlookFollowUp.Understanding.Text;

/// <summary>Finds sums of money in a text, in one pass over it: every figure with a currency before or behind it.</summary>
internal static class SumReader
{
    private static readonly string[] Scales = ["million", "thousand", "mn", "bn", "k", "m"];
    private static readonly string[] Apiece = ["each", "a piece", "apiece", "per "];

    /// <summary>The sums, in order.</summary>
    public static IEnumerable<Sum> In(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!char.IsAsciiDigit(text[at]))
            {
                continue;
            }

            var end = EndOfFigure(text, at);
            if (SumAt(text, at, end) is { } sum)
            {
                yield return sum;
            }

            at = end;
        }
    }

    // Digits, with marks between them: "31,400.50", "1'080".
    private static int EndOfFigure(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is ',' or '.' or '\'' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
        {
            end++;
        }

        return end;
    }

    private static Sum? SumAt(string text, int start, int end)
    {
        var number = new Span(start, end - start);
        var scaled = EndOfScale(text, end);
        if (Before(text, start) is var (first, before))
        {
            return new(new(first, scaled - first), number, before);
        }

        if (IsRand(text, start, end))
        {
            var sign = text[start - 1] == 'R' ? start - 1 : start - 2;
            return new(new(sign, scaled - sign), number, "ZAR");
        }

        // A figure inside a word or a reference ("A4", "DN150") is no amount.
        if (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] is '-' or '/' or '#'))
        {
            return null;
        }

        return Behind(text, scaled) is var (last, behind) ? new(new(start, last - start), number, behind)
            : HasCents(text, end) && Apiece.Any(word => Stands(text, end + 1, word)) && end < text.Length && text[end] == ' ' ? new(number, number, null)
            : null;
    }

    private static (int First, string Currency)? Before(string text, int start)
    {
        var last = start > 0 && text[start - 1] is ' ' or '\u00A0' ? start - 1 : start;
        var first = last;
        while (first > 0 && last - first < Currency.Longest && Currency.IsLetter(text[first - 1]))
        {
            first--;
        }

        // Glued to another word, a sign still counts: "costs$5".
        return last == first ? null
            : (first == 0 || !char.IsLetterOrDigit(text[first - 1])) && Currency.Of(text[first..last]) is { } whole ? (first, whole)
            : Currency.Of(text[(last - 1)..last]) is { } sign ? (last - 1, sign)
            : null;
    }

    // "R92,000", "R 214 each": the letter alone is also a refrigerant's or a form's ("R32"), so the figure has to look like money.
    private static bool IsRand(string text, int start, int end)
    {
        var sign = start > 0 && text[start - 1] is ' ' or '\u00A0' ? start - 2 : start - 1;
        return sign >= 0 && text[sign] == 'R' && (sign == 0 || !char.IsLetterOrDigit(text[sign - 1]))
            && (text[start..end].Contains(',', StringComparison.Ordinal) || HasCents(text, end) || (end < text.Length && text[end] == ' ' && Apiece.Any(word => Stands(text, end + 1, word))));
    }

    private static (int Last, string Currency)? Behind(string text, int end)
    {
        var first = end < text.Length && text[end] is ' ' or '\u00A0' ? end + 1 : end;
        var last = first;
        while (last < text.Length && last - first <= Currency.Longest && Currency.IsLetter(text[last]))
        {
            last++;
        }

        // A stop behind it ends the sentence; "each €" and "US$" stay whole.
        var word = text[first..last].TrimEnd('.');
        return word.Length > 0 && Currency.Of(word) is { } currency ? (first + word.Length, currency) : null;
    }

    private static int EndOfScale(string text, int end)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        foreach (var scale in Scales)
        {
            if (Stands(text, at, scale) && (at + scale.Length == text.Length || !char.IsLetterOrDigit(text[at + scale.Length])) && (scale.Length > 1 || at == end))
            {
                return at + scale.Length;
            }
        }

        return end;
    }

    private static bool HasCents(string text, int end) => end >= 4 && text[end - 3] is ',' or '.' && char.IsAsciiDigit(text[end - 4]);

    private static bool Stands(string text, int at, string word) => at + word.Length <= text.Length && string.Compare(text, at, word, 0, word.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
