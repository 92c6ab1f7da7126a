using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A rival named in words that no page knows, where a sentence as a whole weighs like it: every name in it that can be one.</summary>
internal static class WeighedRival
{
    private const float Sure = 0.8f;

    private static readonly Phrases Chosen = new(["chose", "chosen", "picked", "selected", "awarded", "signed", "went with", "going with", "gone with", "went to", "gone to", "goes to", "decided for", "decided on", "ordered", "bought", "placed", "won", "hired", "appointed", "taken on", "in the end", "instead of you"]);
    private static readonly Phrases Incumbent = new(["currently", "at present", "present", "for years", "since", "already have", "current", "existing", "renewed", "renews", "contract with", "has been", "have been", "we use", "we run", "supplies us", "serves us", "looks after", "does our", "always", "use now", "today", "still"]);

    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter)
    {
        var words = thread.WordsOf(letter);
        for (var at = 0; at < words.Count; at++)
        {
            if (letter.Weighed[at].Of(SentenceAct.Rival) < Sure)
            {
                continue;
            }

            var phrasing = words[at].Parsed.Phrasing;
            var role = phrasing.Has(Chosen) ? CompetitorRole.Chosen : phrasing.Has(Incumbent) ? CompetitorRole.Incumbent : CompetitorRole.Considered;
            foreach (var name in Names(words[at]))
            {
                if (CompetitorName.Read(name, letter, thread.Roster) is { } rival)
                {
                    yield return new(rival, role, CompetitorReason.In(words[at]), letter.Quote(words[at].Sentence.Place));
                }
            }
        }
    }

    private static IEnumerable<string> Names(SentenceWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Part is Language.PartOfSpeech.ProperNoun && words.NamesAt(at) is [var end, ..] && words.DateAt(at) is null)
            {
                yield return words.Text(at, end);
                at = end;
            }
        }
    }
}
