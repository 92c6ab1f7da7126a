using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Who is named in one breath with somebody, as doing the same.</summary>
internal static class Fellows
{
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "and", "&", "und", "et", "y", "en", "e" };
    private static readonly HashSet<string> Together = new(StringComparer.Ordinal) { "are", "'re", "will", "have", "both", "sind", "sommes", "estamos", "zijn" };

    /// <summary>Those who go with somebody: "Anke and I stand on the fair", "Tom and Ana are off".</summary>
    public static IEnumerable<string> Of(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, string who)
    {
        var here = words[sentence];
        for (var at = 1; at + 1 < here.Count; at++)
        {
            if (!Joins.Contains(here[at].Lower))
            {
                continue;
            }

            var start = Enumerable.Range(Math.Max(0, at - 3), Math.Min(3, at)).FirstOrDefault(first => here.NamesAt(first).Contains(at), at - 1);
            var end = here.NamesAt(at + 1) is [var last, ..] ? last : at + 2;
            if (end >= here.Count || !(here[end].Tag is "VBP" or "VBZ" or "VBD" or "MD" || Together.Contains(here[end].Lower))
                || Named(start, at) is not { } one || Named(at + 1, end) is not { } other || one == other)
            {
                continue;
            }

            if (one == who || other == who)
            {
                yield return one == who ? other : one;
            }
        }

        string? Named(int first, int behind) => here[first].Lower is "i" or "me" or "myself" ? letter.From
            : here.NamesAt(first).Contains(behind) ? Mention.Of(thread, letter, words, sentence, here.Text(first, behind), first, here.Place(first, behind)) : null;
    }
}
