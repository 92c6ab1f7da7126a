using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.People;

/// <summary>A departure in words that no page knows, where a sentence as a whole weighs like one: "since the 1st I look after fleet".</summary>
internal static class WeighedDeparture
{
    private const float Sure = 0.5f;

    /// <summary>Who left, and the sentence that says so; null when nobody did.</summary>
    public static (string Who, int Sentence)? Best(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        foreach (var at in Likeliest.Of(letter, words, SentenceAct.Departure, Sure))
        {
            foreach (var clause in words[at].Parsed.Clauses.Where(clause => Tells(letter, words[at], clause)))
            {
                if (WeighedPerson.Of(thread, letter, words, at, clause) is { } who)
                {
                    return (who, at);
                }
            }
        }

        return null;
    }

    private static readonly Phrases NoMore = new(["anymore", "any more", "no more", "no longer", "any longer"]);

    // What has happened (not what somebody has been at since Easter), what is no more, what is since a day; an order or a plain present tells of no leaving, and "leave" itself the page knows.
    private static bool Tells(Letter letter, SentenceWords words, Clause clause) =>
        clause is { Kind: ClauseKind.Main or ClauseKind.Coordinated, IsImperative: false, IsQuestion: false, Verb: { Lemma: not "leave" } verb }
        && !clause.Sentence.Children(verb).Any(child => child.Lower is "been" && verb.Tag is "VBG")
        && (clause.IsNegated ? words.Parsed.Phrasing.Has(NoMore) : clause.Tense is Tense.Past || clause.IsPerfect || letter.Dates.Any(date => date.Relation is Dates.Relation.Since && words.Sentence.Place.Overlaps(new(date.Evidence.Start, date.Evidence.Length))));
}
