using System.Globalization;
using NodaTime;

namespace OutlookFollowUp.FollowUps;

/// <summary>Days and counts as people say them.</summary>
internal static class Say
{
    /// <summary>"Wed 16 Sep"; with the year when it is another one.</summary>
    public static string Day(LocalDate day, LocalDate today) =>
        day.ToString(day.Year == today.Year ? "ddd d MMM" : "ddd d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"one mail", "3 mails".</summary>
    public static string Count(int count, string one, string many) => count == 1 ? $"one {one}" : $"{count} {many}";

    /// <summary>"today", "one working day ago", "5 working days ago".</summary>
    public static string WorkingDaysAgo(int count) => count == 0 ? "today" : $"{Count(count, "working day", "working days")} ago";

    /// <summary>The first letter small, for the middle of a line; names keep theirs.</summary>
    public static string InLine(string sentence) =>
        sentence.StartsWith("They ", StringComparison.Ordinal) || sentence.StartsWith("You ", StringComparison.Ordinal) || sentence.StartsWith("Every", StringComparison.Ordinal)
            ? char.ToLowerInvariant(sentence[0]) + sentence[1..]
            : sentence;

    /// <summary>Words of a mail inside a sentence of ours: on one line, no longer than a line.</summary>
    public static string Quote(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= 120 ? line : string.Concat(line.AsSpan(0, line.LastIndexOf(' ', 117) is > 60 and var cut ? cut : 117), "…");
    }
}
