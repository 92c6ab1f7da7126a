using System.Text.Json.Nodes;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>The sentences of labelled threads: each does what a label on its words says, and nothing else of what the thread was labelled for.</summary>
internal static class ThreadSentences
{
    private static readonly Dictionary<string, SentenceAct[]> Lists = new(StringComparer.Ordinal)
    {
        ["commitments"] = [SentenceAct.Promise], ["requests"] = [SentenceAct.Request], ["holds"] = [SentenceAct.Hold], ["refusals"] = [SentenceAct.Refusal, SentenceAct.OptOut],
        ["competitors"] = [SentenceAct.Rival], ["absences"] = [SentenceAct.Absence], ["departures"] = [SentenceAct.Departure],
    };

    // What stands behind such a line was written by somebody else.
    private static readonly string[] HistoryMarks = ["\n>", "\nFrom: ", "\nOn ", "\n-----"];

    public static IEnumerable<LabelledSentence> Read(IEnumerable<string> pages) =>
        pages.SelectMany(File.ReadLines).Where(line => line.Length > 0).Select(line => JsonNode.Parse(line)!).SelectMany(Of);

    private static IEnumerable<LabelledSentence> Of(JsonNode thread)
    {
        var judged = thread["judge"]!.AsArray().Select(name => name!.GetValue<string>()).Where(Lists.ContainsKey).ToList();
        return from message in thread["messages"]!.AsArray()
               let text = message["text"]?.GetValue<string>() ?? ""
               let headers = message["headers"]
               where text.Length > 0 && headers is null
               from sentence in SentenceReader.Read(New(text))
               select LabelledSentence.Of(sentence.Text, Acts(thread, judged, message["id"]!.GetValue<string>(), text, sentence.Place), judged.SelectMany(list => Lists[list]).ToHashSet());
    }

    private static HashSet<SentenceAct> Acts(JsonNode thread, List<string> judged, string id, string text, Span place)
    {
        var labels = from list in judged
                     from label in thread["expect"]![list]!.AsArray()
                     let quote = label!["quote"]?.GetValue<string>()
                     where quote is not null && label["message"]?.GetValue<string>() == id && IsSame(text.IndexOf(quote, StringComparison.Ordinal), quote.Length, place)
                     select list is "refusals" ? label["kind"]?.GetValue<string>() is "optOut" ? SentenceAct.OptOut : SentenceAct.Refusal : Lists[list][0];
        return [.. labels];
    }

    private static string New(string text) => text[..HistoryMarks.Select(mark => text.IndexOf(mark, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(text.Length).Min()];

    private static bool IsSame(int start, int length, Span place) =>
        start >= 0 && (Math.Min(start + length, place.End) - Math.Max(start, place.Start)) * 2 >= Math.Min(length, place.Length);
}
