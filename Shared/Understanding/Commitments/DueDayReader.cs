using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Makes of a date that a promise names the last day on which it is kept in time.</summary>
internal static class DueDayReader
{
    public static DueDay? Of(Letter letter, DateFinding? date)
    {
        if (date is null || DueDays.LastInTime(date, letter.WrittenAt.Date) is not { } day)
        {
            return null;
        }

        var time = date.Grain is Grain.Minute ? date.Relation is Relation.By or Relation.Until ? date.To?.Time ?? date.From?.Time : date.From?.Time ?? date.To?.Time : null;
        return new(date.Words, day, time, date.Assumed, date.Reading);
    }
}
