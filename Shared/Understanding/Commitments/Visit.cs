using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Acts.Promises;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>One side coming to the other: "could I look in on Thursday?", "might you walk the floors with me?"</summary>
internal static class Visit
{
    private static readonly FrozenSet<string> Coming = FrozenSet.ToFrozenSet(["come", "visit", "walk", "meet", "join", "tour"]);

    // What comes in, by or round without an object comes to the other's place, whatever its verb: "nip over", but not "fill in the form".
    private static readonly FrozenSet<string> Inwards = FrozenSet.ToFrozenSet(["in", "by", "over", "round", "around", "along", "past"]);

    /// <summary>Whether a question asks to come or to be come to; what a third person does is no visit of theirs.</summary>
    public static bool IsAskedIn(ParsedSentence sentence) =>
        sentence.Clauses.Concat((sentence with { Cut = PlainClauses.Read }).Clauses).Any(clause => clause is { Verb: not null, Person: Person.I or Person.We or Person.You, IsNegated: false, Tense: not Tense.Past } && IsComing(clause));

    private static bool IsComing(Clause clause) =>
        Coming.Contains(clause.Verb!.Lemma)
        || clause.Object is null && clause.Sentence.Words.ElementAtOrDefault(clause.Verb.Index + 1) is { } next && Inwards.Contains(next.Lower)
            && clause.Sentence.Words.ElementAtOrDefault(next.Index + 1) is not { Part: PartOfSpeech.Noun or PartOfSpeech.Number };
}
