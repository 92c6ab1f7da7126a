namespace OutlookFollowUp.Understanding.Language;

/// <summary>Finds the clauses of a sentence.</summary>
internal static class ClauseReader
{
    public static IReadOnlyList<Clause> Read(ParsedSentence sentence) =>
        sentence.Root is { } root ? [new() { Sentence = sentence, Kind = ClauseKind.Main, Head = root, Words = sentence.Words }] : [];
}
