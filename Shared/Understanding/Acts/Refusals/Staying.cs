using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>A no told by what stays: "we keep our old one", "I'll be hanging on to the scale I've had since '88".</summary>
internal static class Staying
{
    // With what it takes: "keep the old one", "hang on to the old one", "carry on with the old one".
    private static readonly Dictionary<string, string[]> Stays = new(StringComparer.Ordinal)
    {
        ["keep"] = [""], ["retain"] = [""], ["want"] = [""], ["hang"] = ["to"], ["hold"] = ["to"], ["stick"] = ["with", "to"], ["stay"] = ["with"], ["carry"] = ["with"], ["go"] = ["with"], ["make"] = ["with"], ["manage"] = ["with"], ["get"] = ["with"], ["soldier"] = ["with"], ["live"] = ["with"], ["run"] = [""],
    };

    private static readonly HashSet<string> Old = new(StringComparer.Ordinal) { "old", "same", "existing", "current", "present", "rusty", "trusty", "own" };
    private static readonly Phrases HaveHad = new(["i 've had", "we 've had", "i have had", "we have had", "i 've got", "we 've got", "we have", "i have", "still runs", "still works", "still going", "still does"]);
    private static readonly HashSet<string> Goods = new(StringComparer.Ordinal) { "one", "machine", "system", "supplier", "vendor", "provider", "firm", "people", "outfit", "set-up", "setup", "kit", "lot", "thing", "software", "equipment", "unit", "partner", "contractor", "way", "arrangement", "man", "woman", "fellow", "guy", "company", "shop" };

    // For a while, beside ours, or of it only a part.
    private static readonly Phrases Meanwhile = new(["until", "till", "for now", "meanwhile", "in the meantime", "spare", "as a", "as well", "too", "also", "beside", "besides", "next to", "alongside", "while", "when", "once", "if", "as long as", "for parts", "backup", "back-up", "informed", "posted", "would", "could", "might", "may", "perhaps", "maybe", "for the", "in the yard", "so far", "not sure", "or", "unless", "both", "first", "instead of", "as before", "temporarily", "this week", "this month"]);

    /// <summary>Whether a sentence says that all stays as it is.</summary>
    /// <param name="thread">The thread; what it is about can stay.</param>
    /// <param name="letter">The letter.</param>
    /// <param name="words">The letter's sentences.</param>
    /// <param name="at">Which of them.</param>
    public static bool In(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at)
    {
        var sentence = words[at].Parsed;
        if (sentence.HasQuestionMark || words[at].Dates.Any(date => date.From?.Day > letter.WrittenAt.Date || date.Relation is Dates.Relation.Until) || sentence.Phrasing.Has(Meanwhile))
        {
            return false;
        }

        foreach (var clause in sentence.Clauses)
        {
            if (clause is { IsNegated: false, Person: Person.I or Person.We, Verb: { } verb, Kind: ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Infinitive or ClauseKind.Content }
                && !(clause.Tense is Tense.Past && !clause.IsPerfect && verb.Lemma is not "keep" and not "want")
                && Stays.TryGetValue(verb.Lemma, out var ties)
                && ties.Any(tie => Kept(clause, tie) is { } kept && IsOld(thread, words, at, kept)))
            {
                return true;
            }
        }

        return false;
    }

    private static Word? Kept(Clause clause, string tie) => tie.Length == 0 ? clause.Object : clause.Behind(tie);

    private static bool IsOld(Correspondence thread, IReadOnlyList<SentenceWords> words, int at, Word kept)
    {
        var sentence = words[at].Parsed;
        if (kept is { Part: PartOfSpeech.Pronoun, Lower: "it" or "her" or "him" or "them" or "she" or "he" })
        {
            return at > 0 && words[at - 1].Words.Any(word => Old.Contains(word.Lower) && word.Index + 1 < words[at - 1].Count && IsGoods(thread, words[at - 1], word.Index))
                || words[at].Words.Take(kept.Index).Any(word => Old.Contains(word.Lower) && IsGoods(thread, words[at], word.Index));
        }

        var phrase = sentence.Phrase(kept);
        var inside = sentence.Words.Where(word => phrase.Overlaps(word.Place)).ToList();
        return inside.Exists(word => Old.Contains(word.Lower)) && (Goods.Contains(kept.Lemma) || Old.Contains(kept.Lower) || IsOfThread(thread, kept))
            || new Phrasing([.. inside]).Has(HaveHad) && (Goods.Contains(kept.Lemma) || IsOfThread(thread, kept));
    }

    private static bool IsGoods(Correspondence thread, SentenceWords words, int old) =>
        words.Words.Skip(old + 1).Take(3).Any(word => Goods.Contains(word.Lemma) || word.Part is PartOfSpeech.Noun && IsOfThread(thread, word));

    // What the subject or a mail of ours speaks of.
    private static bool IsOfThread(Correspondence thread, Word goods) => goods.Lemma.Length > 2
        && thread.Letters.Any(letter => Names(letter.Mail.Subject, goods.Lemma) || (letter is { Side: Side.Ours, IsPersonal: true } && Names(letter.NewText, goods.Lemma)));

    private static bool Names(string text, string goods) => text.Contains(goods, StringComparison.OrdinalIgnoreCase);
}
