using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Reads from a clause's grammar whether somebody takes something on: who acts, when, how surely, for whom.</summary>
internal static class ClausePromises
{
    public static IEnumerable<Undertaking> Read(Letter letter, ParsedSentence sentence)
    {
        foreach (var clause in sentence.Clauses)
        {
            if (MayPromise(clause) && Read(letter, clause) is { } undertaking)
            {
                yield return undertaking;
            }
        }
    }

    private static Undertaking? Read(Letter letter, Clause clause)
    {
        var deed = Deed.Of(letter, clause);
        if (deed.IsJoke || deed.IsOffer || deed.IsReported || Routine.In(clause))
        {
            return null;
        }

        var taken = clause.Person switch
        {
            Person.I or Person.We => WriterPromises.Takes(deed),
            Person.You => ReceiverPromises.Takes(deed),
            Person.Other or Person.Others => OtherPromises.Takes(deed),
            _ => null,
        };
        return taken is null ? null : taken with { Place = IsOfWriter(clause) ? clause.Parent!.Place.With(taken.Place) : taken.Place, Condition = deed.Condition, Date = deed is { Condition: not null, Date: { } date } && IsLength(date) ? null : deed.Date, IsSoft = deed.IsSoft, IsOfPronoun = Undertaking.IsPronoun(deed.Act.Object), IsOwnSubject = clause.Subject is { } subject && clause.Words.Contains(subject) };
    }

    // "I'm the one who'll send it": told of a noun that is the writer.
    private static bool IsOfWriter(Clause clause) => clause is { Mark: "who", Person: Person.I or Person.We, Parent: { Person: Person.I or Person.We, Verb.Lemma: "be", IsNegated: false } above } && above.Says("one");

    // "Once it is here you have it back inside a week": the week begins on a day that nobody knows yet.
    private static bool IsLength(Dates.DateFinding date) =>
        date.Words.StartsWith("in ", StringComparison.OrdinalIgnoreCase) || date.Words.StartsWith("within", StringComparison.OrdinalIgnoreCase) || date.Words.StartsWith("inside", StringComparison.OrdinalIgnoreCase) || date.Words.Contains("same", StringComparison.OrdinalIgnoreCase);

    // What happened, what is asked, ordered, denied, or only told of a noun promises nothing.
    private static bool MayPromise(Clause clause) =>
        clause is { Verb: not null, IsNegated: false, IsQuestion: false, IsImperative: false, Tense: not Tense.Past }
        && clause.Kind is not (ClauseKind.Condition or ClauseKind.Time or ClauseKind.Infinitive)
        && !(clause.Kind is ClauseKind.Relative && clause.Mark is "who" or "which" or "that" or "where" or "what" && !(clause.Mark is "that" && clause.Parent is { } above && above.Says("best", "utmost")) && !IsOfWriter(clause))
        && !(clause.Kind is ClauseKind.Circumstance && clause.Mark is not (null or "so" or "that" or "as" or "since" or "because"));
}
