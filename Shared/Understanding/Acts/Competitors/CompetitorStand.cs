using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Where a rival stands by the words around it: what may happen is only considered, what is on trial is not in place, what was long ago or is denied is nothing.</summary>
internal static class CompetitorStand
{
    private static readonly Phrases Trial = new(["on trial", "on probation", "on loan", "on approval", "trial period", "as a trial", "on test", "day loan", "week loan", "month loan", "day trial", "week trial", "month trial", "a pilot", "free pilot"]);
    private static readonly Phrases Past = new(["years ago", "ages ago", "decades ago", "way back", "back then", "went bust", "gone bust", "went under", "out of business", "shut down", "in those days", "once upon", "long gone", "no longer", "not any more", "not anymore"]);

    private static readonly Phrases LongAgo = new(["years ago", "a year ago", "ages ago", "way back"]);

    // "The girls are used to it."
    private static readonly Phrases Wonted = new(["are used to", "is used to", "'re used to", "'s used to", "'m used to", "am used to", "got used to", "get used to", "well used to", "so used to"]);

    /// <summary>Null when the words mean no rival after all.</summary>
    public static CompetitorRole? Of(Said<CompetitorWords> said, SentenceWords words) =>
        said.Meaning is CompetitorWords.Considered ? CompetitorRole.Considered
        : IsDenied(said, words) || IsCommand(said, words) ? null
        : Of(said.Meaning is CompetitorWords.Chosen ? CompetitorRole.Chosen : CompetitorRole.Incumbent, words, said.Start);

    /// <summary>What is left of a part when the rest of the sentence is heard.</summary>
    public static CompetitorRole? Of(CompetitorRole role, SentenceWords words, int at)
    {
        var phrasing = words.Parsed.Phrasing;
        return role switch
        {
            CompetitorRole.Incumbent when phrasing.Has(Past) || (phrasing.Has("used to") && !phrasing.Has(Wonted)) => null,
            CompetitorRole.Incumbent or CompetitorRole.Chosen when phrasing.Has(Trial) => CompetitorRole.Considered,
            CompetitorRole.Chosen when IsOpen(words, at) => CompetitorRole.Considered,
            // "We signed with Corvo four years ago": they have it now.
            CompetitorRole.Chosen when phrasing.Has(LongAgo) => CompetitorRole.Incumbent,
            _ => role,
        };
    }

    // "I must go to Corvo", "we might sign with Corvo", "if not, we take Corvo": nothing is decided.
    private static bool IsOpen(SentenceWords words, int at)
    {
        for (var before = at; before >= 0 && before >= at - 4; before--)
        {
            if (words[before].Lower is "might" or "may" or "could" or "would" or "must" or "'d" or "if" or "unless" or "probably" or "perhaps" or "maybe" or "tempted" or "inclined")
            {
                return true;
            }
        }

        return false;
    }

    // "Give it to Karlsson": that is asked, not decided.
    private static bool IsCommand(Said<CompetitorWords> said, SentenceWords words) =>
        said.Meaning is CompetitorWords.Chosen && words[said.Start].Tag is "VB" && words[said.Start].Lemma is "give" or "send" or "go" or "place" or "put" or "sign" && words.BeginsClause(said.Start);

    private static bool IsDenied(Said<CompetitorWords> said, SentenceWords words) =>
        words.Words.Take(said.Match.Part("who")?.Start ?? said.End).Skip(Math.Max(0, said.Start - 3)).Any(word => word.Lower is "not" or "n't" or "never" or "ahead" or "against" or "nobody" || (word.Lower is "off" && word.Index + 1 < words.Count && words[word.Index + 1].Lower is "by"));
}
