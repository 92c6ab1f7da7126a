using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>Reads the pages of labelled sentences. A line is "CR[tab]sentence": a letter for each act, a dash for none.</summary>
internal static class LabelledSentences
{
    private static readonly IReadOnlySet<SentenceAct> All = Enum.GetValues<SentenceAct>().ToHashSet();

    private static readonly Dictionary<char, SentenceAct> Signs = new()
    {
        ['C'] = SentenceAct.Promise, ['R'] = SentenceAct.Request, ['H'] = SentenceAct.Hold, ['X'] = SentenceAct.Refusal,
        ['O'] = SentenceAct.OptOut, ['V'] = SentenceAct.Rival, ['A'] = SentenceAct.Absence, ['D'] = SentenceAct.Departure,
    };

    /// <summary>Every sentence of the pages in a folder, each once.</summary>
    public static IEnumerable<LabelledText> Read(string folder) =>
        from parts in Directory.GetFiles(folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(line => line.Contains('\t', StringComparison.Ordinal)).Select(line => line.Split('\t', 2)).DistinctBy(parts => parts[1])
        select LabelledText.OfSentence(parts[1].Trim(), parts[0].Where(Signs.ContainsKey).Select(sign => Signs[sign]).ToHashSet(), All);
}
