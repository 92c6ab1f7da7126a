namespace OutlookFollowUp.Bench.Peers;

/// <summary>How a reader did: each label is right, wrong or missed; a find that no label names is spurious.</summary>
internal sealed record DateStanding(int Right, int Wrong, int Missed, int Spurious, int Clean, int Nothings)
{
    public int Labels => Right + Wrong + Missed;

    public static DateStanding Of(IReadOnlyList<DateSentence> sentences, IReadOnlyList<IReadOnlyList<DateFind>> finds)
    {
        var standing = new DateStanding(0, 0, 0, 0, 0, sentences.Count(sentence => sentence.IsNothing));
        foreach (var (sentence, found) in sentences.Zip(finds))
        {
            standing = standing.With(sentence, found);
        }

        return standing;
    }

    private DateStanding With(DateSentence sentence, IReadOnlyList<DateFind> found)
    {
        var verdicts = sentence.Labels.Select(label => Judge(label, found)).ToArray();
        var spurious = sentence.IsComplete ? found.Count(find => !find.IsLoose && !sentence.Labels.Any(label => Overlap(find, label.Start, label.End)) && !sentence.Unjudged.Any(place => Overlap(find, place.Start, place.End))) : 0;
        return this with
        {
            Right = Right + verdicts.Count(verdict => verdict is true),
            Wrong = Wrong + verdicts.Count(verdict => verdict is false),
            Missed = Missed + verdicts.Count(verdict => verdict is null),
            Spurious = Spurious + spurious,
            Clean = Clean + (sentence.IsNothing && spurious == 0 ? 1 : 0),
        };
    }

    /// <summary>Right, wrong, or null when nothing was found there.</summary>
    public static bool? Judge(DateLabel label, IReadOnlyList<DateFind> found)
    {
        var here = found.Where(find => Overlap(find, label.Start, label.End)).ToArray();
        return here.Any(find => find.Spans.Any(span => label.Spans.Any(wanted => IsSame(wanted, span, label.IsPart)))) ? true : here.All(find => find.IsLoose) ? null : false;
    }

    private static bool Overlap(DateFind find, int start, int end) => find.Start < end && start < find.End;

    // Every reader is judged by the same leniency: the last day of a range may be in or out, a clock time may end when it likes, the hours
    // of "tomorrow morning" are a matter of taste while they lie on that day.
    private static bool IsSame(DateSpan wanted, DateSpan found, bool isPart)
    {
        if (wanted.From?.Contains('T', StringComparison.Ordinal) is true && !isPart)
        {
            return found.From == wanted.From;
        }

        var isDay = wanted.From is { } from && wanted.To is { } to && Next(from) == to;
        return isDay || isPart ? IsWithin(found.From, wanted) && (found.To is null ? isDay : IsWithin(found.To, wanted))
            : IsNear(wanted.From, found.From) && IsNear(wanted.To, found.To);
    }

    private static bool IsWithin(string? edge, DateSpan span) =>
        edge is not null && string.CompareOrdinal(edge, span.From) >= 0 && string.CompareOrdinal(edge, span.To) <= 0;

    private static bool IsNear(string? wanted, string? found) =>
        wanted is null || found is null ? wanted == found : Day(wanted) == Day(found) || Next(Day(wanted)) == Day(found) || Next(Day(found)) == Day(wanted);

    private static string Day(string edge) => edge[..10];

    private static string Next(string edge) => DateOnly.Parse(Day(edge)).AddDays(1).ToString("yyyy-MM-dd");
}
