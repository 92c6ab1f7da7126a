using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>A bare name in answer to what we asked: "Who does it now?" "Bristow, since 2019."</summary>
internal static class RivalAnswer
{
    private static readonly Phrases Whose = new(["who", "whom", "whose", "which supplier", "which vendor", "which firm", "which company", "which provider", "which system", "which tool", "which software", "which program", "what system", "what software", "what tool", "what are you using", "what do you use", "which one do you use", "which brand", "what brand", "what make", "which make"]);
    private static readonly Phrases Took = new(["go with", "went with", "gone with", "choose", "chose", "chosen", "won", "pick", "picked", "got the", "get the", "beat us", "took the", "lost to", "lose to"]);
    private static readonly Phrases Others = new(["else", "quote", "quotes", "quoted", "quoting", "other", "others", "compare", "comparing", "compared", "against", "looking at", "talking to", "shortlist", "considering", "alternative", "alternatives", "cheaper", "bidding"]);
    private static readonly Phrases Served = new(["do you use", "are you using", "you use", "do you have", "are you with", "does it", "does your", "does that", "does the", "do it", "supplies", "supply", "looks after", "look after", "runs", "services", "provides", "handles", "currently", "now", "at the moment", "at present", "today", "your present", "your current", "current supplier", "cleans", "makes", "prints", "hosts", "brings", "collects", "delivers", "maintains", "buy", "buying", "get your", "getting your", "source", "serves"]);
    private static readonly Phrases Elsewhere = new(["bank", "landlord", "insurer", "lawyer", "architect", "contact", "signs", "sign", "decides", "invoice", "attend", "attending", "join", "joining", "speak to", "talk to", "ask for", "in charge", "boss", "owner", "director", "manager", "approve", "approves", "carrier", "courier", "forwarder", "customer", "customers", "clients"]);

    private static readonly FrozenSet<string> Greetings = FrozenSet.ToFrozenSet(["hi", "hello", "hey", "dear", "morning", "hiya"]);

    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter)
    {
        if (thread.LastBefore(letter, each => each.IsPersonal) is not { Side: Side.Ours } ours || Asked(thread, ours) is not { } role)
        {
            yield break;
        }

        foreach (var words in thread.WordsOf(letter).SkipWhile(words => words.Count == 0 || Greetings.Contains(words[0].Lower)).Take(1))
        {
            // "Just Corvo", "mostly Bristow".
            var start = words[0].Lower is "just" or "only" or "mostly" or "mainly" or "still" or "currently" or "probably" ? 1 : words[0].Lower is "it" or "that" && words.Count > 2 && words[1].Lower is "'s" or "is" or "was" ? 2 : words.Count > 2 && words.IsComma(1) && thread.Roster.ByName(words[0].Text, letter.From) is not null ? 2 : 0;
            var end = words.NamesAt(start) is [var longest, ..] ? longest : NameRun.IsLowerName(words, start) ? start + 1 : start;
            if (end > start && (end >= words.Count || words.EndsClause(end) || GoesOn(words, words.IsComma(end) ? end + 1 : end)) && CompetitorPlace.IsName(words, start, end)
                && CompetitorName.Read(words.Text(start, end), letter, thread.Roster) is { } rival)
            {
                yield return new(rival, role, CompetitorReason.In(words), letter.Quote(words.Sentence.Place));
            }
        }
    }

    // Not "Guten Tag, …": what stands behind says more of the one who was named.
    private static bool GoesOn(SentenceWords words, int at) =>
        at < words.Count && words[at].Lower is "since" or "for" or "and" or "at" or "but" or "so" or "as" or "they" or "it" or "who" or "because" or "always" or "still" or "about" or "until" or "till" or "from" or "unfortunately" or "sadly" or "&" or "or";

    private static CompetitorRole? Asked(Correspondence thread, Letter ours)
    {
        foreach (var asked in thread.WordsOf(ours).Where(words => words.Parsed.HasQuestionMark).Reverse())
        {
            if (asked.Parsed.Phrasing is var phrasing && phrasing.Has(Whose) && !phrasing.Has(Elsewhere))
            {
                return phrasing.Has(Took) ? CompetitorRole.Chosen : phrasing.Has(Others) ? CompetitorRole.Considered : phrasing.Has(Served) ? CompetitorRole.Incumbent : null;
            }
        }

        return null;
    }
}
