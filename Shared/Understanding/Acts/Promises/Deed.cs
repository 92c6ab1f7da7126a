using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Tense = OutlookFollowUp.Understanding.Language.Tense;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>What a clause says will be done, laid out for the judges: the verb that counts, its manner, its date, its direction.</summary>
internal sealed class Deed
{
    private static readonly string[] Wishes = ["want", "like", "wish", "need", "prefer", "please", "require", "care", "be", "have", "think", "feel", "see", "find", "decide", "choose", "help", "suit", "work"];

    private Deed(Letter letter, Clause clause, Clause act)
    {
        Letter = letter;
        Clause = clause;
        Act = act;
    }

    public Letter Letter { get; }

    /// <summary>The clause that says it.</summary>
    public Clause Clause { get; }

    /// <summary>The clause with the verb that counts: "send" in "I will try to send".</summary>
    public Clause Act { get; }

    /// <summary>The verb with its particle, and without.</summary>
    public string Does => Act.Does;

    public string Verb => Act.Verb?.Lemma ?? "";

    public DateFinding? Date { get; private init; }

    public bool IsSoft { get; private init; }

    public Span? Condition { get; private init; }

    public bool IsToReader { get; private init; }

    public bool IsOffer { get; private init; }

    public bool IsJoke { get; private init; }

    public bool IsReported { get; private init; }

    public Phrasing Phrasing { get; private init; } = new([]);

    /// <summary>"will", "shall", "am going to".</summary>
    public bool IsFuture => Clause.Tense is Tense.Future && Clause.Modal is "will" or "shall" or "going to" or "be about to" or "be due to" || IsVowed;

    // "We undertake to return it", "I promise to ring"
    private bool IsVowed => Clause != Act && Clause is { Tense: Tense.Present, Modal: null, Verb.Lemma: "undertake" or "promise" or "pledge" or "commit" };

    /// <summary>The bare present, which only a coming day makes a promise: "Jean rings you on the 11th".</summary>
    public bool IsPresent => Clause is { Tense: Tense.Present, Modal: null };

    /// <summary>Whether it deals with things that business people hand one another.</summary>
    public bool HasGoods => HasGoodsIn(Act.Words) || HasGoodsIn(Clause.Words);

    // "For your picture": said for them, not handed to them.
    private static bool HasGoodsIn(ImmutableArray<Word> words) =>
        words.Any(word => word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Goods.Has(word.Lemma) && !(word.Index - words[0].Index is >= 2 and var at && words[at - 1].Lower is "your" && words[at - 2].Lower is "for"));

    /// <summary>"should", "should be able to", "hope to": it will probably be so.</summary>
    public bool IsLikely => Clause.Modal is "should" or "be able to" || (Clause != Act && IsSoft);

    public Undertaking At(double confidence) => new(Letter, DeedPlace.Of(this)) { Confidence = confidence };

    public static Deed Of(Letter letter, Clause clause)
    {
        var act = clause;
        var soft = clause.Modal is "should" || clause.Says("should", "probably", "hopefully", "maybe", "perhaps", "possibly", "likely") || DoesTheirBest(clause);
        while (act.Below.FirstOrDefault(below => below.Kind is ClauseKind.Infinitive && below.Verb is not null && below.Mark is null or "to") is { } inner
            && act.Verb?.Lemma is "try" or "hope" or "aim" or "expect" or "plan" or "intend" or "arrange" or "attempt" or "endeavour" or "manage" or "undertake" or "promise" or "pledge" or "commit" or "look" or "start" or "make" or "get" or "have" or "be" or "want" or "need")
        {
            soft |= VerbClasses.Softening.Contains(act.Verb!.Lemma);
            act = inner;
        }

        var words = act == clause ? clause.Words : [.. clause.Words, .. act.Words];
        var date = DatesOfClause.Of(letter, clause) ?? (act == clause ? null : DatesOfClause.Of(letter, act)) ?? DateOfOnesComing(letter, clause);
        var condition = clause.Below.Concat(act.Below).FirstOrDefault(below => below.Kind is ClauseKind.Condition || (below.Kind is ClauseKind.Time && below.Mark is "once" or "as soon as" or "when" or "after" && !DatesOfClause.Ahead(letter, below.Place).Any()));
        var wording = new Phrasing(words);
        return new(letter, clause, act)
        {
            Date = date,
            IsSoft = soft,
            Condition = condition?.Place,
            IsToReader = Towards.TheReaderOf(clause) || Towards.TheReaderOf(act) || clause.Below.Any(below => below.Kind is ClauseKind.Relative or ClauseKind.Circumstance && below.Subject is null && Towards.TheReaderOf(below)),
            IsOffer = condition is { Person: Person.You, Verb: not null } && condition.Mark is "if" or null && Wishes.Contains(condition.Verb.Lemma) || (condition is { Verb.Lemma: "help" or "suit" or "matter" or "interest" or "work", Subject.Lower: "it" or "that" or "this" }) || (condition is not null && condition.Phrasing.Has("any", "anything", "useful", "helpful", "of use", "necessary", "needed")),
            IsJoke = Jest.In(act) || condition is not null && Jest.Threatens(condition),
            IsReported = IsSomebodyElses(clause) || Quotation.Holds(clause),
            Phrasing = wording,
        };
    }

    // "Karl is with you on Saturday, he's fetching the panels": what one does where one is on that day.
    private static DateFinding? DateOfOnesComing(Letter letter, Clause clause) =>
        clause is { Tense: Tense.Present, IsProgressive: true, Subject: { Lower: "he" or "she", Index: > 2 } subject } && clause.Sentence.Words[subject.Index - 1].Text is "," or "and" or "-" or "–"
            && DatesOfClause.Ahead(letter, clause.Sentence.Sentence.Place) is [{ } only] && DatesOfClause.Place(only).End <= subject.Place.Start ? only : null;

    // "I do my very best that you get it on Tuesday", "we'll try our utmost to have it there"
    private static bool DoesTheirBest(Clause clause) =>
        clause.Says("best", "utmost", "damnedest", "darnedest") && clause.Says("my", "our") && clause.Verb?.Lemma is "do" or "try"
        || (clause.Parent is { } above && clause.Kind is not ClauseKind.Main && DoesTheirBest(above));

    // "He said they will pay" is his word, not the writer's; "I confirm that …" is the writer's.
    private static bool IsSomebodyElses(Clause clause)
    {
        for (var each = clause; each is { Parent: { } above }; each = above)
        {
            if (each.Kind is ClauseKind.Content && above.Verb is { } verb
                && !(above.Person is Person.I or Person.We or Person.None && above.Tense is not Tense.Past && VerbClasses.Telling.Contains(verb.Lemma) | verb.Lemma is "confirm" or "hope" or "think" or "believe" or "expect" or "guarantee" or "assume" or "reckon" or "be" or "see" or "make" or "guess" or "understand")
                && !(above.IsImperative && verb.Lemma is "note" or "rest" or "be" or "know" or "expect")
                && !(above.Person is Person.You && above.Tense is not Tense.Past && verb.Lemma is "know" or "see" or "assure"))
            {
                return true;
            }
        }

        return false;
    }
}
