using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using OutlookFollowUp.Sandbox.Mailboxes;

namespace OutlookFollowUp.Sandbox.Graph.Query;

/// <summary>A literal in a $filter: a text in quotes, a moment, a truth, a number, or null.</summary>
internal sealed record FilterValue(string? Text, Instant? Moment, bool? Truth, double? Number)
{
    public static FilterValue? Read(FilterToken token) =>
        token.Kind == FilterTokenKind.Text ? new FilterValue(token.Text, null, null, null)
        : token.Text == "null" ? new FilterValue(null, null, null, null)
        : bool.TryParse(token.Text, out var truth) ? new FilterValue(null, null, truth, null)
        : Mailboxes.Moment.Read(token.Text) is { } moment ? new FilterValue(null, moment, null, null)
        : double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? new FilterValue(null, null, null, number)
        : null;

    public static Func<JsonNode?, FilterValue, bool>? Comparer(string sign) => sign switch
    {
        "eq" => static (found, literal) => literal.Compare(found) == 0,
        "ne" => static (found, literal) => literal.Compare(found) != 0,
        "gt" => static (found, literal) => literal.Compare(found) > 0,
        "ge" => static (found, literal) => literal.Compare(found) >= 0,
        "lt" => static (found, literal) => literal.Compare(found) < 0,
        "le" => static (found, literal) => literal.Compare(found) <= 0,
        _ => null,
    };

    /// <summary>Where what was found stands beside this value; null when the two cannot be compared.</summary>
    private int? Compare(JsonNode? found)
    {
        if (Text is null && Moment is null && Truth is null && Number is null)
        {
            return found is null ? 0 : 1;
        }

        return found?.GetValueKind() switch
        {
            JsonValueKind.String when Text is not null => string.CompareOrdinal((string)found!, Text),
            JsonValueKind.String when Moment is { } moment && Mailboxes.Moment.Read((string)found!) is { } at => at.CompareTo(moment),
            JsonValueKind.True or JsonValueKind.False when Truth is { } truth => ((bool)found!).CompareTo(truth),
            JsonValueKind.Number when Number is { } number => ((double)found!).CompareTo(number),
            _ => null,
        };
    }
}
