using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds questions, with and without their mark: "Who will bear?", "Freight included or am I hauling it."</summary>
internal static class QuestionReader
{
    public static IEnumerable<Asking> Read(Letter letter, ParsedSentence sentence, Phrasing wording)
    {
        if (sentence.Words.Length == 0 || SmallTalk.IsQuestion(wording))
        {
            yield break;
        }

        var isMarked = sentence.HasQuestionMark;
        if (!isMarked && !Inversion.Asks(sentence))
        {
            yield break;
        }

        var parts = Parts(sentence);
        foreach (var part in parts)
        {
            var said = new Phrasing(part);
            if (SmallTalk.IsQuestion(said) || IsReported(said))
            {
                continue;
            }

            var place = new Span(part[0].Place.Start, part[^1].Place.End - part[0].Place.Start);
            var date = DatesOfClause.Ahead(letter, place) is [{ } first, ..] ? first : null;
            var kind = ProposalWords.IsProposal(said, date is not null) ? RequestKind.Proposal : IsAsk(said) ? RequestKind.Ask : RequestKind.Question;
            yield return new(letter, place, kind, isMarked ? 0.92 : 0.8) { Date = date, IsEcho = IsEcho(said) };
        }
    }

    // "Could you send it", "would you mind": asks for a deed, in the form of a question.
    private static bool IsAsk(Phrasing said) =>
        !said.Has("you live with", "you cope with", "you live without", "you stomach") && said.Has("can you", "could you", "will you", "would you", "can u", "could u", "would you mind", "could someone", "can someone", "could somebody", "could i have", "can i have", "could we have", "can we have", "may i have", "may i request", "could i get", "can i get", "could we get", "can we get", "can we please", "could i please");

    private static bool IsEcho(Phrasing said) =>
        said.Is("thoughts ?", "any thoughts ?", "ok ?", "okay ?", "acceptable ?", "ok by you ?", "ok with you ?", "ok for you ?", "is that ok ?", "is that okay ?", "is this ok ?", "does that work ?", "does that work for you ?", "would that work ?", "would that work for you ?", "does this work ?", "what do you think ?", "agreed ?", "sound good ?", "sounds good ?", "deal ?", "possible ?", "is that possible ?", "would that be ok ?", "can do ?", "yes ?", "what say you ?", "which is it ?", "you how ?", "fair ?", "is that right ?", "correct ?", "is this correct ?");

    // "My mom goes why is the soup so big", "he asked could it be green"
    private static bool IsReported(Phrasing said) =>
        said.Has("asked", "wondered", "goes why", "goes what", "goes how", "i said", "he said", "she said", "they said", "i asked myself") && !said.Has("did you", "have you", "what i asked", "as i asked", "you said");

    // "What do I do with the ones on a 417 visa, and does your system tax them different?" is two.
    private static List<ImmutableArray<Word>> Parts(ParsedSentence sentence)
    {
        var parts = new List<ImmutableArray<Word>>();
        var start = 0;
        var words = sentence.Words;
        for (var at = 1; at + 1 < words.Length; at++)
        {
            var joins = words[at].Lower is "and" or "or" or "&" && (words[at - 1].Text is "," or "?" || at - start >= 3);
            if (joins && at + 2 < words.Length && Inversion.Opens(words, at + 1) && HasOpening(words, start, at) && words[at].Lower is not "or")
            {
                parts.Add([.. words.Skip(start).Take(at - start)]);
                start = at + 1;
            }
        }

        parts.Add([.. words.Skip(start)]);
        return parts;
    }

    private static bool HasOpening(ImmutableArray<Word> words, int start, int end)
    {
        for (var at = start; at + 1 < end; at++)
        {
            if (Inversion.Opens(words, at))
            {
                return true;
            }
        }

        return false;
    }
}
