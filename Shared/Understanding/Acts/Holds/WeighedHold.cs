using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>A wish for quiet in words that no page knows, where a sentence as a whole weighs like one: "keep yours for the 5th".</summary>
internal static class WeighedHold
{
    private const float Sure = 0.5f;

    // Nearer than this, a day is an appointment.
    private const int TrifleDays = 3;

    private static readonly Phrases No = new(["not", "n't", "no", "nothing", "never", "nobody", "freeze", "frozen", "closed", "stop", "full"]);

    // "We would like you to present on the 19th": something is to be done on that day.
    private static readonly Phrases Invites = new(["like you to", "want you to", "invite you", "you are invited", "ask you to present", "you to present", "you to come"]);

    private static readonly HashSet<string> Works = new(StringComparer.Ordinal) { "start", "begin", "ship", "deliver", "cut", "drill", "build", "install", "switch", "pay", "sign", "order", "produce", "print", "release", "publish", "open", "close", "pour", "paint", "load", "unload" };
    private static readonly Phrases Lets = new(["let 's", "let us", "lets", "shall we"]);
    private static readonly HashSet<string> Meets = new(StringComparer.Ordinal) { "talk", "speak", "meet", "discuss", "chat", "call", "connect", "catch", "reconnect", "regroup", "reconvene", "sit", "look", "go" };

    /// <summary>The wish for quiet that weighs most in a letter; null when none does.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">Its sentences.</param>
    /// <param name="isOther">Whether a sentence is about something else than contact: prices, deliveries, contracts.</param>
    public static HoldEnd? Best(Letter letter, IReadOnlyList<SentenceWords> words, Predicate<int> isOther)
    {
        foreach (var at in Likeliest.Of(letter, words, SentenceAct.Hold, Sure).Where(at => !isOther(at) && letter.Weighed[at].Of(SentenceAct.Absence) <= letter.Weighed[at].Of(SentenceAct.Hold) && !IsHurry(words[at].Parsed) && !IsOtherBan(words[at].Parsed)).Take(1))
        {
            return End(letter, words, at);
        }

        return null;
    }

    // "Nothing before May" is quiet; "offers before May" is the opposite, however alike they weigh.
    private static bool IsHurry(ParsedSentence sentence) =>
        sentence.Phrasing.Has("before") && !sentence.Phrasing.Has(No);

    // "Please don't start before it has been signed": forbidden is a work, not a word.
    private static bool IsOtherBan(ParsedSentence sentence) =>
        sentence.Clauses is [{ IsImperative: true, IsNegated: true, Verb: { } verb }, ..] && Works.Contains(verb.Lemma);

    private static HoldEnd? End(Letter letter, IReadOnlyList<SentenceWords> words, int at)
    {
        var (sentence, written) = (words[at], letter.WrittenAt.Date);
        foreach (var (date, place, where) in Dates(words, at).Where(each => !HoldEnd.IsCondition(each.Where, each.Date)))
        {
            // "It must stand here by the 20th" is a deadline of ours.
            if (date.Relation is Relation.On or Relation.Around && sentence.Parsed.Phrasing.Has(Invites) && !sentence.Parsed.Phrasing.Has(No))
            {
                continue;
            }

            if (date.Relation is Relation.By && !sentence.Parsed.Phrasing.Has(No))
            {
                continue;
            }

            var denied = date.Relation is Relation.On or Relation.Around && sentence.Parsed.Phrasing.Has(No) && date.Grain is not (Grain.Day or Grain.Minute or Grain.PartOfDay) && !HoldDates.ForbidBefore(where, date);
            if (HoldDay.Of(where, date, denied) is { } day && day > written.PlusDays(TrifleDays)
                && !(day < written.PlusDays(HoldDistance.FarDays) && Appoints(sentence.Parsed, date)))
            {
                return new(day, date.Reading, place, 1);
            }
        }

        if (sentence.Dates.Count > 0)
        {
            return null;
        }

        return LengthAhead.In(sentence.Words, written) is { } length ? new(length, $"for the time asked → {length:ddd d MMM yyyy}", sentence.Sentence.Place, 1)
            : (HoldEvent.In(sentence, 0) ?? HoldEvent.Once(sentence) ?? HoldEvent.Season(sentence)) is { } happening ? new(null, $"until {happening} → no day named", sentence.Sentence.Place, 1)
            : null;
    }

    // "Let's speak again on Monday the 8th": a talk on a named day, with nothing that forbids an earlier one.
    private static bool Appoints(ParsedSentence sentence, DateFinding date) =>
        date.Relation is Relation.On or Relation.Around && date.Grain is Grain.Day or Grain.Minute or Grain.PartOfDay && !sentence.Phrasing.Has(No)
        && sentence.Clauses.Any(clause => clause.Verb is { } verb && Meets.Contains(verb.Lemma) && (clause.Person is Person.We || sentence.Phrasing.Has(Lets)));

    // Its own days first, then those of the sentences beside it.
    private static IEnumerable<(DateFinding Date, Span Place, SentenceWords Where)> Dates(IReadOnlyList<SentenceWords> words, int at)
    {
        var own = words[at].Sentence.Place;
        foreach (var date in HoldDates.In(words[at]))
        {
            yield return (date, own, words[at]);
        }

        foreach (var near in new[] { at + 1, at - 1 }.Where(near => near >= 0 && near < words.Count))
        {
            var other = words[near].Sentence.Place;
            foreach (var date in HoldDates.In(words[near]))
            {
                yield return (date, own.With(other), words[near]);
            }
        }
    }
}
