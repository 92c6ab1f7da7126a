using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>A sentence somebody has labelled: what it does, and what can be seen of it.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Acts">What it does; nothing for many.</param>
/// <param name="Judged">The acts its label speaks of: what is in here and not in <paramref name="Acts"/> it does not do.</param>
/// <param name="Features">Its features by name.</param>
internal sealed record LabelledSentence(string Text, IReadOnlySet<SentenceAct> Acts, IReadOnlySet<SentenceAct> Judged, IReadOnlyCollection<string> Features)
{
    private static readonly IReadOnlySet<SentenceAct> All = Enum.GetValues<SentenceAct>().ToHashSet();

    private static readonly LocalDateTime Written = new(2026, 9, 16, 10, 0);

    private static readonly Dictionary<char, SentenceAct> Letters = new()
    {
        ['C'] = SentenceAct.Promise, ['R'] = SentenceAct.Request, ['H'] = SentenceAct.Hold, ['X'] = SentenceAct.Refusal,
        ['O'] = SentenceAct.OptOut, ['V'] = SentenceAct.Rival, ['A'] = SentenceAct.Absence, ['D'] = SentenceAct.Departure,
    };

    /// <summary>Reads pages of "CR[tab]sentence": a letter for each act, a dash for none.</summary>
    public static IReadOnlyList<LabelledSentence> Read(IEnumerable<string> pages) =>
        [.. pages.SelectMany(File.ReadLines).Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t', 2)).DistinctBy(parts => parts[1]).Select(parts => Of(parts[1].Trim(), parts[0].Where(Letters.ContainsKey).Select(letter => Letters[letter]).ToHashSet(), All))];

    /// <summary>Where a text names days, as the reader of mail sees it.</summary>
    public static IReadOnlyList<Span> DatesIn(string text) =>
        [.. DateReader.Read("", text, new(Written, DayOrder.Unknown)).Select(date => new Span(date.Evidence.Start, date.Evidence.Length))];

    /// <summary>A sentence with its label, looked at.</summary>
    public static LabelledSentence Of(string text, IReadOnlySet<SentenceAct> acts, IReadOnlySet<SentenceAct> judged)
    {
        var seen = new FeatureNames();
        SentenceFeatures.Write(SentenceParser.Parse(new(new(0, text.Length), text)), DatesIn(text), seen);
        return new(text, acts, judged, seen.Names);
    }
}
