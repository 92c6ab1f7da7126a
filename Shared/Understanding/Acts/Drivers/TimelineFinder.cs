using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Drivers;

/// <summary>Finds what drives their decision: budgets, meetings, deadlines, ends of contracts, moves, target dates.</summary>
internal static class TimelineFinder
{
    private static readonly Wordbook<TimelineKind> Book = Wordbook<TimelineKind>.Of("timeline");

    // These are worth nothing without a day: "the board meets" happens all the time.
    private static readonly TimelineKind[] NeedsDay = [TimelineKind.Meeting, TimelineKind.Deadline, TimelineKind.TargetDecision];

    public static IEnumerable<TimelineEvent> Find(Correspondence thread)
    {
        foreach (var letter in thread.Theirs)
        {
            foreach (var sentence in thread.WordsOf(letter).Where(sentence => !sentence.Sentence.Text.EndsWith('?')))
            {
                var said = Book.Find(sentence);
                if (said.Count == 0)
                {
                    continue;
                }

                // One sentence tells one thing; the order of the kinds is the order of their weight.
                var weighed = said.MinBy(one => Weight(one.Meaning))!;
                var date = sentence.Dates.Where(each => !each.Ambiguous).OrderBy(each => Math.Abs(each.Evidence.Start - weighed.Place.Start)).FirstOrDefault(each => IsAhead(each, letter));
                if (date is null && NeedsDay.Contains(weighed.Meaning) && !(weighed.Meaning is TimelineKind.Meeting && NamesSitting(sentence)))
                {
                    continue;
                }

                var span = date is null ? default : Span(date);
                yield return new(weighed.Meaning, sentence.Sentence.Text, span.From, span.To, letter.Quote(sentence.Sentence.Place));
            }
        }
    }

    // "At its March meeting", "at their next session": a day nobody wrote down, and yet not any day.
    private static bool NamesSitting(SentenceWords sentence) =>
        Enumerable.Range(1, Math.Max(0, sentence.Count - 1)).Any(at => sentence[at].Lower is "meeting" or "session" or "sitting" && Sittings.Contains(sentence[at - 1].Lower));

    private static readonly HashSet<string> Sittings = new(StringComparer.Ordinal)
    {
        "next", "coming", "upcoming", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "fall", "winter", "quarterly", "annual",
    };

    private static bool IsAhead(DateFinding date, Letter letter) => (date.To?.Day ?? date.From?.Day) is { } day && day >= letter.WrittenAt.Date;

    // "Before the 8th" is driven by the 8th itself; a contract that runs until the 30th ends on it.
    private static (DayOrMoment? From, DayOrMoment? To) Span(DateFinding date) =>
        date is { From: null, To: { } end } ? date.Relation is Relation.Until ? (end, new(end.Day.PlusDays(1))) : (new(end.Day.PlusDays(-1)), end) : (date.From, date.To);

    private static int Weight(TimelineKind kind) => kind switch
    {
        TimelineKind.ContractEnd => 0,
        TimelineKind.BudgetReview => 1,
        TimelineKind.Meeting => 2,
        TimelineKind.Deadline => 3,
        TimelineKind.TargetDecision => 4,
        _ => 5,
    };
}
