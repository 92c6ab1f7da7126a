using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether the grammar around a name says that we are looked at beside them: they offer, they could, they are laid beside us.</summary>
internal static class Consideration
{
    private static readonly FrozenSet<string> More = FrozenSet.ToFrozenSet(["cheaper", "less", "better", "faster", "quicker", "sooner", "lower", "half", "free", "included", "dearer", "more", "nothing", "earlier", "nicer", "closer", "easier", "quieter", "lighter", "longer", "slower", "below", "under", "same"]);
    private static readonly FrozenSet<string> Beside = FrozenSet.ToFrozenSet(["beside", "besides", "alongside", "against", "versus", "vs"]);
    private static readonly FrozenSet<string> Deals = FrozenSet.ToFrozenSet(["order", "job", "business", "work", "contract", "account", "deal"]);
    private static readonly FrozenSet<string> Meeting = FrozenSet.ToFrozenSet(["match", "beat", "near", "meet", "undercut", "under", "better"]);

    public static bool Holds(NameSeat seat, RivalScene scene) =>
        IsLaidBeside(seat, scene) || Woos(seat, scene) || Could(seat, scene) || IsMore(seat, scene) || GivesMore(seat, scene) || HasLure(seat, scene) || IsToBeMet(seat, scene) || Called(seat, scene);

    // "Harrow & Pike were round on Saturday with a laser"; "Harrow & Pike, same carcass, nine hundred off".
    private static bool Called(NameSeat seat, RivalScene scene)
    {
        var rest = seat.Rest.ToList();
        return seat.Opens && seat.Case is null && !seat.IsNegated
            && ((seat.Verb is { Lemma: "be" } && rest is [{ Lower: "here" or "round" or "over" or "in" or "by" }, ..] && rest.Zip(rest.Skip(1)).Any(pair => pair.First.Lower is "with" && pair.Second.Lower is "a" or "an" or "some" or "two" or "three" or "samples" or "brochures"))
                || (seat.Verb is { Lemma: "like" or "love" } && seat.Modal is "would" or "'d" && rest is [{ Lower: "to" }, ..] && rest.Count < 3)
                || (seat.Verb is null && seat.Thing is null && seat.Start == 0 && rest is [{ Lower: "," }, ..] && !scene.Words.Words.Any(word => word.Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary) && rest.Exists(word => word.Lower is "off" or "less" or "cheaper" or "under" or "below" or "more" || (scene.Words.PriceAt(word.Index) is not null && scene.Words.DateAt(word.Index) is null)) && !rest.Exists(word => word.Lower is "your" or "you")));
    }

    // "We have laid you beside Frostmann", "you and Bramwell side by side", "it is between you and Alderic".
    private static bool IsLaidBeside(NameSeat seat, RivalScene scene)
    {
        var isBeside = seat.Case is { } tie && (Beside.Contains(tie) || (tie is "to" or "with" or "of" && scene.Words.Parsed.Phrasing.Has("next to", "compared to", "compared with", "side by side with", "ahead of")))
            || (seat.Left >= 0 && Beside.Contains(scene.Words[seat.Left].Lower)) || scene.Words.Parsed.Phrasing.Has("between you", "between yourselves", "between y'all", "between ye", "between u", "torn between", "deciding between");
        return isBeside && scene.Words[seat.Left + 1].Lower is not "the" && scene.Words.Words.Any(word => word.Lower is "you" or "your" or "yours" or "yourselves" or "u" or "ur" or "y'all" or "ye" or "youse");
    }

    // "Sierra Soft mailed me a brochure", "Bramwell rang this morning".
    private static bool Woos(NameSeat seat, RivalScene scene)
    {
        if (seat.Verb is not { } verb || !seat.Opens || seat.IsNegated)
        {
            return false;
        }

        var rest = seat.Rest.ToList();
        var isToUs = rest is [{ Lower: "me" or "us" }, ..] || rest.Exists(word => word.Lower is "me" or "us" && word.Index > 0 && scene.Words[word.Index - 1].Lower is "to" or "for" or "at" or "on");
        // Who bills them is paid by them already, or carries for them.
        if (rest.Exists(word => word.Lower is "invoice" or "invoices" or "bill" or "bills" or "reminder" or "statement"))
        {
            return false;
        }

        var hasLure = rest.Exists(word => RivalDeeds.IsLure(word.Lemma) && word.Index > 0 && scene.Words[word.Index - 1].Lower is not ("your" or "our" or "my"));
        var isPriced = IsPriced(seat, scene);
        return verb.Lemma switch
        {
            "want" or "ask" => isPriced || rest.Exists(word => Deals.Contains(word.Lemma)),
            "come" or "call" or "visit" => rest.Exists(word => word.Lower is "measure" or "quote" or "pitch" or "price" or "demo" or "too" || hasLure) && !rest.Exists(word => word.Lower is "your"),
            "ring" or "phone" or "write" => rest.Exists(word => word.Lower is "will" or "'ll" or "can" or "could" or "would" or "'d" || hasLure) || scene.Words.Parsed.Phrasing.Has("as well", "too", "also"),
            "say" or "reckon" or "claim" or "swear" => isPriced || (rest.Exists(word => word.Part is PartOfSpeech.Number) && rest.Exists(word => word.Lower is "you" or "u" or "yours")),
            "give" or "send" or "mail" or "email" or "show" or "hand" or "bring" or "drop" or "leave" or "post" or "present" or "lend" => (isToUs && (hasLure || rest.Exists(scene.Goods.Has)) && !rest.Exists(word => word.Lower is "their" or "your")) || (isPriced && !rest.Exists(word => word.Lower is "your")) || (hasLure && scene.Words.Parsed.Phrasing.Has("as well", "also", "too")),
            "throw" => rest is [{ Lower: "in" }, ..],
            "quote" or "undercut" or "offer" or "pitch" or "bid" or "propose" or "knock" or "shave" or "charge" => isToUs || isPriced || hasLure,
            "match" or "beat" => rest.Exists(word => word.Lower is "you" or "your" or "yours" or "that" or "it"),
            "promise" or "guarantee" or "include" => isPriced || isToUs || rest.Exists(scene.Goods.Has),
            "have" or "sell" or "stock" or "put" or "install" or "fit" or "extend" => isPriced && rest is not [{ Lower: "us" or "your" or "the" }, ..],
            "do" or "cover" or "handle" or "make" => rest.Exists(word => word.Lower is "you" or "yours") && rest.Exists(word => word.Lower is "what" or "%" or "percent" or "same" or "half" or "cheaper" or "less"),
            _ => false,
        };
    }

    // "Why can Bramwell do it for 900", "Bramwell would fit them in a week".
    private static bool Could(NameSeat seat, RivalScene scene)
    {
        var isAsked = seat.Left >= 0 && scene.Words[seat.Left].Lower is "can" or "could" or "does" or "do" && seat.Before.Skip(1).FirstOrDefault()?.Lower is "why" or "how";
        if (!(isAsked || (seat.Opens && seat.Modal is "can" or "could" or "would" or "will" or "'ll" or "'d" && seat.Verb is { Lemma: "do" or "give" or "deliver" or "start" or "fit" or "have" or "supply" or "install" or "match" or "beat" or "undercut" or "build" or "make" or "print" or "finance" or "carry" or "take" or "offer" or "throw" or "include" or "charge" })))
        {
            return false;
        }

        var rest = seat.Rest.ToList();
        return !rest.Exists(word => word.Lower is "you" or "your" && !isAsked) && (IsPriced(seat, scene) || (!isAsked && rest is [{ Lower: "it" or "them" or "that" or "ours" or "this" or "the" }, ..] && rest.Exists(word => word.Lower is "for" or "in" or "by") && (rest[0].Lower is not "the" || rest.Exists(scene.Goods.Has)) && rest.Exists(word => More.Contains(word.Lower) || word.Lower is "week" or "weeks" or "days" or "job" || scene.Goods.Has(word))));
    }

    // "How come Bramwell is half of that?", "fleetbuddy cheaper".
    private static bool IsMore(NameSeat seat, RivalScene scene) =>
        (seat.IsPossessive && seat.Opens && seat.Verb is { Lemma: "be" or "'s" or "cost" or "do" } && (seat.Rest.Any(word => More.Contains(word.Lower) && word.Lower is not "same" and not "free" and not "better") || IsPriced(seat, scene)) && seat.Thing is null or { Lower: "equivalent" or "one" or "version" or "machine" or "offer" or "price" or "unit" or "product" or "quote" })
        || seat.Case is null && !seat.IsPossessive && seat.End < scene.Words.Count
        && ((seat.Verb is null && seat.Thing is null && scene.Words[seat.End].Lower is "cheaper" or "faster" or "better" or "quicker")
            || (seat.Left > 0 && scene.Words.Parsed.Phrasing.Has("why not") && seat.Before.Take(4).Any(word => word.Lower is "why") && seat.Rest.All(word => word.Part is PartOfSpeech.Punctuation or PartOfSpeech.Adverb))
            || (seat.Verb is { Lemma: "be" or "'s" } && seat.Opens && scene.Words[seat.Left + 1].Lower is not "the" && seat.Rest.FirstOrDefault(word => word.Part is not PartOfSpeech.Adverb || More.Contains(word.Lower)) is { } said && said.Lower is "cheaper" or "half" or "quicker" or "faster" or "dearer" or "lower" && !scene.Words.Words.Any(word => word.Lower is "warm" or "cold")));

    // "With Bramwell I get netting included", "at Bramwell the same costs 40 less".
    private static bool GivesMore(NameSeat seat, RivalScene scene) =>
        seat.Case is "with" or "at" or "from" && seat.Verb is null && scene.Words.BeginsClause(seat.Left)
        && seat.Rest.Any(word => word.Lemma is "get" or "pay" or "cost" or "have" or "be") && (IsPriced(seat, scene) || seat.Rest.Any(word => More.Contains(word.Lower)));

    // "Alderic's brochure is on my desk beside yours".
    private static bool HasLure(NameSeat seat, RivalScene scene) =>
        seat.Thing is { } thing && (seat.IsPossessive ? RivalDeeds.IsLure(thing.Lemma) : RivalDeeds.IsVendors(thing.Lemma)) && !scene.Words.Parsed.HasQuestionMark && scene.Words.Parsed.Phrasing.Has("yours", "your", "you", "my desk", "our desk", "the table", "in front of me", "as well", "also", "too", "u");

    // "Can you get near Bramwell?", "do you give what Bramwell gives?"
    private static bool IsToBeMet(NameSeat seat, RivalScene scene) =>
        seat.Left >= 0 && scene.Words.Parsed.HasQuestionMark && !seat.IsPossessive && Meeting.Contains(scene.Words[seat.Left].Lower)
        && seat.Before.Any(word => word.Lower is "you" or "u") && seat.Thing is null && seat.Verb is null or { Lemma: "do" or "have" };

    private static bool IsPriced(NameSeat seat, RivalScene scene) =>
        seat.Rest.Any(word => More.Contains(word.Lower) && word.Lower is not "same" and not "better" || word.Lower is "percent" or "%")
        || seat.Rest.Any(word => (scene.Words.PriceAt(word.Index) is not null || IsCoined(word.Lower)) && scene.Words.DateAt(word.Index) is null)
        || (seat.Rest.Any(word => word.Part is PartOfSpeech.Number && word.Lower is not "one" && scene.Words.DateAt(word.Index) is null) && seat.Rest.Any(word => word.Lower is "for" or "per" or "only" or "each" or "thousand" or "hundred"));

    // "rm12", "rs500"
    private static bool IsCoined(string lower) => lower is [>= 'a' and <= 'z', .., >= '0' and <= '9'] && lower.TrimStart("abcdefghijklmnopqrstuvwxyz".ToCharArray()) is var figure && lower.Length - figure.Length < 3 && figure.All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',');
}
