using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>What is asked in half a sentence: "price list pls", "any luck with the drawing", "surcharge being how much", "after a rough figure for 9 km", "need em by Monday".</summary>
internal static class FragmentAsks
{
    private static readonly FrozenSet<string> News = FrozenSet.ToFrozenSet(["luck", "news", "update", "updates", "word", "joy", "progress", "idea", "ideas", "movement", "sign", "chance", "eta", "feedback", "thoughts"]);
    private static readonly FrozenSet<string> Figures = FrozenSet.ToFrozenSet(["price", "prices", "pricing", "quote", "quotation", "number", "figure", "ballpark", "estimate", "cost", "costs", "rate", "rates"]);

    public static RequestKind? Kind(ParsedSentence sentence)
    {
        var words = AfterNames(sentence.Words);
        if (words.Count >= 2 && (IsNews(words) || IsUnfronted(words)))
        {
            return RequestKind.Question;
        }

        return words.Count >= 2 && IsAfter(words) || IsNoun(sentence.Words) || IsExchange(sentence.Phrasing) || IsNeed(sentence.Words) || IsToBeDone(sentence.Words) ? RequestKind.Ask : null;
    }

    // "Any luck with that paper": no verb, nothing had.
    private static bool IsNews(List<Word> words) =>
        words[0].Lower is "any" && News.Contains(words[1].Lower) && words.Count <= 12 && words[^1].Text is not "!" && !words.TakeWhile(word => word.Tag is not ("WP" or "WRB" or "WDT") && word.Lower is not ("if" or "whether")).Any(word => word.Tag is "MD" or "VBZ" or "VBP" || word.Lower is "welcome" or "appreciated" or "gratefully");

    // "Ferry surcharge being how much", "the lead time is what", "delivery by when": what is asked stands where the answer would.
    private static bool IsUnfronted(List<Word> words)
    {
        for (var at = 1; at + 1 < words.Count; at++)
        {
            var isAmount = words[at].Lower is "how" && words[at + 1].Lower is "much" or "many" or "long";
            var ends = at + 2 >= words.Count || words[at + 2].Part is PartOfSpeech.Punctuation;
            if (isAmount && ends && words[at - 1].Lower is "being" or "is" or "are" or "costs" or "cost" or "takes" or "take" or "for" or "in" or "at" && !words.Take(at).Any(word => word.Lower is "know" or "see" or "no" or "matter" or "not" or "n't" or "tell" or "sure"))
            {
                return true;
            }
        }

        return false;
    }

    // "After a rough number for the fence": the writer is left out.
    private static bool IsAfter(List<Word> words) =>
        words[0].Lower is "after" && words[1].Lower is "a" or "an" or "your" or "some" && words.Skip(2).Take(3).Any(word => Figures.Contains(word.Lower)) && !words.Any(word => word.Tag is "VBD" or "VBZ" or "VBP" or "MD");

    // "Ballpark pls", "price list please"; "yes please" takes up an offer.
    private static bool IsNoun(ImmutableArray<Word> words)
    {
        var said = words.Where(word => word.Part is not PartOfSpeech.Punctuation).ToList();
        return said.Count is >= 2 and <= 7 && said[^1].Lower is "pls" or "plz" or "please" && (said[^2].Part is PartOfSpeech.Noun || char.IsLower(said[^2].Text[0]) && said[^2].Part is PartOfSpeech.ProperNoun)
            && !said.Any(word => word.Lower is "yes" or "no" or "not" or "yep" or "ok" or "thanks" or "page" or "attention" || word.Tag is "MD" or "VBZ" or "VBP" or "VBD" || word.Part is PartOfSpeech.Pronoun);
    }

    // "Mill certs for heat 4471, need em in the file": who needs it is the one who writes.
    private static bool IsNeed(ImmutableArray<Word> words)
    {
        for (var at = 2; at + 1 < words.Length; at++)
        {
            if (words[at].Lower is "need" or "needed" && words[at - 1].Text is "," or "-" or "–" or ";" or ":" && words[at + 1].Lower is "em" or "'em" or "them" or "it" or "those" or "that" or "these" or "the" or "your" or "by" or "before"
                && !words.Take(at).Any(word => word.Tag is "MD" or "VBZ" or "VBP" or "VBD" || word.Lower is "if"))
            {
                return true;
            }
        }

        return false;
    }

    // "Same to be submitted latest by Thursday", "certificates to be furnished without fail": an office tells what is to be done.
    private static bool IsToBeDone(ImmutableArray<Word> words)
    {
        for (var at = 1; at + 2 < words.Length; at++)
        {
            if (words[at].Lower is "to" && words[at + 1].Lower is "be" && words[at + 2].Lower is "submitted" or "furnished" or "sent" or "provided" or "returned" or "shared" or "signed" or "completed" or "forwarded" or "enclosed" or "attached" or "confirmed" or "rectified" or "deposited" or "filled" or "revised" or "resubmitted"
                && words[at - 1].Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Adverb
                && words.Any(word => word.Lower is "latest" or "failing" or "positively" or "earliest" or "asap" or "immediately" or "same" or "fail" or "mandatorily" || word.Lower is "your" && word.Index > at)
                && !words.Skip(at).Any(word => word.Lower is "us" or "our"))
            {
                return true;
            }
        }

        return false;
    }

    // "Three of those from you and we're away": what is given for it stands behind.
    private static bool IsExchange(Phrasing wording) =>
        wording.Has("from you and we", "from you and i", "from your side and we", "from you , and we", "from you then we") && !wording.Has("nothing", "no word", "heard from you", "hear from you", "came from you", "got from you", "if", "once", "when");

    private static List<Word> AfterNames(ImmutableArray<Word> words) =>
        [.. words.Select((word, at) => (word, at)).SkipWhile(pair => pair.at < 4 && (pair.word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Interjection or PartOfSpeech.Punctuation || pair.word.Lower is "hi" or "hey" or "hello" or "so" or "and" or "also")).Select(pair => pair.word)];
}
