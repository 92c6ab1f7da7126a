using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>A find is written "words | from | to"; one day as "words | day"; an ambiguous date as "words | day or day".</summary>
public sealed class DateSpecs
{
    private static readonly string[] Pages = ["dates.md", "dates-ranges.md", "dates-beside.md", "dates-numeric.md", "dates-languages.md", "dates-nothing.md", "dates-letters.md", "dates-lookalikes.md"];

    private static IEnumerable<TestCaseData> Examples() => Pages.SelectMany(page => SpecPage.Tests(page, "written", "order", "zone", "names"));

    [TestCaseSource(nameof(Examples))]
    public void Date(SpecExample example)
    {
        var written = Written(example["written", "Wednesday 2026-09-16 10:00"]);
        var names = example["names", ""].Split(", ");
        var setting = example["zone", ""] is { Length: > 0 } zone
            ? new DateSetting(written, Neighbour(written, DateTimeZoneProviders.Tzdb[zone], example.Text)) { Names = names }
            : new DateSetting(written, Enum.Parse<DayOrder>(example["order", "Unknown"])) { Names = names };
        SpecPage.Check(example, DateReader.Read("m1", example.Text, setting).Select(Said));
    }

    // A writer whose clock goes as the reader's does.
    private static WriterSigns Neighbour(LocalDateTime written, DateTimeZone zone, string text) => new(written.InZoneLeniently(zone).ToOffsetDateTime(), zone, "", "", text);

    /// <summary>"Wednesday 2026-09-16 10:00": the weekday is for the eye, and checked.</summary>
    internal static LocalDateTime Written(string said)
    {
        var parts = said.Split(' ');
        var day = LocalDatePattern.Iso.Parse(parts[1]).Value;
        Assert.That(day.DayOfWeek.ToString(), Is.EqualTo(parts[0]), "The page names the wrong weekday.");
        return parts.Length > 2 ? day + LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(parts[2]).Value : day.At(new(10, 0));
    }

    internal static string Said(DateFinding found)
    {
        var days = found.Ambiguous ? string.Join(" or ", found.Readings.Select(reading => Days(reading.From, reading.To))) : Days(found.From, found.To);
        return string.Create(CultureInfo.InvariantCulture, $"{found.Words.ReplaceLineEndings("/")} | {days}");
    }

    private static string Days(DayOrMoment? from, DayOrMoment? to) =>
        from is { Time: null } first && to is { Time: null } end && first.Day.PlusDays(1) == end.Day ? $"{first}" : $"{from?.ToString() ?? "…"} | {to?.ToString() ?? "…"}";
}
