using NodaTime;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Bench.Peers;

/// <summary>One sentence whose dates are known.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="WrittenAt">When it was written, on the writer's own clock.</param>
/// <param name="Order">Whether 9/8 is 9 August or September 8 to its writer.</param>
/// <param name="Labels">Every date it names.</param>
/// <param name="Unjudged">Where finds are neither required nor wrong, as start and end.</param>
/// <param name="IsComplete">Whether a find that no label names is wrong.</param>
internal sealed record DateSentence(
    string Text, LocalDateTime WrittenAt, DayOrder Order, IReadOnlyList<DateLabel> Labels, IReadOnlyList<(int Start, int End)> Unjudged, bool IsComplete = true)
{
    /// <summary>Whether nothing at all may be found in it.</summary>
    public bool IsNothing => Labels.Count == 0 && Unjudged.Count == 0 && IsComplete;
}

/// <summary>One date that a sentence names: where it stands, and every span that is right for it.</summary>
internal sealed record DateLabel(int Start, int End, IReadOnlyList<DateSpan> Spans, bool IsPart = false);

/// <summary>A span as it is written: "2026-09-18", "2026-09-18T14:00" or null for an open end; its end stands behind it.</summary>
internal sealed record DateSpan(string? From, string? To);

/// <summary>What a reader found: where, and what it may mean.</summary>
/// <param name="Start">Where its words begin.</param>
/// <param name="Length">How many characters they are.</param>
/// <param name="IsLoose">A clock time, a length or a habit without a day: right where it fits, never wrong.</param>
/// <param name="Spans">What it may mean: right when one of them is.</param>
internal sealed record DateFind(int Start, int Length, bool IsLoose, IReadOnlyList<DateSpan> Spans)
{
    public int End => Start + Length;
}

/// <summary>One reader over all sentences.</summary>
/// <param name="Name">Its name and version.</param>
/// <param name="Finds">What it found, sentence by sentence.</param>
/// <param name="SentencesPerSecond">How many it reads in a second of the processor's time, when warm.</param>
internal sealed record DateRun(string Name, IReadOnlyList<IReadOnlyList<DateFind>> Finds, double SentencesPerSecond);
