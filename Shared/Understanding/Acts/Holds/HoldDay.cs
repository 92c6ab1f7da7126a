using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

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
        IsPassed(words, date) && date.Relation is Relation.Until ? DueDays.FirstWelcome(date)?.PlusDays(1)
        : isDenied || IsEnd(words, date) || IsPassed(words, date) || IsAfterThing(words, date) || HoldDates.PointBehind(words, date) ? DueDays.FirstBehind(date) ?? DueDays.FirstWelcome(date) : DueDays.FirstWelcome(date);

    // "Till after the bank holiday on the 25th": what it is to be after is on that day.
    private static bool IsAfterThing(SentenceWords words, DateFinding date)
    {
        if (date.Relation is not Relation.On || date.Grain is not Grain.Day)
        {
            return false;
        }

        var start = words.AfterPlace(new(0, Math.Max(0, date.Evidence.Start - words.Sentence.Place.Start)));
        for (var at = start - 1; at >= 0 && at > start - 9; at--)
        {
            if (words[at].Lower is "after")
            {
                return at + 1 < start;
            }

            if (words[at].Part is Language.PartOfSpeech.Verb or Language.PartOfSpeech.Auxiliary or Language.PartOfSpeech.Pronoun || words.IsComma(at) && at < start - 1 || words.EndsClause(at))
            {
                return false;
            }
        }

        return false;
    }

    // "On the other side of Halloween", "till Thanksgiving is behind us": the day itself is still quiet.
    private static bool IsPassed(SentenceWords words, DateFinding date)
    {
        var start = words.AfterPlace(new(0, Math.Max(0, date.Evidence.Start - words.Sentence.Place.Start)));
        var end = words.AfterPlace(new(0, date.Evidence.Start + date.Evidence.Length - words.Sentence.Place.Start));
        var isBehind = Enumerable.Range(start - 3, 5).Any(at => at > 0 && at + 1 < words.Count && words[at].Lower is "side" && words[at + 1].Lower is "of" && words[at - 1].Lower is "other" or "far")
            || end + 1 < words.Count && words[end].Lemma is "be" && words[end + 1].Lower is "behind" or "past" or "over" or "done";
        return isBehind && date.Grain is Grain.Day or Grain.Week or Grain.Month;
    }

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

        // "The year turns over June 1" begins that day; "the year is over on June 1" ends.
        if (tie > 0 && words[tie].Lower is "over" && words[tie - 1].Lemma is not "be")
        {
            return false;
        }

        return tie >= 0 && (isTo || date.Relation is Relation.On or Relation.Around) && date.Grain is not Grain.Minute
            && (isTo ? Runs.Contains(words[tie].Lemma) : Ends.Contains(words[tie].Lemma));
    }
}
