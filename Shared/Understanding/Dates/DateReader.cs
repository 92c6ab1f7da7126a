using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Finds the days that a text names.</summary>
public static class DateReader
{
    [ThreadStatic]
    private static Page? spare;

    /// <summary>Every date, in order of its place. Dates count from the day the text was written.</summary>
    /// <remarks>
    /// One walk over the tokens. Where two dates begin at the same word the longer wins (<see cref="DayReader"/>), and the walk goes on
    /// behind it: so of two that overlap the one that begins first wins. A word that begins no date costs one look into a dictionary.
    /// </remarks>
    public static IReadOnlyList<DateFinding> Read(string messageId, string newText, DateSetting setting)
    {
        // A page is a dear thing to make for a sentence: each thread keeps the last one, and takes it away while reading.
        var page = spare ?? new("", setting);
        spare = null;
        page.Open(newText, setting);
        var found = Read(messageId, page);
        page.Open("", setting);
        spare = page;
        return found;
    }

    private static IReadOnlyList<DateFinding> Read(string messageId, Page page)
    {
        List<DateFinding>? found = null;
        for (var at = 0; at < page.Count;)
        {
            if (!page.MayBegin(at) || PhraseReader.Read(page.At(at), at) is not { } find || find.End <= at)
            {
                at++;
                continue;
            }

            var finding = FindingWriter.Write(messageId, page, find);
            page.Take(find);
            at = find.End;
            if (HasDays(finding))
            {
                (found ??= []).Add(finding);
            }
        }

        return found ?? (IReadOnlyList<DateFinding>)[];
    }

    // "The next 0 days", "October to Q3": words that end where they begin name no day.
    private static bool HasDays(DateFinding finding) =>
        finding.From is not { } from || finding.To is not { } to || from.Day < to.Day || (from.Day == to.Day && from.Time <= to.Time);
}

/// <summary>What a reader of dates has to know about the writer.</summary>
public sealed class DateSetting
{
    private readonly WriterSigns? signs;
    private DayOrder? order;

    /// <summary>With an order that is known.</summary>
    /// <param name="writtenAt">When it was written, on the writer's own clock.</param>
    /// <param name="order">Whether 9/8 is 9 August or September 8 to this writer.</param>
    public DateSetting(LocalDateTime writtenAt, DayOrder order) => (WrittenAt, this.order) = (writtenAt, order);

    /// <summary>With the signs that tell the order; they are read only where the text has figures that ask.</summary>
    /// <param name="writtenAt">When it was written, on the writer's own clock.</param>
    /// <param name="signs">What the message shows of its writer's country.</param>
    public DateSetting(LocalDateTime writtenAt, WriterSigns signs) => (WrittenAt, this.signs) = (writtenAt, signs);

    /// <summary>When it was written, on the writer's own clock.</summary>
    public LocalDateTime WrittenAt { get; }

    /// <summary>Whether the writer sits where weeks are named by number more often than days by date.</summary>
    public bool CountsWeeks => IsFrom("SE", "NO", "DK", "FI");

    /// <summary>The names of those who write to each other: to Ms June a bare "June" is herself.</summary>
    public IEnumerable<string> Names { get; init; } = [];

    /// <summary>Whether 9/8 is 9 August or September 8 to this writer.</summary>
    public DayOrder Order => order ??= DayOrderReader.Read(signs!);

    /// <summary>Whether the writer's signs name one of some countries and no other.</summary>
    internal bool IsFrom(params string[] countries) => signs is not null && DayOrderReader.IsFrom(signs, countries);

    /// <summary>Whether a word is one of a correspondent's names.</summary>
    internal bool HasName(ReadOnlySpan<char> word)
    {
        foreach (var name in Names)
        {
            foreach (var part in name.AsSpan().Split(' '))
            {
                if (name.AsSpan(part).Equals(word, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }
}

/// <summary>How a writer orders a date in figures.</summary>
public enum DayOrder
{
    /// <summary>Not known: 9/8 is ambiguous.</summary>
    Unknown,

    /// <summary>9/8 is the 9th of August.</summary>
    DayFirst,

    /// <summary>9/8 is September the 8th.</summary>
    MonthFirst,
}
