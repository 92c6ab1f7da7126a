using System.Text;

namespace OutlookFollowUp.FollowUps;

/// <summary>Words from a mail made harmless: they may name and quote, never carry a link, markup, or a line of their own.</summary>
public static class PlainWords
{
    /// <summary>One line of plain words.</summary>
    /// <param name="words">Anything somebody wrote.</param>
    /// <param name="longest">How long it may get.</param>
    public static string Line(string words, int longest)
    {
        var line = new StringBuilder(Math.Min(words.Length, longest));
        foreach (var word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length >= longest)
            {
                break;
            }

            if (IsLink(word))
            {
                continue;
            }

            if (line.Length > 0)
            {
                line.Append(' ');
            }

            foreach (var letter in word)
            {
                if (letter is not ('<' or '>' or '{' or '}' or '`' or '|' or '\\') && !char.IsControl(letter) && !IsInvisible(letter))
                {
                    line.Append(letter);
                }
            }
        }

        return Cut(line.ToString().Trim(), longest);
    }

    private static bool IsLink(string word) =>
        word.Contains("://", StringComparison.Ordinal) || word.Contains("www.", StringComparison.OrdinalIgnoreCase)
        || word.Contains("mailto:", StringComparison.OrdinalIgnoreCase) || word.Contains("](", StringComparison.Ordinal) || word.Contains("javascript:", StringComparison.OrdinalIgnoreCase);

    // Zero-width and direction marks: they make words read otherwise than they are.
    private static bool IsInvisible(char letter) => letter is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or '\u00AD';

    private static string Cut(string line, int longest)
    {
        if (line.Length <= longest)
        {
            return line;
        }

        var space = line.LastIndexOf(' ', longest - 1);
        var end = space > longest / 2 ? space : longest - 1;
        return (char.IsHighSurrogate(line[end - 1]) ? line[..(end - 1)] : line[..end]) + "…";
    }
}
