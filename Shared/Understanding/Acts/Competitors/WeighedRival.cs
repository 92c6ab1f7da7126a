using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>A rival named in words that no page knows, where a sentence as a whole weighs like it: the names that stand where a vendor stands.</summary>
internal static class WeighedRival
{
    private const float Sure = 0.5f;

    private static readonly Phrases Chosen = new(["chose", "chosen", "picked", "selected", "awarded", "signed", "inked", "went with", "going with", "gone with", "went to", "gone to", "goes to", "decided for", "decided on", "ordered", "bought", "placed", "won", "hired", "appointed", "taken on", "in the end", "instead of you", "the mandate", "entrusted", "the nod", "on top", "pipped", "the preference"]);
    private static readonly Phrases Incumbent = new(["currently", "at present", "present", "for years", "since", "already have", "current", "existing", "renewed", "renews", "contract with", "has been", "have been", "we use", "we run", "supplies us", "serves us", "looks after", "does our", "always", "use now", "today", "still", "until now", "till now", "so far", "for now", "right now", "steady", "regular", "usual", "every week", "every year", "every month", "we get", "is through", "made by", "leased", "just use", "locked into", "experience with", "experiences with", "everything through", "customers of"]);

    // Firms that buy firms sell us nothing.
    private static readonly Phrases News = new(["to acquire", "has acquired", "acquired by", "merged with", "merging with", "taken over by"]);

    // Behind these stands a place or a matter as often as a vendor; a verb of taking or keeping tells them apart.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal) { "in", "at", "on", "onto", "for", "near", "about", "into", "across", "over", "under", "during" };

    private static readonly HashSet<string> Taking = new(StringComparer.Ordinal)
    {
        "opt", "vote", "plump", "fall", "run", "rely", "stay", "look", "order", "print", "jump", "decide", "keep", "sit", "live", "push", "buy", "settle", "move", "get", "work", "bet", "pencil", "go", "make", "swoon", "finalise", "finalize", "pull", "sell", "be", "do", "file", "track", "store", "save", "host", "rest", "bank", "shift", "standardise", "standardize",
    };

    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter, IReadOnlyList<IReadOnlyList<Said<CompetitorWords>>> heard)
    {
        var words = thread.WordsOf(letter);
        for (var at = 0; at < words.Count; at++)
        {
            var phrasing = words[at].Parsed.Phrasing;
            if (letter.Weighed[at].Of(SentenceAct.Rival) < Sure || phrasing.Has(News) || IsOnlyNamed(words[at]))
            {
                continue;
            }

            var said = phrasing.Has(Chosen) ? CompetitorRole.Chosen : phrasing.Has(Incumbent) ? CompetitorRole.Incumbent : CompetitorRole.Considered;
            var others = CompetitorFinder.NoRivals(heard[at]);
            foreach (var (start, end) in Names(words[at]).Where(name => !others.Contains(words[at].Text(name.Start, name.End))))
            {
                if (CompetitorStand.Of(said, words[at], start) is { } role && CompetitorPlace.IsName(words[at], start, end)
                    && CompetitorName.Read(words[at].Text(start, end), letter, thread.Roster) is { } rival)
                {
                    yield return new(rival, role, CompetitorReason.In(words[at]), letter.Quote(words[at].Sentence.Place));
                }
            }
        }
    }

    // "Hart & Daughters Uniforms, Towson": a line under a letter says nothing of whom it names.
    private static bool IsOnlyNamed(SentenceWords words) => !words.Words.Any(word => word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Preposition);

    private static IEnumerable<(int Start, int End)> Names(SentenceWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var end = words[at].Part is PartOfSpeech.ProperNoun && words.NamesAt(at) is [var longest, ..] ? longest : NameRun.IsLowerName(words, at) ? at + 1 : at;
            if (end > at && words.DateAt(at) is null)
            {
                if (IsVendor(words, at, end))
                {
                    yield return (at, end);
                }

                at = end - 1;
            }
        }
    }

    // The one who does something, is bought from, or is put beside us; not the town behind it.
    private static bool IsVendor(SentenceWords words, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && (words[before].Part is PartOfSpeech.Determiner || words[before].Tag is "PRP$" || (words[before].Part is PartOfSpeech.Adjective && words[before].Lower is not "present")))
        {
            before--;
        }

        if (before >= 0 && Places.Contains(words[before].Lower) && !Enumerable.Range(Math.Max(0, before - 4), Math.Min(4, before)).Any(at => words[at].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && Taking.Contains(words[at].Lemma)))
        {
            return false;
        }

        return !(before > 0 && words[before].Lower is "of" && words[before - 1].Part is PartOfSpeech.ProperNoun) && !DoesAnother(words, end);
    }

    // "Bristow does the mats, Fibrenet installs the line": each its own thing, and it is not ours.
    private static bool DoesAnother(SentenceWords words, int end) =>
        end + 2 < words.Count && words[end].Tag is "VBZ" or "VBP" && words[end].Lemma is "do" or "install" or "keep" or "fix" or "mend" && words[end + 1].Lower is "the" or "them"
        && words[end + 2].Lower is not ("job" or "lot" or "work" or "whole" or "same" or "rest" or "entire") && !words.Parsed.Phrasing.Has(Incumbent);
}
