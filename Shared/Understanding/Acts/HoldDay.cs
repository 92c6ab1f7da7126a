using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>The first welcome day that a named date means: a day on which something ends is itself still quiet.</summary>
internal static class HoldDay
{
    private static readonly HashSet<string> Ends = new(StringComparer.Ordinal) { "end", "finish", "expire", "conclude", "close", "over", "out", "done" };
    private static readonly HashSet<string> Runs = new(StringComparer.Ordinal) { "last", "run", "go", "continue" };

    /// <summary>The first welcome day; null where the date names none.</summary>
    /// <param name="words">The sentence the date stands in.</param>
    /// <param name="date">The date.</param>
    /// <param name="isDenied">Whether contact on that date is what is not wanted: "not this month".</param>
    public static LocalDate? Of(SentenceWords words, DateFinding date, bool isDenied) =>
        isDenied || IsEnd(words, date) ? DueDays.FirstBehind(date) ?? DueDays.FirstWelcome(date) : DueDays.FirstWelcome(date);

    /// <summary>Whether something is said to end with that date: "it ends on 30 October", "the count is over on the 23rd", "which runs to the 6th".</summary>
    public static bool IsEnd(SentenceWords words, DateFinding date)
    {
        // "Until the year is closed on the 30th" ends on the 30th, whatever ends with it.
        if (words.Words.Any(word => word.Lower is "until" or "till" && word.Place.Start < date.Evidence.Start))
        {
            return false;
        }

        var tie = words.AfterPlace(new(0, date.Evidence.Start - words.Sentence.Place.Start)) - 1;
        var isTo = date.Words.StartsWith("to ", StringComparison.OrdinalIgnoreCase);
        for (var back = 0; back < 3 && tie >= 0 && words[tie].Lower is "on" or "the" or "to" or "up"; back++)
        {
            isTo |= words[tie].Lower is "to";
            tie--;
        }

        return tie >= 0 && (isTo || date.Relation is Relation.On or Relation.Around) && date.Grain is not Grain.Minute
            && (isTo ? Runs.Contains(words[tie].Lemma) : Ends.Contains(words[tie].Lemma));
    }
}
