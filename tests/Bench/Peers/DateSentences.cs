using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Shared.Tests.Specs;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Bench.Peers;

/// <summary>The sentences to read: the examples of our own pages, and labelled expressions of others when a file is named.</summary>
internal static class DateSentences
{
    // The page of other languages stays out: each peer would want to be told the language, and we are not told it.
    private static readonly string[] Elsewhere = ["dates-languages.md"];

    private static readonly string[] Words = ["written", "order"];

    public static IReadOnlyList<DateSentence> OfPages()
    {
        var pages = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "dates*.md").Where(page => !Elsewhere.Contains(Path.GetFileName(page))).Order(StringComparer.Ordinal);
        return [.. pages.SelectMany(OfFile)];
    }

    /// <summary>A page like ours, or lines of <c>{"text", "reference", "expect": [{"words", "start", "from", "to", "also", "kind"}], "skip", "complete"}</c>, month first.</summary>
    public static IReadOnlyList<DateSentence> OfFile(string path) => path.EndsWith(".md", StringComparison.Ordinal)
        ? [.. SpecBlocks.Read(File.ReadAllLines(path), Words).Select(OfExample)]
        : [.. File.ReadLines(path).Where(line => line.Length > 0).Select(OfLine)];

    private static DateSentence OfExample(SpecExample example)
    {
        var written = example["written", "Wednesday 2026-09-16 10:00"].Split(' ');
        var time = written.Length > 2 ? LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(written[2]).Value : new LocalTime(10, 0);
        var labels = new List<DateLabel>();
        var from = 0;
        foreach (var expected in example.Expected)
        {
            var parts = expected.Split(" | ", 2);
            var words = parts[0].Replace('/', '\n') is var broken && example.Text.Contains(broken, StringComparison.Ordinal) ? broken : parts[0];
            var start = Math.Max(0, example.Text.IndexOf(words, from, StringComparison.Ordinal));
            from = start + words.Length;
            labels.Add(new(start, from, [.. parts[1].Split(" or ").Select(Span)]));
        }

        return new(example.Text, LocalDatePattern.Iso.Parse(written[1]).Value + time, Enum.Parse<DayOrder>(example["order", "Unknown"]), labels, []);
    }

    // "day", or "from | to" with "…" for an open end.
    private static DateSpan Span(string said) => said.Split(" | ") switch
    {
        [var from, var to] => new(from is "…" ? null : from, to is "…" ? null : to),
        [var day] => new(day, LocalDatePattern.Iso.Format(LocalDatePattern.Iso.Parse(day).Value.PlusDays(1))),
        _ => throw new FormatException(said),
    };

    private static DateSentence OfLine(string line)
    {
        using var document = JsonDocument.Parse(line);
        var row = document.RootElement;
        var written = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(row.GetProperty("reference").GetString()!).Value;
        var skipped = row.GetProperty("skip").EnumerateArray().Select(Place);
        return new(row.GetProperty("text").GetString()!, written, DayOrder.MonthFirst, [.. row.GetProperty("expect").EnumerateArray().Select(Label)], [.. skipped], row.GetProperty("complete").GetBoolean());
    }

    private static DateLabel Label(JsonElement expected)
    {
        var (start, end) = Place(expected);
        return new(start, end, [OfBounds(expected), .. expected.GetProperty("also").EnumerateArray().Select(OfBounds)], expected.GetProperty("kind").GetString() is "part");
    }

    private static (int Start, int End) Place(JsonElement words) =>
        words.GetProperty("start").GetInt32() is var start ? (start, start + words.GetProperty("words").GetString()!.Length) : default;

    private static DateSpan OfBounds(JsonElement bounds) => new(bounds.GetProperty("from").GetString(), bounds.GetProperty("to").GetString());
}
