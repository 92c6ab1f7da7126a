using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using Tense = OutlookFollowUp.Understanding.Language.Tense;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>A promise in words that no rule knows, where the sentence as a whole weighs like one: "redlines back before I land".</summary>
internal static class WeighedPromise
{
    private const float Sure = 0.55f;

    // So sure that grammar has no say: it errs too, and most in the wordings that nobody foresaw.
    private const float Certain = 0.75f;

    // "Let's talk on the 5th" is a proposal: what becomes of it is for the thread to say.
    private static readonly Phrases Manners = new(["let 's", "let us", "let me have", "see how", "see what happens", "see where", "it 's me", "it is me", "leave it there", "leave it at that", "believe it when", "by now", "used to", "from then on", "if you wish", "if you like", "if you want", "if it helps", "if that helps", "for example on", "count on your", "counting on your", "count on you", "rely on your", "rely on you"]);

    public static Undertaking? Read(Letter letter, ParsedSentence sentence, float chance)
    {
        if (chance < Sure || sentence.HasQuestionMark || OnlyNames.Are(sentence) || LookingBack.Is(sentence.Phrasing))
        {
            return null;
        }

        var clause = Speaking(letter, sentence);
        if (clause is not null && Deed.Of(letter, clause) is var deed && (IsNone(letter, clause, deed) || chance < Certain && IsOtherwise(letter, clause, deed)) || Routine.In(sentence) || sentence.Phrasing.Has(Manners)
            || clause is not { Tense: Tense.Future } && LookingBack.IsDone(sentence))
        {
            return null;
        }

        // "Of course", "certainly": to what was asked, else to nothing.
        var isBareYes = clause is null && sentence.Words.Length <= 5 && !sentence.Words.Any(word => word.Part is PartOfSpeech.Pronoun);
        return new(letter, SentencePlace.Of(letter, sentence))
        {
            By = clause is { Subject: { } subject, Person: Person.Other or Person.Others } && Doer.Of(clause, subject) is { Kind: DoerKind.Named or DoerKind.Colleague } doer ? doer.Name : null,
            Date = Date(letter, sentence, clause),
            IsOfPronoun = Undertaking.IsPronoun(clause?.Object),
            IsEcho = isBareYes,
            IsBareYes = isBareYes,
            IsSoft = clause?.Modal is "should" or "may" or "might",
            Condition = clause?.Below.FirstOrDefault(below => below.Kind is ClauseKind.Condition)?.Place,
            Confidence = chance,
        };
    }

    // What grammar knows to be no promise is none, however much the words weigh: deeds done, offers, other people's word.
    private static bool IsNone(Letter letter, Clause clause, Deed deed) =>
        clause is { Tense: Tense.Past } or { IsPerfect: true, Tense: not Tense.Future } or { IsNegated: true }
            || clause.Modal is "can" or "could" or "would" or "may" or "might" or "must" or "need to" or "have to"
            || clause is { Tense: Tense.Present, Person: Person.Other or Person.Others } && deed.Verb is "suit" or "work" or "fit"
            || clause.IsImperative && VerbClasses.NotExpected.Contains(deed.Verb) && clause.Verb!.Index <= 2 && !clause.Words.Any(word => word.Lower is "you" or "u")
            || clause.Sentence.Phrasing.Begins("please", "pls", "kindly", "let me know", "let us know", "and let me have", "so let me have")
            || IsOfThing(letter, clause, deed)
            || AwaitedDeed.IsOfOneself(deed) || clause.Person is Person.I or Person.We && deed.Verb is "survive" or "manage" or "cope" or "muddle" or "eat" or "swallow" or "wait"
            || deed.Verb is "see" && clause.Object is { Lemma: "difference" or "improvement" or "benefit" or "effect" or "saving" or "change" } || deed.Phrasing.Has("pass on this", "pass on it", "pass on that", "pass this time") || clause.Sentence.Clauses.Any(Jest.In)
            || Routine.In(clause) || deed.IsOffer || deed.IsJoke || deed.IsReported;

    // "The pump will consume half of it" praises, "that is set for Thursday" tells of an appointment, "your order is in the yard" of what is.
    private static bool IsOfThing(Letter letter, Clause clause, Deed deed) =>
        clause is { Subject: { } subject, Person: Person.Other or Person.Others } && Doer.Of(clause, subject).Kind is DoerKind.Thing
        && (deed is { Date: null, IsToReader: false } && !clause.IsPassive && !VerbClasses.Travelling.Contains(deed.Verb) && deed.Verb is not "be"
            || letter.Side is Side.Theirs && !deed.IsToReader && deed.Verb is "set" or "schedule" or "plan" or "fix" && subject.Lower is "that" or "it" or "this"
            || clause is { Tense: Tense.Present, IsProgressive: false } && deed is { Date: null, Verb: "be" } && !deed.Phrasing.Has("on its way", "on the way", "on their way"));

    // What mostly is none: an order ("expect it tonight" is one too), a thing that does something by itself, a thing of the reader's.
    private static bool IsOtherwise(Letter letter, Clause clause, Deed deed) =>
        clause.IsImperative
            || clause is { Subject: { } subject, Person: Person.Other or Person.Others } && (clause.Sentence.Children(subject).Any(child => child.Lower is "your") && !Goods.Has(subject.Lemma) || VerbClasses.NoDeed.Contains(deed.Verb) || subject.Lower is "it" or "that" or "this" && deed.Verb is "rain" or "snow" or "leave")
            || VerbClasses.NoDeed.Contains(deed.Verb) && deed.Date is null
            || letter.Side is Side.Theirs && clause is { Person: Person.Other or Person.Others } && !deed.IsToReader;

    // The one that looks ahead, best with the day in it; a condition is not what is promised.
    private static Clause? Speaking(Letter letter, ParsedSentence sentence) =>
        sentence.Clauses.Where(clause => clause.Verb is not null && clause.Kind is not (ClauseKind.Condition or ClauseKind.Time or ClauseKind.Relative))
            .OrderByDescending(clause => (clause.Tense is Tense.Future ? 4 : 0) + (clause.Tense is Tense.Past ? -4 : 0) + (DatesOfClause.Of(letter, clause) is not null ? 2 : 0) + (clause.Person is Person.I or Person.We || clause is { Person: Person.You, IsImperative: false } ? 1 : 0))
            .FirstOrDefault();

    private static DateFinding? Date(Letter letter, ParsedSentence sentence, Clause? clause) =>
        clause is not null && DatesOfClause.Of(letter, clause) is { } own ? own
            : DatesOfClause.Best(sentence, [.. DatesOfClause.Ahead(letter, sentence.Sentence.Place).Reverse()]) is { } last ? last
            : PartOfDay.In(letter, sentence.Words);
}
