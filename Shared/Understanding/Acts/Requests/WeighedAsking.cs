using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>A request in words that no rule knows, where the sentence as a whole weighs like one: "the drawing is what stops us". Where a question mark stands, rules know better.</summary>
internal static class WeighedAsking
{
    private const float Sure = 0.5f;

    private static readonly Phrases Meetings = new(["meet", "a call", "call you", "speak", "talk", "sit down", "come by", "visit", "coffee", "lunch"]);

    // Done, unreal, or courteous: what is enclosed already, what would have been asked, what is only taken for granted.
    private static readonly Phrases Nothing = new(["i take it", "we take it", "would have asked", "would have called", "would have been", "'d have asked", "would have needed", "would have liked", "give me until", "give us until"]);

    private static bool IsNone(Phrasing wording) =>
        wording.Has(Nothing) || wording.Begins("to confirm", "just to confirm", "yes please", "yes , please", "no thanks", "no , thanks") || SmallTalk.IsOfferToListen(wording) || SmallTalk.IsQuestion(wording) || wording.Has("attached", "enclosed") && !wording.Has("please", "pls", "kindly", "you", "your", "not", "n't", "no", "need", "needs", "missing");

    public static Asking? Read(Letter letter, ParsedSentence sentence, float chance) =>
        chance < Sure || sentence.HasQuestionMark || OnlyNames.Are(sentence) || IsNone(sentence.Phrasing) ? null : new(letter, SentencePlace.Of(letter, sentence), Kind(sentence), chance) { Date = DatesOfClause.Ahead(letter, sentence.Sentence.Place) is [{ } date, ..] ? date : null };

    private static RequestKind Kind(ParsedSentence sentence) =>
        sentence.Phrasing.Has(Meetings) ? RequestKind.Proposal : RequestKind.Ask;
}
