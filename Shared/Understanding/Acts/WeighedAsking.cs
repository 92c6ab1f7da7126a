using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A request in words that no rule knows, where the sentence as a whole weighs like one: "the drawing is what stops us". Where a question mark stands, rules know better.</summary>
internal static class WeighedAsking
{
    private const float Sure = 0.7f;

    private static readonly Phrases Meetings = new(["meet", "a call", "call you", "speak", "talk", "sit down", "come by", "visit", "coffee", "lunch"]);

    public static Asking? Read(Letter letter, ParsedSentence sentence, float chance) =>
        chance < Sure || sentence.HasQuestionMark ? null : new(letter, SentencePlace.Of(letter, sentence), Kind(sentence), chance) { Date = DatesOfClause.Ahead(letter, sentence.Sentence.Place) is [{ } date, ..] ? date : null };

    private static RequestKind Kind(ParsedSentence sentence) =>
        sentence.Phrasing.Has(Meetings) ? RequestKind.Proposal : RequestKind.Ask;
}
