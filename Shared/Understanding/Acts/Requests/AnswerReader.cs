using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds the later words of the asked side that answer what was asked.</summary>
internal static class AnswerReader
{
    private static readonly FrozenSet<string> Thin = FrozenSet.ToFrozenSet(
        ["be", "do", "have", "will", "can", "could", "would", "should", "the", "a", "you", "i", "we", "it", "they", "that", "this", "to", "of", "for", "in", "on", "at", "with", "and", "or", "what", "who", "which", "when", "where", "how", "why", "please", "send", "get", "give", "know", "your", "our", "my", "me", "us", "any", "many", "much", "need", "want", "like", "there", "if", "from", "by", "as", "not", "also", "still", "so", "but", "let", "tell", "would", "one", "go", "make", "take", "does"]);

    /// <summary>For each thing asked, in the order of the letters, the words that answer it; null while it is open.</summary>
    public static IReadOnlyList<Evidence?> Read(Correspondence thread, IReadOnlyList<Asking> asked)
    {
        var answers = new Evidence?[asked.Count];
        var questions = asked.Select(asking => new Question(asking)).ToList();
        var open = new List<int>();
        var next = 0;
        for (var place = 0; place < thread.Letters.Count; place++)
        {
            var letter = thread.Letters[place];
            for (; next < asked.Count && thread.PlaceOf(asked[next].Letter) < place; next++)
            {
                open.Add(next);
            }

            if (letter.IsPersonal && letter.From.Length > 0 && open.FindAll(at => asked[at].Letter.Side != letter.Side) is { Count: > 0 } theirs)
            {
                Answer(thread, letter, questions, theirs, answers);
                open.RemoveAll(at => answers[at] is not null);
            }
        }

        return answers;
    }

    // One open question takes the first thing said; several take each the sentence that shares its words, then what is left in order.
    private static void Answer(Correspondence thread, Letter letter, List<Question> asked, List<int> open, Evidence?[] answers)
    {
        var said = Said(thread, letter, open.Exists(at => asked[at].Asking.Kind is RequestKind.Proposal)).ToList();
        var hasFile = letter.Mail.Attachments.Count > 0;
        if (said.Count == 0 && !hasFile)
        {
            return;
        }

        var free = new List<ParsedSentence>(said);
        foreach (var (at, sentence, shared) in Pairs(asked, open, said))
        {
            // One sentence may answer two questions, but not by a single word they have in common.
            if (answers[at] is null && (shared > 1 || said.Count == 1 || free.Contains(sentence)))
            {
                answers[at] = letter.Quote(sentence.Sentence.Place);
                free.Remove(sentence);
            }
        }

        // "Two weeks from proof" shares no word with "what's the lead time", and answers nothing else.
        foreach (var at in open.Where(at => answers[at] is null && asked[at].WantsFigure))
        {
            if (free.Find(AnswerFigure.IsIn) is { } figure)
            {
                answers[at] = letter.Quote(figure.Sentence.Place);
                free.Remove(figure);
            }
        }

        // "The lab has it. You'll have the figure on Thursday": what shares no word with the question leads up to the promise.
        var isPromised = thread.PromisesOf(letter).Any(promise => !promise.IsPreparation && promise.Date is not null) || letter.Parsed.Any(each => IsPassedOn(each.Phrasing));

        // Nor does what follows a question back: that goes on about something else.
        var back = letter.Parsed.FirstOrDefault(each => each.HasQuestionMark)?.Sentence.Place.Start ?? int.MaxValue;
        free.RemoveAll(each => each.Sentence.Place.Start > back && !Replies(each));
        var rest = open.Where(at => answers[at] is null).ToList();
        var latest = rest.Where(at => asked[at].Asking.Letter == asked[rest[^1]].Asking.Letter).ToList();
        for (var each = 0; each < latest.Count && each < free.Count; each++)
        {
            if ((latest.Count == 1 || free.Count >= latest.Count) && Fits(asked[latest[each]], free[each]) && !(isPromised && !Replies(free[each])))
            {
                answers[latest[each]] = letter.Quote(free[each].Sentence.Place);
            }
        }

        if (hasFile)
        {
            foreach (var at in latest.Where(at => answers[at] is null && asked[at].Asking.Kind is RequestKind.Ask))
            {
                answers[at] = said.Count > 0 ? letter.Quote(said[0].Sentence.Place) : letter.Sentences.Count > 0 ? letter.Quote(letter.Sentences[0].Place) : null;
            }
        }
    }

    // What was asked and what was said, by the number of words they share; first those that share the most.
    private static List<(int At, ParsedSentence Sentence, int Shared)> Pairs(List<Question> asked, List<int> open, List<ParsedSentence> said)
    {
        var pairs = new List<(int At, ParsedSentence Sentence, int Shared)>();
        var lemmas = said.ConvertAll(sentence => sentence.Words.Select(word => word.Lemma).Distinct(StringComparer.Ordinal).Where(MayBeShared).ToArray());
        foreach (var at in open)
        {
            for (var each = 0; each < said.Count; each++)
            {
                if (Shared(asked[at].Wanted, lemmas[each]) is > 0 and var shared && (shared > 1 || !asked[at].WantsFigure || AnswerFigure.IsIn(said[each])))
                {
                    pairs.Add((at, said[each], shared));
                }
            }
        }

        pairs.Sort((one, other) => (-one.Shared, one.Sentence.Sentence.Place.Start, one.At).CompareTo((-other.Shared, other.Sentence.Sentence.Place.Start, other.At)));
        return pairs;
    }

    // A deed that was asked for is not done by the next thing said; what was asked to be told is.
    private static bool Fits(Question question, ParsedSentence sentence) =>
        question.Asking.Kind is not RequestKind.Ask
        || new Phrasing(question.Words).Has("tell", "know", "confirm", "advise", "clarify", "explain", "inform", "price", "rate", "quote", "number", "let", "specify", "say")
        || sentence.Phrasing.Has("here", "attached", "enclosed", "done", "sent", "yes", "no", "sorry", "below", "can", "ca", "included", "fixed", "changed", "uploaded", "shipped", "booked", "cannot", "unfortunately");

    private static bool Replies(ParsedSentence sentence) =>
        sentence.Phrasing.Has("yes", "no", "yep", "yeah", "nope", "correct") || sentence.Phrasing.Begins("sure", "right", "it is", "it 's", "we do", "we can", "we have", "that 's", "they are", "both") || sentence.Words.Any(word => char.IsDigit(word.Text[0])) || sentence.Words.Any(word => word.Lower is "attached" or "here" or "below");

    // Questions answer nothing, nor do greetings, thanks, and promises to find out.
    private static IEnumerable<ParsedSentence> Said(Correspondence thread, Letter letter, bool isProposed)
    {
        var promised = thread.PromisesOf(letter);
        foreach (var sentence in letter.Parsed)
        {
            var wording = sentence.Phrasing;
            if (sentence.Words.Length == 0 || sentence.HasQuestionMark || IsFrame(sentence, wording) || IsPassedOn(wording) || wording.Has("want to ask", "have to ask", "need to ask", "must ask", "must first", "need to check", "have to check", "need to look", "have to look", "must look", "need to find out", "have to find out", "need to ask", "have to ask my", "let me check", "let me ask", "will check", "'ll check", "come back to you", "get back to you", "wait for", "looking into", "stepping in for", "do n't know yet", "not sure yet"))
            {
                continue;
            }

            if (!(isProposed && Agrees(wording)) && promised.Any(promise => promise.Place.Overlaps(sentence.Sentence.Place)))
            {
                continue;
            }

            yield return sentence;
        }
    }

    // "The 22nd at two suits me" is a promise, and answers who proposed it.
    private static bool Agrees(Phrasing wording) =>
        wording.Has("suits me", "suits us", "works for me", "works for us", "works well", "is fine", "is good", "is perfect", "in the calendar", "in the diary", "in my calendar", "in my diary", "in our diary", "count me in", "count us in", "see you");

    // "I have passed your mail to our technical side": somebody else is to answer.
    private static bool IsPassedOn(Phrasing wording) =>
        wording.Has("passed your", "passed it on", "passed this on", "passed that on", "passing your", "passing it on", "passing this on", "forwarded your", "forwarded it to", "handed it to", "handed your", "one for our", "is for our", "question for our", "one is for", "asked our", "have asked my", "as soon as he", "as soon as she", "as soon as they", "a proper answer", "an answer by", "your answer by");

    // "Love the moose on it", "lovely to be asked": a kind word, with no figure in it.
    private static bool IsKindWord(ParsedSentence sentence) =>
        sentence.Words.Length <= 12 && !sentence.Words.Any(word => word.Text.Any(char.IsDigit) || word.Part is PartOfSpeech.Number)
        && AfterAddress(sentence).Begins("love the", "love it", "love your", "lovely to", "lovely name", "lovely photo", "nice to", "nice one", "great to", "good to hear", "good to see", "glad they", "glad you", "glad to hear", "glad it", "happy to hear", "my condolences", "congratulations", "pleased to hear", "delighted to hear", "what a", "so kind", "how kind", "happy new year", "noted with thanks");

    private static bool IsFrame(ParsedSentence sentence, Phrasing wording) =>
        sentence.Words.Length <= 12 && AfterAddress(sentence).Begins("thanks", "thank you", "many thanks", "makes sense", "make sense", "noted", "understood", "sounds right", "hope", "sorry", "ok thanks", "got it")
        || IsKindWord(sentence) || wording.Has("wish to receive", "stop emailing", "do not contact", "remove us", "remove me")
        || sentence.Words.Length <= 7 && wording.Begins("hi", "hello", "dear", "hey", "best", "regards", "kind regards", "cheers", "thanks", "thank you", "sincerely", "many thanks", "good morning", "good afternoon", "morning", "trust", "hope", "noted", "well noted")
        || (sentence.Words.Length <= 3 && sentence.Words.All(word => word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation))
        || (sentence.Words.Length == 1 && !char.IsDigit(sentence.Words[0].Text[0]) && sentence.Words[0].Lower is not ("yes" or "no" or "ok" or "sure" or "yep"));

    private static Phrasing AfterAddress(ParsedSentence sentence)
    {
        var start = Address.Skip(sentence, sentence.Sentence.Place.Start);
        return start == sentence.Sentence.Place.Start ? sentence.Phrasing : new([.. sentence.Words.SkipWhile(word => word.Place.Start < start)]);
    }

    private static bool MayBeShared(string lemma) => lemma.Length > 1 && char.IsLetterOrDigit(lemma[0]) && !Thin.Contains(lemma);

    private static int Shared(HashSet<string> wanted, string[] lemmas)
    {
        var shared = 0;
        foreach (var lemma in lemmas)
        {
            shared += wanted.Contains(lemma) ? 1 : 0;
        }

        return shared;
    }

    /// <summary>Something asked, and what an answer to it would say. Looked at by every later letter until one answers, so worked out once.</summary>
    private sealed class Question(Asking asking)
    {
        private HashSet<string>? wanted;
        private bool? wantsFigure;

        public Asking Asking => asking;

        public ImmutableArray<Word> Words =>
            [.. asking.Letter.Parsed.Where(each => each.Sentence.Place.Overlaps(asking.Place)).SelectMany(each => each.Words).Where(word => asking.Place.Overlaps(word.Place))];

        /// <summary>The words that an answer may take up.</summary>
        public HashSet<string> Wanted => wanted ??= Words.Select(word => word.Lemma).Where(MayBeShared).ToHashSet(StringComparer.Ordinal);

        public bool WantsFigure => wantsFigure ??= AnswerFigure.IsWanted(Words);
    }
}
