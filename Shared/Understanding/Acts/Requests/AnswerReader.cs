using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds the later words of the asked side that answer what was asked.</summary>
internal static class AnswerReader
{
    /// <summary>For each thing asked, in the order of the letters, the words that answer it; null while it is open.</summary>
    public static IReadOnlyList<Evidence?> Read(Correspondence thread, IReadOnlyList<Asking> asked)
    {
        var answers = new Evidence?[asked.Count];
        var questions = asked.Select(asking => new OpenQuestion(asking)).ToList();
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
    private static void Answer(Correspondence thread, Letter letter, List<OpenQuestion> asked, List<int> open, Evidence?[] answers)
    {
        var said = AnsweringWords.In(thread, letter, open.Exists(at => asked[at].Asking.Kind is RequestKind.Proposal)).ToList();
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

        AnswerByFigure(letter, asked, open, free, answers);

        // "The lab has it. You'll have the figure on Thursday": what shares no word with the question leads up to the promise.
        var isPromised = thread.PromisesOf(letter).Any(promise => !promise.IsPreparation && promise.Date is not null) || letter.Parsed.Any(each => AnsweringWords.PassOn(each) || NoAnswer.TurnsAway(each.Phrasing));

        // A kind word of the thing itself says nothing about it, nor does other news.
        free.RemoveAll(each => NoAnswer.IsPraise(each) || NoAnswer.IsAside(each));

        // Nor does what follows a question back: that goes on about something else.
        var back = letter.Parsed.FirstOrDefault(each => each.HasQuestionMark)?.Sentence.Place.Start ?? int.MaxValue;
        free.RemoveAll(each => each.Sentence.Place.Start > back && !AnsweringWords.Reply(each));
        var rest = open.Where(at => answers[at] is null && Reaches(letter, asked[at].Asking)).ToList();
        var latest = rest.Where(at => asked[at].Asking.Letter == asked[rest[^1]].Asking.Letter).ToList();
        for (var each = 0; each < latest.Count && each < free.Count; each++)
        {
            if ((latest.Count == 1 || free.Count >= latest.Count) && Fits(asked[latest[each]], free[each]) && !(isPromised && !AnsweringWords.Reply(free[each])))
            {
                answers[latest[each]] = letter.Quote(free[each].Sentence.Place);
            }
        }

        AnswerReminded(asked, open, answers);
        if (hasFile)
        {
            foreach (var at in latest.Where(at => answers[at] is null && asked[at].Asking.Kind is RequestKind.Ask))
            {
                answers[at] = said.Count > 0 ? letter.Quote(said[0].Sentence.Place) : letter.Sentences.Count > 0 ? letter.Quote(letter.Sentences[0].Place) : null;
            }
        }
    }

    private static void AnswerByFigure(Letter letter, List<OpenQuestion> asked, List<int> open, List<ParsedSentence> free, Evidence?[] answers)
    {
        // "Two weeks from proof" shares no word with "what's the lead time", and answers nothing else.
        foreach (var at in open.Where(at => answers[at] is null && asked[at].WantsFigure))
        {
            if (free.Find(AnswerFigure.IsIn) is { } figure)
            {
                answers[at] = letter.Quote(figure.Sentence.Place);
                free.Remove(figure);
            }
        }

        // "How much for eleven pages?" is answered by a sum, whatever else is asked beside it.
        foreach (var at in open.Where(at => answers[at] is null && asked[at].WantsSum))
        {
            if (free.Find(each => SumReader.In(each.Sentence.Text).Any()) is { } sum)
            {
                answers[at] = letter.Quote(sum.Sentence.Place);
                free.Remove(sum);
            }
        }
    }

    // Whoever writes on to somebody else of theirs has not seen what a third one asked.
    private static bool Reaches(Letter letter, Asking asking)
    {
        var asker = new Correspondent(null, asking.Letter.From);
        var colleagues = letter.Mail.To.Concat(letter.Mail.Cc).Where(one => one.Domain.Equals(asker.Domain, StringComparison.OrdinalIgnoreCase)).ToList();
        return colleagues.Count == 0 || colleagues.Exists(one => one.Address.Equals(asker.Address, StringComparison.OrdinalIgnoreCase));
    }

    // "Any luck with the certificates?": who answers it answers what it reminds of.
    private static void AnswerReminded(List<OpenQuestion> asked, List<int> open, Evidence?[] answers)
    {
        foreach (var at in open.Where(at => answers[at] is not null && asked[at].IsReminder))
        {
            if (open.Where(earlier => earlier < at && answers[earlier] is null && asked[earlier].Asking.Letter != asked[at].Asking.Letter && asked[earlier].Asking.Letter.From == asked[at].Asking.Letter.From).ToList() is [var only])
            {
                answers[only] = answers[at];
            }
        }
    }

    // What was asked and what was said, by the number of words they share; first those that share the most.
    private static List<(int At, ParsedSentence Sentence, int Shared)> Pairs(List<OpenQuestion> asked, List<int> open, List<ParsedSentence> said)
    {
        var pairs = new List<(int At, ParsedSentence Sentence, int Shared)>();
        var lemmas = said.ConvertAll(sentence => sentence.Words.Select(word => word.Lemma).Distinct(StringComparer.Ordinal).Where(OpenQuestion.MayBeTakenUp).ToArray());
        foreach (var at in open)
        {
            for (var each = 0; each < said.Count; each++)
            {
                if (Shared(asked[at].Wanted, lemmas[each]) is > 0 and var shared && (shared > 1 || !NoAnswer.IsPraise(said[each])) && (shared > 1 || !asked[at].WantsFigure || AnswerFigure.IsIn(said[each])))
                {
                    pairs.Add((at, said[each], shared));
                }
            }
        }

        pairs.Sort((one, other) => (-one.Shared, one.Sentence.Sentence.Place.Start, one.At).CompareTo((-other.Shared, other.Sentence.Sentence.Place.Start, other.At)));
        return pairs;
    }

    // A deed that was asked for is not done by the next thing said; what was asked to be told is.
    private static bool Fits(OpenQuestion question, ParsedSentence sentence) =>
        question.Asking.Kind is not RequestKind.Ask ? question.WantsSum || !NoAnswer.IsOtherPaper(sentence)
        : new Phrasing(question.Words).Has("tell", "know", "confirm", "advise", "clarify", "explain", "inform", "price", "rate", "quote", "number", "let", "specify", "say")
        || sentence.Phrasing.Has("here", "attached", "enclosed", "done", "sent", "yes", "no", "sorry", "below", "can", "ca", "included", "fixed", "changed", "uploaded", "shipped", "booked", "cannot", "unfortunately");

    private static int Shared(HashSet<string> wanted, string[] lemmas)
    {
        var shared = 0;
        foreach (var lemma in lemmas)
        {
            shared += wanted.Contains(lemma) ? 1 : 0;
        }

        return shared;
    }
}
