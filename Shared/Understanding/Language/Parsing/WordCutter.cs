using System.Buffers;
using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Cuts a text into words and marks, as the treebank does: "don't" is two, "follow-up" three, "10/12" and an address one.</summary>
internal static class WordCutter
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("([{<\"“«‘'`*#$£€¥~_-–—•·>|=+/&@,.;:!?…)]}”’»%^");
    private static readonly SearchValues<char> Closers = SearchValues.Create(")]}>\"”»’'`*,.;:!?…%~_-–—|=/+$£€");
    private static readonly FrozenSet<string> WithPoint = FrozenSet.ToFrozenSet(
        ["mr", "mrs", "ms", "dr", "prof", "st", "e.g", "i.e", "eg", "ie", "etc", "no", "nos", "a.m", "p.m", "inc", "ltd", "co", "corp", "vs", "approx", "est", "dept", "fig", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept",
        "oct", "nov", "dec", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "u.s", "u.k", "u.n", "jr", "sr", "ext", "tel", "attn", "mgmt", "rev", "vol", "ave", "blvd", "rd", "ft", "p.s", "p.o", "incl", "ref", "w.c", "rs", "kr", "dhs"],
        StringComparer.OrdinalIgnoreCase);

    // What stays with its word: "co-workers", "mid-July", "pre-owned".
    private static readonly FrozenSet<string> Prefixes = FrozenSet.ToFrozenSet(
        ["co", "re", "pre", "non", "e", "ex", "un", "anti", "multi", "semi", "sub", "mid", "post", "pro", "bi", "inter", "intra"], StringComparer.OrdinalIgnoreCase);

    // So much without a space is no language; it counts as one word.
    private const int LongestChunk = 400;
    private const int LongestPrefix = 5;
    private const int LongestShortForm = 6;

    /// <summary>The words, in order; so many and a few at most.</summary>
    public static List<Span> Cut(string text, int most = int.MaxValue)
    {
        var words = new List<Span>();
        Cut(text, words, most);
        return words;
    }

    /// <summary>The same into a list that was used before.</summary>
    public static void Cut(string text, List<Span> words, int most)
    {
        words.Clear();
        var at = 0;
        while (at < text.Length && words.Count < most)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
            {
                at++;
            }

            if (at - start > LongestChunk)
            {
                words.Add(new(start, at - start));
            }
            else if (at > start)
            {
                Chunk(text, start, at, words);
            }

            at++;
        }
    }

    private static void Chunk(string text, int start, int end, List<Span> words)
    {
        while (start < end && Openers.Contains(text[start]) && !IsFace(text, start, end))
        {
            start = Run(text, start, end, words);
        }

        var core = end;
        while (core > start && Closers.Contains(text[core - 1]) && !IsFace(text, start, core))
        {
            core--;
        }

        core = Point(text, start, core, end);
        if (core > start)
        {
            Core(text, start, core, words);
        }

        while (core < end)
        {
            core = Run(text, core, end, words);
        }
    }

    // ":)" and its like are a word; so is any chunk of marks that has one letter at most, like ":D".
    private static bool IsFace(string text, int start, int end) =>
        end - start is 2 or 3 && text[start] is ':' or ';' or '=' && (text[end - 1] is ')' or '(' or 'D' or 'P' or '/' or 'p' or '|') && end - start <= 3;

    // The same mark again and again is one word: "...", "!!!", "--".
    private static int Run(string text, int start, int end, List<Span> words)
    {
        var at = start + 1;
        while (at < end && (text[at] == text[start] || (text[at] is '!' or '?' && text[start] is '!' or '?')))
        {
            at++;
        }

        if (text[start] is '(' or ')' or '"' or '#')
        {
            at = start + 1;
        }

        words.Add(new(start, at - start));
        return at;
    }

    // "Mr." and "a.m." keep their point, and a plural its apostrophe apart: both are decided by what stands before.
    private static int Point(string text, int start, int core, int end) =>
        core < end && text[core] == '.' && (core + 1 == end || text[core + 1] != '.') && (core - start == 1 && char.IsUpper(text[start]) && text[start] != 'I' || (core - start <= LongestShortForm && WithPoint.Contains(text[start..core]))) ? core + 1 : core;

    private static void Core(string text, int start, int end, List<Span> words)
    {
        if (WholeWord.Is(text.AsSpan(start, end - start)))
        {
            words.Add(new(start, end - start));
            return;
        }

        var from = start;
        for (var at = start; at < end; at++)
        {
            var length = Divider(text, start, from, at, end);
            if (length > 0)
            {
                Contractions.Cut(text, from, at, words);
                words.Add(new(at, length));
                from = at + length;
                at = from - 1;
            }
        }

        Contractions.Cut(text, from, end, words);
    }

    // How many marks part two words here: "/", "-", "--", "…", ":", "(" inside a chunk.
    private static int Divider(string text, int start, int from, int at, int end)
    {
        bool inside = at > start && at + 1 < end;
        switch (text[at])
        {
            case '-' when inside && text[at + 1] == '-':
                return Same(text, at, end);
            case '-' when inside:
                return at - from <= LongestPrefix && Prefixes.Contains(text[from..at]) ? 0 : 1;
            case '.' when inside && text[at + 1] == '.':
                return Same(text, at, end);
            case '/' or ':' when inside && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]):
                return 0;
            case '/' when inside && at - start == 1 && text[start] is 'w' or 'W':
                return 0;
            case ',' when inside && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]):
                return 0;
            case '/' or ':' or '–' or '—' or '…' or '(' or ')' or '"' or '“' or '”' or ',' or ';' or '=' or '+' or '*' or '>' or '<' or '|' or '[' or ']' or '!' or '?' or '$' or '€' or '£' or '%':
                return 1;
            default:
                return 0;
        }
    }

    private static int Same(string text, int at, int end)
    {
        var length = 1;
        while (at + length < end && text[at + length] == text[at])
        {
            length++;
        }

        return length;
    }
}
