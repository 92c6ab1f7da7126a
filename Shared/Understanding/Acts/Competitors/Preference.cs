using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether the grammar around a name says that they were taken: they carried it, it is in their hands, or in a letter that says we have lost they are the ones who act.</summary>
internal static class Preference
{
    private static readonly Phrases Hands = new(["shaken hands with", "shook hands with", "shake hands with"]);
    private static readonly Phrases Regrets = new(["sorry", "regret", "apologies"]);
    private static readonly Phrases Partings = new(["next time", "next year", "better luck", "thanks for coming", "thank you for coming", "thanks anyway", "no hard feelings", "you were close", "close second", "for your time", "another time", "some other time", "other occasion"]);
    private static readonly Phrases Slow = new(["too slow", "too late", "days late", "while you were", "before you had", "before you were", "before yours", "beat you", "you lost", "you were second"]);
    private static readonly Phrases Praise = new(["you had the", "yours was the", "you were the", "yours were the", "you came", "liked yours", "liked you"]);
    private static readonly Phrases Trouble = new(["for your trouble", "for your troubles", "for your effort", "for your efforts", "for your pains", "for the trouble you", "for taking part", "for bidding"]);

    /// <summary>Whether a letter reads like the one that tells a bidder so.</summary>
    public static bool IsLost(IReadOnlyList<SentenceWords> letter) =>
        letter.Any(sentence => sentence.Parsed.Phrasing.Has(Trouble))
        || new[] { Regrets, Partings, Slow, Praise }.Count(each => letter.Any(sentence => sentence.Parsed.Phrasing.Has(each) && !sentence.Parsed.Phrasing.Has("sorry about", "sorry for"))) > 1;

    public static bool Holds(NameSeat seat, RivalScene scene) =>
        (seat.Verb is { Lemma: "carry" or "clinch" or "bag" or "land" or "secure" } verb && seat.Opens && (seat.IsPast || seat.IsPerfect) && seat.Rest.FirstOrDefault() is { Lower: "it" or "the" } && verb.Lemma is not ("carry" or "land") | seat.Rest.Any(word => word.Lower is "it" or "day" or "vote" or "order" or "contract"))
        || (seat.Verb is { Lemma: "get" or "take" or "win" or "land" } && seat.Opens && seat.IsPast && seat.Rest.FirstOrDefault() is { Lower: "it" or "the" or "every" or "all" or "both" } && !seat.Rest.Any(word => word.Lower is "your") && (scene.Weighed > 0.5 || (seat.Rest.First().Lower is "every" or "all" or "both" && seat.Rest.Take(4).Any(scene.Goods.Has))))
        || (seat.Case is "with" && scene.Words.Parsed.Phrasing.Has(Hands))
        || (seat.IsPossessive && seat.Thing is { Lower: "hands" } && seat.Case is "in" or "into")
        || (seat.Verb is null && seat.Case is null && seat.Rest.Take(3).ToList() is [{ Lower: "it" }, { Lower: "is" or "was" }] or [{ Lower: "it" }, { Lower: "is" or "was" }, { Part: PartOfSpeech.Punctuation or PartOfSpeech.Adverb }])
        || (scene.IsLost && seat.Opens && seat.Verb is not null && (seat.Thing is not null || scene.Words[seat.Left + 1].Lower is not ("the" or "our" or "my")) && !seat.IsNegated && seat.Modal is not ("would" or "could" or "'d"));
}
