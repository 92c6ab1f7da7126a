using System.Text;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>Where labelled words stand in what the reading calls new text, white space and quote marks aside.</summary>
internal sealed class LabelledWords(JsonNode reading)
{
    private readonly Dictionary<string, string> newTexts = reading["messages"]!.AsArray().ToDictionary(message => LabelledCase.Text(message, "id"), message => LabelledCase.Text(message, "newText"), StringComparer.Ordinal);

    /// <summary>The shared characters of a label and a piece of evidence, as a share of the shorter.</summary>
    public double Share(string quote, string message, JsonNode? evidence)
    {
        if (evidence is null || LabelledCase.Text(evidence, "messageId") is var found && (found.Length == 0 || (message.Length > 0 && message != found)))
        {
            return 0;
        }

        var (start, end) = (evidence["start"]!.GetValue<int>(), evidence["start"]!.GetValue<int>() + evidence["length"]!.GetValue<int>());
        return Places(quote, newTexts[found]).Select(place => Overlap(place.Start, place.End, start, end)).DefaultIfEmpty().Max();
    }

    /// <summary>One blank for every run of white space, plain quote marks and dashes.</summary>
    public static string Fold(string text) => Folded(text).Text.Trim();

    private static double Overlap(int start, int end, int otherStart, int otherEnd)
    {
        var shared = Math.Min(end, otherEnd) - Math.Max(start, otherStart);
        var shorter = Math.Min(end - start, otherEnd - otherStart);
        return shared > 0 && shorter > 0 ? (double)shared / shorter : 0;
    }

    private static IEnumerable<(int Start, int End)> Places(string quote, string text)
    {
        var (folded, places) = Folded(text);
        var wanted = Fold(quote);
        for (var at = wanted.Length == 0 ? -1 : folded.IndexOf(wanted, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(wanted, at + 1, StringComparison.Ordinal))
        {
            yield return (places[at], places[at + wanted.Length - 1] + 1);
        }
    }

    private static (string Text, List<int> Places) Folded(string text)
    {
        var folded = new StringBuilder();
        var places = new List<int>();
        for (var at = 0; at < text.Length; at++)
        {
            var plain = text[at] switch { '‘' or '’' => '\'', '“' or '”' => '"', '–' or '—' or '‑' => '-', var other => char.IsWhiteSpace(other) ? ' ' : other };
            if (plain is not ' ' || (folded.Length > 0 && folded[^1] is not ' '))
            {
                folded.Append(plain);
                places.Add(at);
            }
        }

        return (folded.ToString(), places);
    }
}
