using NodaTime;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a clock time that stands without its day: "at 4", "by three", "at four o'clock": today's, or tomorrow's once that hour is gone.</summary>
/// <remarks>Of everything else that is said it names a habit ("we open at 8"); so only a promise asks for it.</remarks>
public static class LoneClockReader
{
    private const int Reach = 8;

    // "Cut it by 5", "at 4 per box": a number of something.
    private static readonly WordSet Changes = new("reduce reduced cut lower lowered raise raised increase increased down up grow drop shift move delay extend price priced sell quote multiply divide short over under out");

    /// <summary>The first such time in a stretch of a text; null when there is none.</summary>
    /// <param name="messageId">The message it stands in.</param>
    /// <param name="text">Its text.</param>
    /// <param name="place">The stretch.</param>
    /// <param name="setting">When it was written.</param>
    public static DateFinding? Read(string messageId, string text, Span place, DateSetting setting)
    {
        var page = new Page(place.In(text), setting);
        for (var at = 0; at < page.Count; at++)
        {
            if (page.SayAt(at) is Say.At or Say.By or Say.Before && Time(page, at) is { } time)
            {
                var written = page.WrittenAt;
                var day = time.Clock.From > written.TimeOfDay ? written.Date : written.Date.PlusDays(1);
                var found = FindingWriter.Write(messageId, page, new Find(at, time.End) { Days = Stretch.Day(day), Clock = time.Clock, Tie = page.Is(at, Say.At) ? Tie.On : Tie.By, Assumed = Assumed.Day });
                return found with { Evidence = found.Evidence with { Start = found.Evidence.Start + place.Start } };
            }
        }

        return null;
    }

    private static ClockSaid? Time(Page page, int at)
    {
        var start = page.Is(at + 1, Say.Around) ? at + 2 : at + 1;
        if (TimeReader.Read(page, start, isExpected: true) is not { } time || page.Says(time.End, "per") || page.Is(time.End, Say.Or) && (page.Says(time.End + 1, "so") || page[time.End + 1].Kind == TokenKind.Number && !page.Is(time.End + 2, Say.Pm)))
        {
            return null;
        }

        var isSure = time.Clock.AmPm || page.IsMark(start + 1, ':') || page.Is(start + 1, Say.Oclock);
        return isSure || page[start].Word is not { Number: 1 } && !Enumerable.Range(at - Reach, Reach).Any(before => Changes.Has(page, before)) ? time : null;
    }
}
