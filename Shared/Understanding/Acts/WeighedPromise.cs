using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Tense = OutlookFollowUp.Understanding.Language.Tense;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A promise in words that no rule knows, where the sentence as a whole weighs like one: "redlines back before I land".</summary>
internal static class WeighedPromise
{
    private const float Sure = 0.6f;

    public static Undertaking? Read(Letter letter, ParsedSentence sentence, float chance)
    {
        if (chance < Sure || sentence.HasQuestionMark)
        {
            return null;
        }

        var clause = Speaking(letter, sentence);
        return new(letter, SentencePlace.Of(letter, sentence))
        {
            By = clause is { Subject: { } subject, Person: Person.Other or Person.Others } && Doer.Of(clause, subject) is { Kind: DoerKind.Named } doer ? doer.Name : null,
            Date = Date(letter, sentence, clause),
            IsSoft = clause?.Modal is "should" or "may" or "might",
            Condition = clause?.Below.FirstOrDefault(below => below.Kind is ClauseKind.Condition)?.Place,
            Confidence = chance,
        };
    }

    // The one that looks ahead, best with the day in it; a condition is not what is promised.
    private static Clause? Speaking(Letter letter, ParsedSentence sentence) =>
        sentence.Clauses.Where(clause => clause.Verb is not null && clause.Kind is not (ClauseKind.Condition or ClauseKind.Time or ClauseKind.Relative))
            .OrderByDescending(clause => (clause.Tense is Tense.Future ? 4 : 0) + (clause.Tense is Tense.Past ? -4 : 0) + (DatesOfClause.Of(letter, clause) is not null ? 2 : 0) + (clause.Person is Person.I or Person.We ? 1 : 0))
            .FirstOrDefault();

    private static DateFinding? Date(Letter letter, ParsedSentence sentence, Clause? clause) =>
        clause is not null && DatesOfClause.Of(letter, clause) is { } own ? own
            : DatesOfClause.Ahead(letter, sentence.Sentence.Place) is [.., { } last] ? last
            : PartOfDay.In(letter, sentence.Words);
}
