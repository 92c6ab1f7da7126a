using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether the grammar around a name says that they have it in place: it is what they have, it sits with them, it comes from them, they come and do it.</summary>
internal static class Incumbency
{
    private static readonly Phrases Habit = new(["every day", "every week", "every month", "every year", "every quarter", "every morning", "every night", "every evening", "every weekend", "every time", "every other", "every second", "every third", "every two", "every three", "every four", "every six", "every few", "every monday", "every tuesday", "every wednesday", "every thursday", "every friday", "every saturday", "every sunday", "every fortnight", "every season", "every spring", "every summer", "every autumn", "every winter", "every hour", "every shift", "every now", "many years", "of years", "years now", "each week", "each month", "weekly", "monthly", "daily", "nightly", "twice a", "once a", "times a", "a week", "per week", "always", "as ever", "since", "for years", "years already", "already", "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "of the month", "still", "these days", "at the moment", "at present", "presently", "currently", "nowadays", "so far", "until now", "till now", "forever", "for now", "again and again", "half the time", "twice this", "ever since"]);
    private static readonly Phrases Now = new(["at the moment", "at present", "presently", "currently", "now", "nowadays", "today", "still", "these days", "so far", "until now", "till now", "since", "for years", "always", "already"]);
    /// <summary>What binds for a time whoever has it.</summary>
    public static readonly Phrases Terms = new(["lease", "leased", "on hire", "hired", "rented", "rental", "rent", "contract", "agreement", "subscription", "licence", "license", "warranty", "notice period", "tied", "locked in"]);
    private static readonly FrozenSet<string> Having = FrozenSet.ToFrozenSet(["have", "get", "use", "run", "lease", "rent", "hire", "keep", "own", "be", "'s", "drive", "operate", "stand"]);
    private static readonly FrozenSet<string> Ours = FrozenSet.ToFrozenSet(["ours", "mine"]);
    private static readonly FrozenSet<string> Takings = FrozenSet.ToFrozenSet(["job", "work", "patch", "department", "business", "territory", "baby", "contract"]);
    private static readonly FrozenSet<string> Crews = FrozenSet.ToFrozenSet(["van", "truck", "lorry", "man", "men", "lad", "lads", "driver", "people", "engineer", "guy", "guys", "crew", "team", "girl", "girls", "boys", "wagon", "tanker"]);

    public static bool Holds(NameSeat seat, RivalScene scene) =>
        Is(seat, scene) || HasThem(seat, scene) || Placement.IsWithThem(seat, scene) || Serves(seat, scene) || BelongsTo(seat, scene) || IsPaid(seat, scene) || Lives(seat, scene) || IsSigned(seat, scene);

    // "I still pay Mossgate every month", "we have notice to give Lindqvist", "Lindqvist's invoice is up again".
    private static bool IsPaid(NameSeat seat, RivalScene scene) =>
        (seat.Case is null && !seat.IsPossessive && seat.Left >= 0 && seat.Before.Skip(1).Any(word => word.Lower is "we" or "i")
            && ((scene.Words[seat.Left].Lower is "pay" or "paying" && (scene.Words.Parsed.Phrasing.Has("every", "a month", "a year", "per", "for it", "monthly", "yearly") || scene.Words.Parsed.Phrasing.Has(Now))) || (scene.Words[seat.Left].Lemma is "give" && scene.Words.Parsed.Phrasing.Has("notice"))))
        || (seat.IsPossessive && seat.Thing is { Lower: "invoice" or "bill" or "invoices" or "bills" or "renewal" or "contract" or "increase" or "fees" } && scene.Words.Parsed.Phrasing.Has("again", "up", "renewal", "runs out", "runs till", "ends", "expires", "our", "us", "every month", "monthly") && !scene.Words.Parsed.HasQuestionMark && seat.Left < 0);

    // "TruGreen is signed up through December".
    private static bool IsSigned(NameSeat seat, RivalScene scene) =>
        seat.Verb is { Lower: "signed" or "contracted" or "booked" or "retained" } && seat.Opens && scene.Words.Words.Skip(seat.After).Any(word => word.Lower is "is" or "are") && seat.Rest.Any(word => word.Lower is "through" or "till" or "until" or "for");

    // "The old Veldkamp still starts", "I mow with a Veldkamp from 1998".
    private static bool Lives(NameSeat seat, RivalScene scene) =>
        (seat.Left + 1 < seat.Start && scene.Words[seat.Left + 1].Lower is "the" or "our" or "my" && seat.Opens && seat.End < scene.Words.Count && scene.Words[seat.End].Lower is "still" && seat.Verb is not null && !seat.IsPast)
        || (seat.Case is "with" or "on" && seat.IsCounted && seat.Governor is { Tag: "VBP" or "VBZ", Lemma: not ("be" or "have" or "go" or "come" or "agree" or "need") } && seat.GovernorSubject.FirstOrDefault()?.Lower is "i" or "we" && (scene.Weighed > 0.3 || scene.Goods.Has(seat.Governor)));

    // "Every scale here is a Truebeam", "since 2014 it's been Aquaterra".
    private static bool Is(NameSeat seat, RivalScene scene)
    {
        if (seat.Case is not (null or "of") || seat.Verb is not null || seat.Before.FirstOrDefault(word => word.Lower is not ("of" or "one" or "all")) is not { Lemma: "be" or "'s" } copula)
        {
            return false;
        }

        var subject = seat.GovernorSubject.ToList();
        return subject is [{ Lower: "it" }, ..] ? copula.Lower is "been" && IsLasting(scene)
            : subject.Exists(word => Ours.Contains(word.Lower)) || (!subject.Exists(word => word.Lower is "your" or "yours" or "you") && subject.TakeWhile(word => !scene.Words.IsComma(word.Index)).Any(scene.Goods.Has) && seat.Modal is null);
    }

    // "There's two Copymaxx boxes in the hall on a lease", "we've got Hexley doing the menus".
    private static bool HasThem(NameSeat seat, RivalScene scene)
    {
        if (seat.Case is not null || seat.Verb is { Tag: not ("VBG" or "VBN") } || seat.Left < 0 || scene.Words[seat.Left] is not { Part: PartOfSpeech.Verb or PartOfSpeech.Auxiliary } verb || !Having.Contains(verb.Lemma))
        {
            return false;
        }

        // "There is", "in our bakery stands": who has it is told by the place.
        var isThere = verb.Lemma is "be" or "'s" or "stand";
        if (isThere ? !seat.Before.Skip(1).Any(word => word.Lower is "there" || verb.Lemma is "stand") : !seat.Before.Skip(1).Any(word => word.Lower is "we" or "i" or "'ve" or "they" or "have"))
        {
            return false;
        }

        var isOfThem = seat.Thing is { } thing && scene.Goods.Has(thing);
        var isDoing = seat.Verb is { Tag: "VBG" } doing && RivalDeeds.IsServing(doing.Lemma) && seat.Rest.Any(scene.Goods.Has);
        return isOfThem || isDoing || ((seat.IsCounted || !isThere) && scene.Words.Parsed.Phrasing.Has(Terms)) || (seat.IsCounted && seat.Rest.Any(word => word.Lower is "in" or "on" or "at") && scene.Words.Parsed.Phrasing.Has("since", "for years", "still"));
    }

    // "Binbros come tues n thurs", "Hexley does our menus", "they have us till April".
    private static bool Serves(NameSeat seat, RivalScene scene)
    {
        if (seat.Verb is not { } verb || !seat.Opens || seat.Modal is not null || seat.IsNegated || (seat.IsPast && !seat.IsPerfect && !scene.Words.Parsed.Phrasing.Has("ever since", "since then")) || !(RivalDeeds.IsServing(verb.Lemma) || IsAround(seat)) || (seat.Thing is { } thing && !Crews.Contains(thing.Lower)) || verb.Tag is "VBG")
        {
            return false;
        }

        var rest = seat.Rest.TakeWhile(word => !scene.Words.IsComma(word.Index)).ToList();
        if (rest.Exists(word => word.Lower is "you" or "your" or "yours" or "me"))
        {
            return false;
        }

        var isHabit = IsHabit(seat, scene);
        if (IsAround(seat))
        {
            return isHabit;
        }

        var isGoods = rest.Exists(scene.Goods.Has);
        return rest is [{ Lower: "ours" or "us" or "it" or "them" or "all" or "everything" or "after" or "for" or "that" or "this" }, ..]
                ? (RivalDeeds.IsStanding(verb.Lemma) && verb.Lemma is not "have" && IsOfTheirs(rest)) || isHabit || rest.Exists(word => word.Lower is "ours") || (verb.Lemma is "have" && rest is [{ Lower: "us" }, ..] && rest.Exists(word => word.Lower is "till" or "until" or "by" or "for"))
            : isGoods && verb.Lemma is not "have" ? rest.Exists(word => word.Lower is "our" or "my" or "all" or "for") || isHabit || RivalDeeds.IsStanding(verb.Lemma)
            : verb.Lemma is "come" or "call" or "visit" or "collect" or "pick" or "wash" or "clean" or "serve" or "deliver" && isHabit && ((scene.Goods.AreKnown && verb.Lemma is not "deliver") || rest.Exists(word => word.Lower is "us")) && !rest.Exists(word => word.Lower is "our" or "my");
    }

    // "Sundberg's man was here twice this week": in and out of the house.
    private static bool IsAround(NameSeat seat) => seat.Thing is { } thing && Crews.Contains(thing.Lower) && seat.Verb is { Lemma: "be" } && seat.Rest.FirstOrDefault() is { Lower: "here" or "in" or "out" or "round" or "by" };

    // "Wash and mend for us", "looks after it".
    private static bool IsOfTheirs(List<Word> rest) => rest[0].Lower is not ("for" or "after") || (rest.Count > 1 && rest[1].Lower is "us" or "it" or "ours" or "them" or "all" or "everything" or "our" or "that");

    // "The windows have been Tidybright's job", "the machine is one of Ferrante's".
    private static bool BelongsTo(NameSeat seat, RivalScene scene) =>
        seat.IsPossessive && (seat.Thing is null || Takings.Contains(seat.Thing.Lower)) && seat.Case is null or "of" && seat.Governor is { Lemma: "be" or "'s" } && seat.GovernorSubject.Any(scene.Goods.Has);

    private static bool IsLasting(RivalScene scene) => scene.Words.Parsed.Phrasing.Has(Now) || scene.Words.Parsed.Phrasing.Has("since", "from when", "for ever") || scene.Words.Dates.Count > 0;

    // "Tuesdays", "every second Monday", "mon n fri": a round that comes again.
    private static bool IsHabit(NameSeat seat, RivalScene scene) =>
        scene.Words.Parsed.Phrasing.Has(Habit) || (!seat.IsPast && scene.Words.Words.Count(word => Dates.Vocabulary.IsWeekday(word.Lower)) > 1);
}
