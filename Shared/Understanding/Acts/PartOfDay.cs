using System.Collections.Immutable;
using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>"In the morning", "first thing", "after lunch": a part of a day without its day, which only a promise makes a deadline.</summary>
/// <remarks>Of everything else that is said it names a habit; so the date finder leaves it alone.</remarks>
internal static class PartOfDay
{
    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>The day it means as of the writing; null when no part of a day is named.</summary>
    public static DateFinding? In(Letter letter, ImmutableArray<Word> words)
    {
        var said = new Phrasing(words);
        if (said.Find("in the morning", "first thing in the morning", "first thing", "in the am") is { } morning)
        {
            return Day(letter, morning, letter.WrittenAt.Date.PlusDays(1));
        }

        // What is said of the afternoon in the afternoon is said of the next one.
        return said.Find("before lunch", "by lunch", "by lunchtime", "before noon", "in the afternoon", "after lunch", "in the evening") is { } later
            ? Day(letter, later, letter.WrittenAt.TimeOfDay < Noon || said.Has("in the evening") ? letter.WrittenAt.Date : letter.WrittenAt.Date.PlusDays(1))
            : null;
    }

    /// <summary>Words that name no day, read as a part of one.</summary>
    public static DateFinding Day(Letter letter, Span place, LocalDate day)
    {
        var evidence = letter.Quote(place);
        return new()
        {
            Words = evidence.Quote,
            From = new(day),
            To = new(day.PlusDays(1)),
            Grain = Grain.PartOfDay,
            Relation = Relation.On,
            Assumed = ["day"],
            Reading = $"{evidence.Quote} → {day.ToString("ddd d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}",
            Evidence = evidence,
        };
    }
}
