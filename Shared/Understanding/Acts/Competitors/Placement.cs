using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether what we would sell is placed with them, by the little word before the name: it sits with them, goes to them, comes from them, is tied to them.</summary>
internal static class Placement
{
    private static readonly FrozenSet<string> Sitting = FrozenSet.ToFrozenSet(["be", "'s", "sit", "lie", "run", "live", "rest", "stay", "remain", "stand", "hang", "sleep", "work", "go"]);
    private static readonly FrozenSet<string> Travelling = FrozenSet.ToFrozenSet(["go", "come", "drive", "travel", "ride", "ship", "arrive", "flow", "return"]);
    private static readonly FrozenSet<string> Bound = FrozenSet.ToFrozenSet(["tied", "bound", "locked", "married", "chained", "committed", "stuck", "contracted", "contract", "agreement", "lease", "subscription", "signed", "wedded", "shackled"]);

    // "Stitching is with Al Waha", "our linen drives to Vaskexpressen", "bread we take from Grabowski".
    public static bool IsWithThem(NameSeat seat, RivalScene scene)
    {
        if (seat.Case is not { } tie || seat.IsPossessive)
        {
            return false;
        }

        // "It all stands in a hall at Lindqvist Data": nobody's name but a firm's ends so.
        if (tie is "at" or "with" or "through" && NameKin.IsTrade(scene.Words[seat.End - 1].Text) && seat.Governor is { Tag: "VBZ" or "VBP" or "VBN" } keeper && Sitting.Contains(keeper.Lemma) && keeper.Lemma is not "go" and not "work" && seat.GovernorSubject.Any(word => word.Lower is "it" or "everything" or "that" or "all") && scene.Words.Parsed.Clauses.Count < 4)
        {
            return true;
        }

        if (tie is "to" or "with" or "by" && seat.Before.Skip(1).Take(3).Any(word => Bound.Contains(word.Lower)) && seat.Before.Any(word => word.Lower is "we" or "we're" or "us" or "our" or "is" or "under" or "'re"))
        {
            return true;
        }

        if (tie is "with" or "to" or "on" && seat.Before.Skip(1).Take(2).Any(word => word.Lemma is "stick" or "stay" or "stuck" or "loyal" or "remain") && !scene.Words.Parsed.HasQuestionMark)
        {
            return true;
        }

        if (seat.Governor is not { } verb || verb.Tag is "VB" || seat.Before.Any(word => word.Lower is "will" or "'ll" or "if" or "not" or "n't"))
        {
            return false;
        }

        var subject = seat.GovernorSubject.TakeWhile(word => !scene.Words.IsComma(word.Index)).ToList();
        var isGoods = (scene.Weighed > 0.6 && subject.Exists(word => word.Part is PartOfSpeech.Noun)) || subject.Exists(scene.Goods.Has) || subject is [{ Tag: "VBG" or "NN", Lower: [_, _, _, .., 'i', 'n', 'g'] }, ..] and not [{ Lower: "meeting" or "thing" or "nothing" or "everything" or "something" or "morning" or "evening" or "hearing" or "wedding" }, ..];
        var isPresent = verb.Tag is "VBZ" or "VBP" or "NN" or "NNS" || verb.Lemma is "be" or "'s";
        return tie switch
        {
            "with" or "at" or "through" or "via" or "under" or "on" => (Sitting.Contains(verb.Lemma) && isPresent && verb.Lower is not ("was" or "were") && isGoods) || (tie is "with" or "through" && verb.Lemma is "do" && isPresent && subject is [{ Lower: "we" or "i" }, ..] && seat.Before.Any(scene.Goods.Has)),
            "to" => Travelling.Contains(verb.Lemma) && isPresent && (isGoods || scene.Words.Parsed.Phrasing.Has(Incumbency.Terms)) && subject.Exists(word => word.Lower is "our" or "my" or "the" or "all"),
            "from" => isPresent && subject.Exists(scene.Goods.Has) && (Travelling.Contains(verb.Lemma) || verb.Lemma is "be") || (verb.Lemma is "take" or "buy" or "get" or "have" or "order" or "source" or "rent" or "lease" or "hire" && verb.Tag is not "VBD" && seat.Before.Any(word => word.Lower is "we" or "i") && seat.Before.Any(scene.Goods.Has)),
            "by" => verb.Tag is "VBN" && isPresentPassive(seat) && isGoods && RivalDeeds.IsServing(verb.Lemma),
            _ => false,
        };

        static bool isPresentPassive(NameSeat seat) => seat.Before.Any(word => word.Lower is "is" or "are" or "'s" or "'re" or "been" or "gets" or "get");
    }
}
