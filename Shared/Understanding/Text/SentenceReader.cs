using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Cuts a new text into sentences, each with its place.</summary>
public static class SentenceReader
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

    // A line of these alone is a rule or a bullet, no sentence.
    private static readonly SearchValues<char> Ornaments = SearchValues.Create("-*•–·.>|_=#~ \t");

    /// <summary>The sentences, in order; every one is a part of the text, letter for letter.</summary>
    public static IReadOnlyList<Sentence> Read(string newText)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        for (var at = 0; at < newText.Length; at++)
        {
            if (EndsAt(newText, start, at))
            {
                Add(sentences, newText, start, at + 1);
                start = at + 1;
            }
        }

        Add(sentences, newText, start, newText.Length);
        return sentences;
    }

    private static bool EndsAt(string text, int start, int at) => text[at] switch
    {
        '\n' => LineEnds(text, start, at),
        '.' => StopEnds(text, start, at),
        '!' or '?' or '…' => EndsOfRun(text, at),
        ')' or '"' or '”' or '’' or '\'' => at > start && text[at - 1] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && NextIsBeginning(text, at + 1),
        _ => false,
    };

    // A break inside a paragraph is a wrap when the line is long and the next goes on in small letters; else the line stands alone.
    private static bool LineEnds(string text, int start, int at)
    {
        var next = at + 1;
        while (next < text.Length && text[next] is ' ' or '\t' or '\r')
        {
            next++;
        }

        if (next >= text.Length || text[next] == '\n')
        {
            return true;
        }

        var line = Math.Max(start, at == 0 ? 0 : text.LastIndexOf('\n', at - 1, Math.Min(at, 500)) + 1);
        var length = at - line;
        var last = LastLetter(text, at);
        if (IsListMark(text, next) || last is '.' or '!' or '?' or ':' or ';')
        {
            return true;
        }

        return !(length >= 40 && (char.IsLower(text[next]) || char.IsDigit(text[next]) || text[next] is '(' or '"' or '“' or '‘')) && !(length >= 60 && char.IsLetterOrDigit(last) || length >= 60 && last == ',');
    }

    private static char LastLetter(string text, int at)
    {
        for (var back = at - 1; back >= 0 && back > at - 40; back--)
        {
            if (!char.IsWhiteSpace(text[back]))
            {
                return text[back];
            }
        }

        return ' ';
    }

    private static bool IsListMark(string text, int at)
    {
        if (text[at] is '-' or '*' or '•' or '–' or '·')
        {
            return true;
        }

        var digits = at;
        while (digits < text.Length && digits < at + 3 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits > at && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ';
    }

    private static bool StopEnds(string text, int start, int at)
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

    private static bool EndsOfRun(string text, int at) =>
        at + 1 >= text.Length || (char.IsWhiteSpace(text[at + 1]) && (text[at] != '…' || NextIsBeginning(text, at + 1)));

    private static bool IsAtBeginning(string text, int start, int at) => text.AsSpan(start, at - start).IsWhiteSpace() || (at > 0 && text[at - 1] == '\n');

    private static bool NextIsDigit(string text, int at) => Next(text, at) is { } next && char.IsDigit(text[next]);

    private static bool NextIsBeginning(string text, int at) => Next(text, at) is not { } next || !char.IsLower(text[next]);

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

    private static void Add(List<Sentence> sentences, string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start && text.AsSpan(start, end - start).IndexOfAnyExcept(Ornaments) >= 0)
        {
            var place = new Span(start, end - start);
            sentences.Add(new(place, place.In(text)));
        }
    }
}
