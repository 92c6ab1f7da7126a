using System.Globalization;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>Reads the lines of a page of wordings. A page is ours: one that cannot be read is a fault, and the first test says so.</summary>
/// <param name="numbers">The number of every word read so far; grows with the page.</param>
internal sealed class WordingReader(Dictionary<string, int> numbers)
{
    private const int UsualGap = 2;

    private readonly Dictionary<string, string[][]> lists = new(StringComparer.Ordinal);

    /// <summary>The wording of a line; null for a list or a remark.</summary>
    public (string Meaning, Wording Wording)? Read(string line)
    {
        var text = line.Split('#', 2)[0].Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0)
        {
            throw new FormatException($"No meaning: {line}");
        }

        var (head, body) = (text[..colon], text[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (head.StartsWith("list ", StringComparison.Ordinal))
        {
            var name = head[5..];
            lists[name] = [.. lists.GetValueOrDefault(name, []), .. body.SelectMany(Runs)];
            return null;
        }

        return (head, new([.. body.Select(Part)]));
    }

    private WordingPart Part(string written)
    {
        if (written.StartsWith("..", StringComparison.Ordinal))
        {
            return new([], []) { Kind = PartKind.Gap, Most = written.Length == 2 ? UsualGap : int.Parse(written.AsSpan(2), CultureInfo.InvariantCulture) };
        }

        var label = written.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals ? written[..equals] : null;
        var text = label is null ? written : written[(label.Length + 1)..];
        var isOptional = text.Length > 1 && text[^1] == '?';
        text = isOptional ? text[..^1] : text;
        var kind = text[0] == '!' ? PartKind.NotNext : PartKind.Words;
        var alternatives = text.TrimStart('!').Split('|', StringSplitOptions.RemoveEmptyEntries);
        var runs = alternatives.Where(one => SpecialOf(one) is null).SelectMany(Runs).Select(run => Array.ConvertAll(run, NumberOf));
        return new([.. runs], [.. alternatives.Select(SpecialOf).OfType<Special>()]) { Kind = kind, IsOptional = isOptional, Label = label };
    }

    private int NumberOf(string word)
    {
        if (!numbers.TryGetValue(word, out var number))
        {
            numbers[word] = number = numbers.Count;
        }

        return number;
    }

    private static Special? SpecialOf(string text) => text switch
    {
        "START" => Special.Start,
        "END" => Special.End,
        "DATE" => Special.Date,
        "NAME" => Special.Name,
        "LOWNAME" => Special.LowerName,
        "NUMBER" => Special.Number,
        "PRICE" => Special.Price,
        _ => null,
    };

    private IEnumerable<string[]> Runs(string text)
    {
        foreach (var one in text.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            if (one.Length > 1 && one[0] == '$')
            {
                foreach (var run in lists[one[1..]])
                {
                    yield return run;
                }
            }
            else
            {
                yield return one.Split('+');
                // To the word cutter a German "im" is an English "I'm" without its mark.
                if ($"+{one}+".Contains("+im+", StringComparison.Ordinal))
                {
                    yield return $"+{one}+".Replace("+im+", "+i+m+", StringComparison.Ordinal).Trim('+').Split('+');
                }

                // The words of a sentence are cut at hyphens, but for a few: "in-house" is three.
                if (one.Length > 2 && one[1..^1].Contains('-', StringComparison.Ordinal))
                {
                    yield return one.Replace("-", "+-+", StringComparison.Ordinal).Split('+');
                }
            }
        }
    }
}
