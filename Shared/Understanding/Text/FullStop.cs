using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Whether a point ends its sentence, or only a short form, a figure, a date.</summary>
internal static class FullStop
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "w.e.f", "eg", "ie", "etc", "no", "nos", "a.m", "p.m", "inc", "ltd", "co", "corp", "llc", "vs", "approx", "appr", "est", "dept", "fig",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun",
        "u.s", "u.k", "ph.d", "jr", "sr", "ext", "tel", "attn", "mgmt", "govt", "bros", "rev", "vol", "art", "para", "sec", "max", "min", "mt", "ave", "blvd", "rd", "bzw", "z.b", "nr", "inst", "prox", "ult", "incl", "resp", "ref", "w.c", "rs", "kr", "dhs",
    };

    // These end a sentence as often as not: "at 10 a.m. Then we talk."
    private static readonly HashSet<string> MayEnd = new(StringComparer.OrdinalIgnoreCase)
    {
        "etc", "a.m", "p.m", "inc", "ltd", "co", "corp", "llc", "u.s", "u.k", "no", "jr", "sr", "inst", "prox", "ult", "sat", "sun", "sec", "min", "max",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
    };

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>Whether the point at a place ends the sentence that began at another.</summary>
    public static bool Ends(string text, int start, int at)
    {
        if (at + 1 >= text.Length)
        {
            return true;
        }

        // 3.5, example.com, e.g., "..." up to its last dot, and a closing quote comes first.
        if (!char.IsWhiteSpace(text[at + 1]))
        {
            return false;
        }

        var word = WordBefore(text, start, at);
        if (word.Length == 0)
        {
            return NextIsBeginning(text, at + 1);
        }

        var name = word.ToString();
        if (Abbreviations.Contains(name) || (word.Length == 1 && char.IsUpper(word[0]) && word[0] != 'I'))
        {
            return MayEnd.Contains(name) && NextIsBeginning(text, at + 1) && !((name is "no" or "No" || word.Length is 3 or 4) && NextIsDigit(text, at + 1));
        }

        // "14. October", "2. Juli", "1. first point": a number and a stop go on when they begin the sentence or a small letter follows.
        if (word.Length <= 2 && word.IndexOfAnyExceptInRange('0', '9') < 0)
        {
            return !IsAtBeginning(text, start, at - word.Length) && NextIsBeginning(text, at + 1) && !NextIsMonth(text, at + 1);
        }

        // "03.08. bis 19.08.": a date in figures with small letters behind it goes on.
        return word.IndexOfAnyExcept(Figures) >= 0 || NextIsBeginning(text, at + 1);
    }

    /// <summary>Whether what comes next may begin a sentence.</summary>
    public static bool NextIsBeginning(string text, int at) => Next(text, at) is not { } next || !char.IsLower(text[next]);

    private static bool IsAtBeginning(string text, int start, int at) => text.AsSpan(start, at - start).IsWhiteSpace() || (at > 0 && text[at - 1] == '\n');

    private static bool NextIsDigit(string text, int at) => Next(text, at) is { } next && char.IsDigit(text[next]);

    private static bool NextIsMonth(string text, int at) =>
        Next(text, at) is { } next && text.Length >= next + 3
        && text.AsSpan(next, 3).ToString().ToLowerInvariant() is "jan" or "feb" or "mär" or "mar" or "apr" or "mai" or "may" or "jun" or "jul" or "aug" or "sep" or "oct" or "okt" or "nov" or "dec" or "dez" or "bis" or "und";

    private static int? Next(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at < text.Length ? at : null;
    }

    private static ReadOnlySpan<char> WordBefore(string text, int start, int at)
    {
        var from = at;
        while (from > start && from > at - 12 && (char.IsLetterOrDigit(text[from - 1]) || (text[from - 1] == '.' && from < at)))
        {
            from--;
        }

        return text.AsSpan(from, at - from);
    }
}
