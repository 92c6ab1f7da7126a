using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>What nobody has told the writer yet, by the grammar of it: "your list doesn't say", "nobody told us where it is", "who pays is what I'm after", "I'm short one number".</summary>
internal static class Unsaid
{
    private static readonly FrozenSet<string> Tells = FrozenSet.ToFrozenSet(["say", "tell", "mention", "show", "state", "specify", "explain", "indicate", "spell", "reveal", "give", "list"]);
    private static readonly FrozenSet<string> Papers = FrozenSet.ToFrozenSet(["list", "sheet", "quote", "quotation", "drawing", "offer", "mail", "email", "page", "website", "site", "brochure", "paper", "catalogue", "catalog", "contract", "draft", "spec", "specs", "plan", "form", "invoice", "order", "schedule", "datasheet", "leaflet", "deck", "proposal", "manual", "label", "note", "letter", "pdf", "document", "file", "booklet", "guide", "estimate", "agreement", "table", "diagram", "doc"]);
    private static readonly FrozenSet<string> AsksFor = FrozenSet.ToFrozenSet(["who", "whom", "what", "which", "when", "where", "why", "how", "whether", "if"]);
    private static readonly FrozenSet<string> Dark = FrozenSet.ToFrozenSet(["fuzzy", "hazy", "foggy", "vague", "unclear", "stuck", "stumped", "puzzled", "lost", "unsure", "uncertain", "open", "murky", "blurry"]);
    private static readonly FrozenSet<string> After = FrozenSet.ToFrozenSet(["chasing", "after", "asking", "wondering", "missing", "lacking", "wanting", "needing", "lack", "need", "miss"]);
    private static readonly FrozenSet<string> OwnLacks = FrozenSet.ToFrozenSet(["time", "staff", "cash", "money", "breath", "hands", "people", "words", "handed", "staffed", "notice", "sleep"]);

    private static readonly Phrases NoWord = new(["no word about", "no word on", "no word of", "see no word", "no mention of", "no trace of", "no sign of", "is not mentioned", "is n't mentioned", "not mentioned anywhere", "is not stated", "is n't stated", "is not specified", "is n't specified", "is not indicated", "is nowhere stated", "is nowhere mentioned", "is not given", "are not mentioned", "are not stated", "are not specified", "is not shown", "can not see it", "cannot see it", "ca n't see it", "can not see which", "cannot see which", "ca n't see which", "can not see whether", "cannot see whether", "cannot make out", "ca n't make out", "could n't make out", "can not make out", "it remains to know", "it rests to know", "remains to know", "remains to clarify", "rests to clarify", "left to know", "none the wiser", "in the dark about", "in the dark on", "in the dark as to", "nothing to tell", "remains the question", "leaves the question", "leaves one question", "leaves me with one question"]);

    /// <summary>What it asks for: a thing that is short, or to be told; null where nothing is lacking.</summary>
    public static RequestKind? Kind(ParsedSentence sentence, Phrasing wording) =>
        wording.Has(NoWord) || IsNotTold(sentence.Words) || IsDark(sentence) ? RequestKind.Question
        : IsWhatWeAreAfter(sentence) ? AsksFor.Contains(sentence.Words[0].Lower) && !wording.Begins("what we", "what i") ? RequestKind.Question : RequestKind.Ask
        : IsShort(sentence.Words) ? RequestKind.Ask : null;

    // "Your price list doesn't say", "nobody's said where it is": a paper, or nobody at all, does not tell.
    private static bool IsNotTold(ImmutableArray<Word> words)
    {
        for (var at = 1; at < words.Length; at++)
        {
            if (!Tells.Contains(words[at].Lemma))
            {
                continue;
            }

            var before = words.Skip(Math.Max(0, at - 6)).Take(Math.Min(6, at)).ToList();
            var behind = words.Skip(at + 1).Take(4).ToList();
            if (before.Exists(word => word.Lower is "nobody" or "noone" || word.Lower is "one" && word.Index > 0 && words[word.Index - 1].Lower is "no") && !before.Exists(word => word.Lower is "can" or "could") && behind.Exists(word => AsksFor.Contains(word.Lower)))
            {
                return true;
            }

            var not = before.FindLastIndex(word => word.Lower is "n't" or "not" or "never");
            if (not > 0 && before.Count - not <= 2 && before.Take(not).TakeLast(3).Any(word => Papers.Contains(word.Lemma)) && before.Take(not).Any(word => word.Lower is "does" or "do" or "did")
                && !behind.Exists(word => word.Lower is "any" or "anything" or "much" or "enough" or "lot") && !words.Take(at).Any(word => word.Lower is "if" or "because" or "which"))
            {
                return true;
            }
        }

        return false;
    }

    // "Whether it lifts forty metres is what I'm chasing", "what we lack is the certificate"; "that's what we need" is praise.
    private static bool IsWhatWeAreAfter(ParsedSentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at + 2 < words.Length; at++)
        {
            if (words[at].Lower is not "what" || words[at + 1].Lower is not ("i" or "we"))
            {
                continue;
            }

            var next = words.Skip(at + 2).SkipWhile(word => word.Lower is "'m" or "'re" or "am" or "are" or "still" or "really" or "mostly").FirstOrDefault();
            var isSaidOf = at > 0 && words[at - 1].Lower is "is" or "'s";
            var isPraise = words.Take(at).Any(word => word.Lower is "that" or "this" or "it" or "exactly" or "just" or "all");
            var isHead = at == 0 && words.Skip(at + 3).Take(3).Any(word => word.Lower is "is" or "are") && !words.Any(word => word.Lower is "time" or "holiday" or "rain" or "sleep" or "luck" or "money" or "rest" or "break" or "miracle");
            if (next is not null && After.Contains(next.Lower) && !isPraise && (isHead || (isSaidOf && AsksFor.Contains(words[0].Lower))))
            {
                return true;
            }
        }

        return false;
    }

    // "Still fuzzy is who restocks", "I'm hazy on how it drains".
    private static bool IsDark(ParsedSentence sentence)
    {
        var words = sentence.Words;
        var dark = words.FirstOrDefault(word => Dark.Contains(word.Lower));
        if (dark is null || sentence.Clauses.Any(clause => clause.IsNegated && clause.Holds(dark.Place)))
        {
            return false;
        }

        var behind = words.Skip(dark.Index + 1).TakeWhile(word => word.Text is not ("." or ";" or ",")).ToList();
        return (dark.Index <= 2 && behind.Skip(behind.FindIndex(word => word.Lower is "is" or "are" or ":") + 1).Take(1).Any(word => AsksFor.Contains(word.Lower)) && behind.Any(word => word.Lower is "is" or "are" or ":"))
            || (behind is [{ Lower: "on" or "about" or "over" or "as" }, ..] && words.Take(dark.Index).Any(word => word.Lower is "i" or "we" or "'m" or "'re") && behind.Take(4).Any(word => AsksFor.Contains(word.Lower)));
    }

    // "I'm short one number", "we are two drawings short", never of time or staff.
    private static bool IsShort(ImmutableArray<Word> words)
    {
        for (var at = 1; at + 1 < words.Length; at++)
        {
            if (words[at].Lower is "short" && words.Take(at).TakeLast(5).Any(word => word.Lower is "'m" or "am" or "'re" or "are") && words.Take(at).Any(word => word.Lower is "i" or "we")
                && !words.Skip(at + 1).Take(3).Any(word => OwnLacks.Contains(word.Lower)) && !OwnLacks.Contains(words[at - 1].Lower)
                && (words[at + 1].Lower is "one" or "two" or "a" or "an" or "the" or "your" or "just" or "only" || (words[at + 1].Lower is "of" && at + 2 < words.Length && words[at + 2].Lower is "one" or "two" or "a" or "the" or "your") || words[at - 1].Part is PartOfSpeech.Noun))
            {
                return true;
            }
        }

        return false;
    }
}
