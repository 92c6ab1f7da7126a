using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Finds the later words of the asked side that answer what was asked.</summary>
internal static class AnswerReader
{
    private static readonly FrozenSet<string> Thin = FrozenSet.ToFrozenSet(
        ["be", "do", "have", "will", "can", "could", "would", "should", "the", "a", "you", "i", "we", "it", "they", "that", "this", "to", "of", "for", "in", "on", "at", "with", "and", "or", "what", "who", "which", "when", "where", "how", "why", "please", "send", "get", "give", "know", "your", "our", "my", "me", "us", "any", "many", "much", "need", "want", "like", "there", "if", "from", "by", "as", "not", "also", "still", "so", "but", "let", "tell", "would", "one", "go", "make", "take", "does"]);

    /// <summary>For each thing asked, the words that answer it; null while it is open.</summary>
    public static IReadOnlyList<Evidence?> Read(Correspondence thread, IReadOnlyList<Asking> asked)
    {
        var answers = new Evidence?[asked.Count];
        foreach (var letter in thread.Letters.Where(letter => letter.IsPersonal && letter.From.Length > 0))
        {
            var open = Enumerable.Range(0, asked.Count).Where(at => answers[at] is null && IsAsked(thread, asked[at], letter)).ToList();
            if (open.Count > 0)
            {
                Answer(letter, asked, open, answers);
            }
        }

        return answers;
    }

    private static bool IsAsked(Correspondence thread, Asking asking, Letter letter) =>
        letter.Side != asking.Letter.Side && Index(thread, letter) > Index(thread, asking.Letter);

    private static int Index(Correspondence thread, Letter letter) => thread.Letters.Select((each, at) => (each, at)).First(pair => pair.each == letter).at;

    // One open question takes the first thing said; several take each the sentence that shares its words, then what is left in order.
    private static void Answer(Letter letter, IReadOnlyList<Asking> asked, List<int> open, Evidence?[] answers)
    {
        var said = Said(letter).ToList();
        var hasFile = letter.Mail.Attachments.Count > 0;
        if (said.Count == 0 && !hasFile)
        {
            return;
        }

        var free = new List<ParsedSentence>(said);
        var pairs = from at in open from sentence in said let shared = Shared(asked[at], sentence) where shared > 0 orderby shared descending, sentence.Sentence.Place.Start select (at, sentence, shared);
        foreach (var (at, sentence, shared) in pairs)
        {
            // One sentence may answer two questions, but not by a single word they have in common.
            if (answers[at] is null && (free.Contains(sentence) || shared > 1 || said.Count == 1))
            {
                answers[at] = letter.Quote(sentence.Sentence.Place);
                free.Remove(sentence);
            }
        }

        var rest = open.Where(at => answers[at] is null).ToList();
        var latest = rest.Where(at => asked[at].Letter == asked[rest[^1]].Letter).ToList();
        var plain = free;
        for (var each = 0; each < latest.Count && each < plain.Count; each++)
        {
            if ((latest.Count == 1 || plain.Count >= latest.Count) && Fits(asked[latest[each]], plain[each]))
            {
                answers[latest[each]] = letter.Quote(plain[each].Sentence.Place);
            }
        }

        if (hasFile)
        {
            foreach (var at in latest.Where(at => answers[at] is null && asked[at].Kind is RequestKind.Ask))
            {
                answers[at] = said.Count > 0 ? letter.Quote(said[0].Sentence.Place) : letter.Sentences.Count > 0 ? letter.Quote(letter.Sentences[0].Place) : null;
            }
        }
    }

    // A deed that was asked for is not done by the next thing said; what was asked to be told is.
    private static bool Fits(Asking asking, ParsedSentence sentence) =>
        asking.Kind is not RequestKind.Ask
        || new Phrasing([.. asking.Letter.Parsed.SelectMany(each => each.Words).Where(word => asking.Place.Overlaps(word.Place))]).Has("tell", "know", "confirm", "advise", "clarify", "explain", "inform", "price", "rate", "quote", "number", "let", "specify", "say")
        || new Phrasing(sentence.Words).Has("here", "attached", "enclosed", "done", "sent", "yes", "no", "sorry", "below", "can", "ca", "included", "fixed", "changed", "uploaded", "shipped", "booked", "cannot", "unfortunately");

    // Questions answer nothing, nor do greetings, thanks, and promises to find out.
    private static IEnumerable<ParsedSentence> Said(Letter letter)
    {
        var promised = PromiseReader.Read(letter);
        foreach (var sentence in letter.Parsed)
        {
            var wording = new Phrasing(sentence.Words);
            if (sentence.Words.Count == 0 || sentence.Words.Any(word => word.Text.Contains('?', StringComparison.Ordinal)) || IsFrame(sentence, wording) || wording.Has("want to ask", "have to ask", "need to ask", "must ask", "must first", "need to check", "have to check", "let me check", "let me ask", "will check", "'ll check", "come back to you", "get back to you", "wait for", "looking into", "stepping in for", "do n't know yet", "not sure yet"))
            {
                continue;
            }

            if (promised.Any(promise => promise.Place.Overlaps(sentence.Sentence.Place)))
            {
                continue;
            }

            yield return sentence;
        }
    }

    private static bool IsFrame(ParsedSentence sentence, Phrasing wording) =>
        new Phrasing([.. sentence.Words.SkipWhile(word => word.Place.Start < Address.Skip(sentence, sentence.Sentence.Place.Start))]).Begins("thanks", "thank you", "many thanks", "makes sense", "make sense", "noted", "understood", "sounds right", "hope", "sorry", "ok thanks", "got it") && sentence.Words.Count <= 12
        || wording.Has("wish to receive", "stop emailing", "do not contact", "remove us", "remove me")
        || wording.Begins("hi", "hello", "dear", "hey", "best", "regards", "kind regards", "cheers", "thanks", "thank you", "sincerely", "many thanks", "good morning", "good afternoon", "morning", "trust", "hope", "noted", "well noted") && sentence.Words.Count <= 7
        || (sentence.Words.Count <= 3 && sentence.Words.All(word => word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation))
        || (sentence.Words.Count == 1 && !char.IsDigit(sentence.Words[0].Text[0]) && sentence.Words[0].Lower is not ("yes" or "no" or "ok" or "sure" or "yep"));

    private static int Shared(Asking asking, ParsedSentence sentence)
    {
        var wanted = asking.Letter.Parsed.SelectMany(each => each.Words).Where(word => asking.Place.Overlaps(word.Place)).Select(word => word.Lemma).Where(lemma => lemma.Length > 1 && !Thin.Contains(lemma) && char.IsLetterOrDigit(lemma[0])).ToHashSet(StringComparer.Ordinal);
        return sentence.Words.Select(word => word.Lemma).Distinct().Count(wanted.Contains);
    }
}
