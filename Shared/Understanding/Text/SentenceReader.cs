using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Cuts a new text into sentences, each with its place.</summary>
public static class SentenceReader
{
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
        '.' => FullStop.Ends(text, start, at),
        '!' or '?' or '…' => EndsOfRun(text, at),
        ')' or '"' or '”' or '’' or '\'' => at > start && text[at - 1] is '.' or '!' or '?' && at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && FullStop.NextIsBeginning(text, at + 1),
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

    private static bool EndsOfRun(string text, int at) =>
        at + 1 >= text.Length || (char.IsWhiteSpace(text[at + 1]) && (text[at] != '…' || FullStop.NextIsBeginning(text, at + 1)));

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
