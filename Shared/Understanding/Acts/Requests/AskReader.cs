using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds in one letter what its writer asks, sentence by sentence.</summary>
internal static class AskReader
{
    // What reads like a question or a wish in a sentence that weighs like no asking at all: "Isn't that something?", "the bride wants the quartet inside". An indirect question is one in any weight.
    private const float Doubted = 0.05f;

    /// <summary>In order of their places. "Who pays? Please advise." asks once.</summary>
    public static IReadOnlyList<Asking> Read(Letter letter)
    {
        var asked = new List<Asking>();
        if (Advertising.IsAdvertising(letter) || WholeLetter.HardlyDoes(letter, SentenceAct.Request))
        {
            return asked;
        }

        for (var at = 0; at < letter.Parsed.Count; at++)
        {
            if (OwnAnswer.Follows(letter, at))
            {
                continue;
            }

            var found = OfSentence(letter, letter.Parsed[at]).OrderBy(each => each.Place.Start).ToList();
            var chance = letter.Weighed[at].Of(SentenceAct.Request);
            if (found.Count == 0 && letter.Weighed[at].Of(SentenceAct.Promise) < chance && WeighedAsking.Read(letter, letter.Parsed[at], chance) is { } weighed)
            {
                found.Add(weighed);
            }

            if (chance < Doubted)
            {
                found.RemoveAll(each => !each.IsEcho && !each.IsPlain && (letter.Parsed[at].HasQuestionMark || each.Kind is not RequestKind.Question));
            }

            if (found is [{ IsEcho: true } echo] && asked is [.., { } last] && IsNext(letter, last, echo))
            {
                asked[^1] = last with { Place = new(last.Place.Start, echo.Place.End - last.Place.Start), Kind = last.Kind };
                continue;
            }

            asked.AddRange(found);
        }

        return asked;
    }

    private static IEnumerable<Asking> OfSentence(Letter letter, ParsedSentence sentence)
    {
        var wording = sentence.Phrasing;
        var questions = QuestionReader.Read(letter, sentence, wording).ToList();
        if (questions.Count > 0)
        {
            return questions;
        }

        var orders = OrderReader.Read(letter, sentence, wording).ToList();
        return orders.Count > 0 ? orders : WantReader.Read(letter, sentence, wording);
    }

    // Only blanks, or one short sentence, lie between.
    private static bool IsNext(Letter letter, Asking last, Asking echo) =>
        echo.Place.Start - last.Place.End < 90 && !letter.NewText[last.Place.End..echo.Place.Start].Contains("\n\n", StringComparison.Ordinal);
}
