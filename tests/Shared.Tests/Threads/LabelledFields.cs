using System.Text.Json;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Shared.Tests.Threads;

/// <summary>What of a finding must agree with its label; a field that the label leaves out is not judged.</summary>
internal static class LabelledFields
{
    /// <summary>The fields that differ; none when the finding is right.</summary>
    public static IEnumerable<string> Wrong(string list, JsonNode label, JsonNode found, LabelledPeople people)
    {
        foreach (var field in Needed(list).Where(field => label.AsObject().ContainsKey(field) || field is "answered" && label.AsObject().ContainsKey("answeredBy")))
        {
            if (!Agrees(field, label, found, people))
            {
                yield return field;
            }
        }
    }

    private static string[] Needed(string list) => list switch
    {
        "messages" => ["kind", "newText"],
        "dates" => ["from", "to"],
        "commitments" => ["by", "due", "status"],
        "requests" => ["answered"],
        "holds" => ["until"],
        "refusals" => ["kind"],
        "competitors" => ["name", "role"],
        "absences" => ["who", "until"],
        "departures" => ["who"],
        "stakeholders" => ["role"],
        "timeline" => ["kind"],
        _ => [],
    };

    private static bool Agrees(string field, JsonNode label, JsonNode found, LabelledPeople people) => field switch
    {
        "by" or "who" => people.AreSame(LabelledCase.Text(label, field), LabelledCase.Text(found, field)),
        "due" => SameDay(label["due"]?["on"], found["due"]?["on"]),
        "until" => SameDay(label["until"], found["until"]),
        "from" => LabelledCase.Text(label, "from") == LabelledCase.Text(found, "from"),
        "to" => SameEnd(LabelledCase.Text(label, "from"), LabelledCase.Text(label, "to"), LabelledCase.Text(found, "to")),
        "answered" => IsAnswered(label) == found["answeredBy"] is not null,
        "name" => LabelledPeople.Words(LabelledCase.Text(label, "name")) is var one && LabelledPeople.Words(LabelledCase.Text(found, "name")) is var other && (one.IsSubsetOf(other) || other.IsSubsetOf(one)),
        "newText" => new[] { label["newText"] }.Concat(label["also"]?.AsArray() ?? []).Any(text => LabelledWords.Fold(text!.GetValue<string>()) == LabelledWords.Fold(LabelledCase.Text(found, "newText"))),
        "role" when found["role"] is null => LabelledCase.Text(label, "role") == "unknown",
        _ => LabelledCase.Text(label, field).Equals(LabelledCase.Text(found, field), StringComparison.OrdinalIgnoreCase),
    };

    private static bool IsAnswered(JsonNode label) => label["answered"]?.GetValueKind() is JsonValueKind.True || label["answeredBy"] is not null;

    internal static bool SameDay(JsonNode? want, JsonNode? got) => Day(want) == Day(got);

    private static string Day(JsonNode? value) => value?.GetValueKind() is JsonValueKind.String ? value.GetValue<string>().Split('T')[0] : "";

    // A clock time is met by any end up to an hour after it begins.
    private static bool SameEnd(string from, string want, string got) =>
        want == got || (from.Contains('T', StringComparison.Ordinal) && want.Contains('T', StringComparison.Ordinal) && string.CompareOrdinal(got, from) >= 0 && got.StartsWith(from[..10], StringComparison.Ordinal));
}
