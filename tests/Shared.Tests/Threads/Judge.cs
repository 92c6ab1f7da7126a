using System.Text.Json.Nodes;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>Holds readings against their labels: a finding is right when its words cover the labelled ones by half and its fields agree.</summary>
internal sealed class Judge
{
    private readonly Dictionary<string, Score> scores = new(StringComparer.Ordinal);

    /// <summary>How every list fared.</summary>
    public IReadOnlyDictionary<string, Score> Scores => scores;

    /// <summary>Every label without its finding and every finding without its label, in a line.</summary>
    public List<string> Misses { get; } = [];

    public void Read(LabelledCase thread)
    {
        var reading = thread.Read();
        foreach (var list in thread.Judged)
        {
            if (list is "plan" or "push")
            {
                JudgeDecision(thread, list, reading[list]!);
            }
            else
            {
                JudgeList(thread, list, reading);
            }
        }
    }

    private void JudgeDecision(LabelledCase thread, string list, JsonNode got)
    {
        var want = thread.Expected(list);
        var isRight = want.AsObject().All(pair => pair.Key switch
        {
            "on" => LabelledFields.SameDay(pair.Value, got["on"]),
            "missing" => pair.Value!.AsArray().Select(Code).ToHashSet().SetEquals(got["missing"]!.AsArray().Select(Code)),
            "recipients" or "left_out" => pair.Value!.AsArray().Select(Address).ToHashSet().SetEquals(got[pair.Key]!.AsArray().Select(Address)),
            var field => JsonNode.DeepEquals(pair.Value, got[field]),
        });
        Count(thread, list, isRight ? 1 : 0, isRight ? 0 : 1, isRight ? 0 : 1, isRight ? [] : [$"expected {want.ToJsonString()}, found {got["action"]?.ToJsonString()} {got["on"]?.ToJsonString()}"]);
    }

    private void JudgeList(LabelledCase thread, string list, JsonNode reading)
    {
        var people = new LabelledPeople(thread, reading);
        var words = new LabelledWords(reading);
        var labels = thread.Expected(list).AsArray();
        var labelled = labels.Select(label => LabelledCase.Text(label, "message")).ToHashSet(StringComparer.Ordinal);
        var found = reading[list]!.AsArray().Where(each => list is not "messages" || labelled.Contains(LabelledCase.Text(each, "id"))).ToList();
        var candidates = from label in labels
                         from find in found
                         let share = Share(list, label, find, words, people)
                         where share >= 0.5
                         orderby LabelledFields.Wrong(list, label!, find!, people).Any(), share descending
                         select (label, find);
        var (takenLabels, takenFinds, right) = (new HashSet<JsonNode>(), new HashSet<JsonNode>(), 0);
        var misses = new List<string>();
        foreach (var (label, find) in candidates.ToList())
        {
            if (takenLabels.Contains(label!) || takenFinds.Contains(find!))
            {
                continue;
            }

            takenLabels.Add(label!);
            takenFinds.Add(find!);
            var wrong = string.Join(", ", LabelledFields.Wrong(list, label!, find!, people));
            right += wrong.Length == 0 ? 1 : 0;
            misses.AddRange(wrong.Length == 0 ? [] : [$"wrong {wrong}: {label!.ToJsonString()} but {find!.ToJsonString()}"]);
        }

        // A person without a part to play is no claim.
        var extra = found.Where(find => !takenFinds.Contains(find!) && !(list is "stakeholders" && LabelledCase.Text(find, "role") is "unknown")).ToList();
        misses.AddRange(labels.Where(label => !takenLabels.Contains(label!)).Select(label => $"missed {label!.ToJsonString()}"));
        misses.AddRange(extra.Select(find => $"extra {find!.ToJsonString()}"));
        Count(thread, list, right, extra.Count + takenFinds.Count - right, labels.Count - right, misses);
    }

    private static double Share(string list, JsonNode? label, JsonNode? find, LabelledWords words, LabelledPeople people) => list switch
    {
        "messages" => LabelledCase.Text(label, "message") == LabelledCase.Text(find, "id") ? 1 : 0,
        "stakeholders" => people.AreSame(Either(label), Either(find)) ? 1 : 0,
        "contradictions" => new[] { "earlier", "later" }.Min(side => words.Share(LabelledCase.Text(label![side], "quote"), LabelledCase.Text(label[side], "message"), find![side])),
        _ => words.Share(LabelledCase.Text(label, "quote"), LabelledCase.Text(label, "message"), find!["evidence"]),
    };

    private void Count(LabelledCase thread, string list, int right, int extra, int missed, IEnumerable<string> misses)
    {
        scores[list] = scores.GetValueOrDefault(list, new(0, 0, 0)) + new Score(right, extra, missed);
        Misses.AddRange(misses.Select(miss => $"[{thread.Id}] {list} {miss}"));
    }

    private static string Code(JsonNode? item) => item is JsonValue ? item.GetValue<string>() : LabelledCase.Text(item, "code");

    private static string Address(JsonNode? item) => item is JsonValue ? item.GetValue<string>() : LabelledCase.Text(item, "address");

    private static string Either(JsonNode? person) => LabelledCase.Text(person, "address") is { Length: > 0 } address ? address : LabelledCase.Text(person, "name");
}
