using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>What our last mail held out, and what the first words of the answer take of it: "Shall I try in autumn or in the new year?" – "The second one."</summary>
/// <param name="Question">Our question, with its days.</param>
/// <param name="Start">The first word of what is taken.</param>
/// <param name="End">The word behind what is taken.</param>
/// <param name="Taking">How it is taken.</param>
/// <param name="Answer">The words that answer.</param>
internal sealed record Choice(SentenceWords Question, int Start, int End, Taking Taking, Span Answer)
{
    private static readonly Openings Second = new("the second", "second", "the latter", "latter", "the last one", "the last", "number two", "no 2", "number 2", "option two", "option 2", "option b", "the second option", "b", "b)", "2");
    private static readonly Openings First = new("the first", "first", "the former", "former", "number one", "no 1", "number 1", "option one", "option 1", "option a", "a)", "1");
    private static readonly Openings Yes = new("yes", "yeah", "yep", "please do", "do", "by all means", "that would be", "that 'd be", "that would", "much better", "ideal", "perfect", "that 's best", "that suits", "exactly", "good idea", "fine by", "agreed", "sure", "afraid so", "'fraid so", "i am afraid so", "i 'm afraid so", "we have", "you did", "it is", "sadly yes");
    private static readonly Openings No = new("no", "nope", "not any more", "not anymore", "no longer", "none", "afraid not", "i 'm afraid not", "i am afraid not", "sadly not", "sadly no", "unfortunately not", "unfortunately no", "not really", "it is n't", "it 's not", "it is not", "we are n't", "we 're not", "we are not", "dead", "gone", "over", "off", "it 's off", "it is off", "it 's dead", "it is dead", "it died", "it 's over", "unfortunately dead", "sadly dead");

    // What a person says before the answer, or of it, without adding anything.
    private static readonly HashSet<string> Fillers = new(StringComparer.Ordinal) { "hi", "hello", "hey", "dear", "sorry", "well", "honestly", "oh", "ah", "ok", "okay", "thanks", "um" };
    private static readonly HashSet<string> Fits = new(StringComparer.Ordinal) { "easy", "good", "well", "best", "fine", "please", "pls", "afraid", "suit", "perfect", "work", "thank", "thanks", "grand", "ideal", "prefer", "rather", "one", "sorry", "yes", "sound", "honest", "honestly", "much", "probably", "sure", "say", "go", "make", "wise", "option", "already", "now" };
    private const int ShortAnswer = 9;

    /// <summary>What the letter takes of our last question; null where nothing was asked or the answer does not begin with it.</summary>
    public static Choice? Of(Correspondence thread, Letter letter)
    {
        if (thread.LastBefore(letter, earlier => earlier is { Side: Side.Ours, IsPersonal: true }) is not { } asked
            || thread.WordsOf(asked).LastOrDefault(sentence => sentence.Parsed.HasQuestionMark) is not { } question)
        {
            return null;
        }

        var answer = thread.WordsOf(letter).FirstOrDefault(sentence => Beginning(sentence) < sentence.Count);
        return answer is null || answer.Parsed.HasQuestionMark ? null : Take(question, answer, Beginning(answer));
    }

    /// <summary>The words taken, to be asked for set phrases.</summary>
    public Phrasing Taken => new([.. Question.Words.Skip(Start).Take(End - Start)]);

    /// <summary>What was held out beside it; empty where only one thing was asked.</summary>
    public Phrasing Left => new([.. Question.Words.Where(word => word.Index < Start || word.Index >= End)]);

    private static Choice? Take(SentenceWords question, SentenceWords answer, int from)
    {
        var middle = Middle(question);
        var words = answer.Words.Skip(from).Where(word => word.Part is not PartOfSpeech.Punctuation).Select(word => word.Lower.Length > 1 ? word.Lower.TrimEnd('.') : word.Lower).ToList();
        var place = answer.Sentence.Place;
        if (middle is { } or)
        {
            var (left, right) = (new Choice(question, 0, or, Taking.First, place), new Choice(question, or + 1, question.Count, Taking.Second, place));
            return Second.Begin(words) ? right : First.Begin(words) ? left : Echoed(left, right, answer, from);
        }

        var taking = words.Count > ShortAnswer ? (Taking?)null : No.Begin(words) || words is ["not"] ? Taking.No : Yes.Begin(words) ? Taking.Yes : null;
        return taking is { } said ? new(question, 0, question.Count, said, place) : null;
    }

    // "New year, please", "December's easier": nothing but what one of the two said.
    private static Choice? Echoed(Choice left, Choice right, SentenceWords answer, int from)
    {
        var said = answer.Words.Skip(from).Where(IsTelling).Select(word => word.Lemma).Where(lemma => !Fits.Contains(lemma)).ToList();
        if (said.Count is 0 or > ShortAnswer || answer.Parsed.Clauses.Any(clause => clause.IsNegated))
        {
            return null;
        }

        var (inLeft, inRight) = (said.TrueForAll(left.Says), said.TrueForAll(right.Says));
        return inLeft == inRight ? null : inLeft ? left : right;
    }

    private bool Says(string lemma) => Question.Words.Skip(Start).Take(End - Start).Any(word => word.Lemma.Equals(lemma, StringComparison.Ordinal));

    private static bool IsTelling(Word word) => word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb or PartOfSpeech.Adjective or PartOfSpeech.Number || word is { Part: PartOfSpeech.Adverb, Lower: "else" or "elsewhere" or "away" or "off" };

    // The last "or" that stands between two things.
    private static int? Middle(SentenceWords question)
    {
        for (var at = question.Count - 3; at > 1; at--)
        {
            if (question[at].Lower is "or" && question[at + 1].Lower is not ("not" or "so" or "two" or "more"))
            {
                return at;
            }
        }

        return null;
    }

    // Behind "Mike," and "Well,": a greeting alone answers nothing.
    private static int Beginning(SentenceWords answer)
    {
        var at = 0;
        while (at < answer.Count && (Fillers.Contains(answer[at].Lower) || answer.IsComma(at) || answer.EndsClause(at)
            || at + 1 < answer.Count && answer.IsComma(at + 1) && answer[at].Part is PartOfSpeech.ProperNoun && at < 3))
        {
            at++;
        }

        return at;
    }

    /// <summary>Ways to begin an answer, word by word.</summary>
    private sealed class Openings(params string[] openings)
    {
        private readonly string[][] runs = Array.ConvertAll(openings, opening => opening.Split(' '));

        public bool Begin(List<string> words) => Array.Exists(runs, run => run.Length <= words.Count && run.Zip(words).All(pair => pair.First == pair.Second));
    }
}

/// <summary>How an answer takes what was asked.</summary>
internal enum Taking
{
    /// <summary>The first of two.</summary>
    First,

    /// <summary>The second of two.</summary>
    Second,

    /// <summary>The one thing that was asked.</summary>
    Yes,

    /// <summary>It does not.</summary>
    No,
}
