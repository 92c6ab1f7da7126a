using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>"Priya will get you the redlines", "the pallets leave here on Tuesday": a third person, or a thing on its way.</summary>
internal static class OtherPromises
{
    private static readonly FrozenSet<string> Changes = FrozenSet.ToFrozenSet(["payment", "transfer", "invoice", "deposit", "order", "po", "contract", "agreement", "cheque", "check", "remittance", "bill", "wire"]);

    public static Undertaking? Takes(Deed deed)
    {
        var clause = deed.Clause;
        if (clause.IsPerfect || clause.Modal is not (null or "will" or "shall" or "should" or "going to" or "be due to" or "be about to") || clause.Subject is not { } subject)
        {
            return null;
        }

        var doer = Doer.Of(clause, subject);
        return doer.Kind switch
        {
            DoerKind.Stranger => null,
            DoerKind.Named or DoerKind.Colleague => OfPerson(deed, doer),
            _ => OfThing(deed, subject),
        };
    }

    private static Undertaking? OfPerson(Deed deed, Doer doer)
    {
        var (does, verb) = (deed.Does, deed.Verb);
        var isTied = deed.IsFuture || deed.Date is not null || (deed.Clause.IsProgressive && deed.IsToReader);
        if (!isTied || (VerbClasses.NoDeed.Contains(verb) && verb is not "be") || (deed.Clause.Modal is "should" && !deed.IsToReader))
        {
            return null;
        }

        var acts = VerbClasses.Handing.Contains(verb) || VerbClasses.Answering.Contains(verb) || VerbClasses.Working.Contains(verb) || VerbClasses.Coming.Contains(verb) || VerbClasses.Answering.Contains(does);
        // "The electrician is there on Friday" tells where he is.
        var place = verb is "be" && (deed.IsFuture || deed.IsToReader || deed.Letter.Side is Side.Ours) && deed.Phrasing.Has("with you", "at your", "in touch", "there", "on site", "on your", "in your");
        var takes = Pays(deed) ? true
            : verb is "run" && deed.Act.Object is not { Lemma: "trial" or "test" or "import" or "export" or "check" or "report" or "job" or "migration" or "update" or "backup" or "sample" or "scan" or "calculation" } ? false
            : verb is "be" ? place && (deed.IsFuture || deed.Date is not null)
            : deed.IsToReader ? acts || verb is "have" or "take"
            : deed.IsFuture && (VerbClasses.Handing.Contains(verb) || VerbClasses.Answering.Contains(verb) || verb is "sign" or "countersign" or "place") && (deed.Date is not null || deed.Act.Object is not null) && deed.HasGoods ? true
            : deed.Letter.Side is Side.Ours && deed.Date is not null && acts && verb is not ("see" or "meet" or "check" or "review" or "start" or "walk" or "call" or "talk" or "leave") || (deed.Letter.Side is Side.Ours && deed.Date is not null && verb is "walk");
        return takes ? deed.At(0.85) with { By = doer.Name } : null;
    }

    // "Finance run the payment this Friday": what the office of the debtor does on a named day, with something that changes hands.
    private static bool Pays(Deed deed) =>
        deed is { IsPresent: true, Date.Grain: Dates.Grain.Minute or Dates.Grain.PartOfDay or Dates.Grain.Day or Dates.Grain.Week, Act.Object: { } paid } && Changes.Contains(paid.Lemma)
        && (VerbClasses.Handing.Contains(deed.Verb) || deed.Verb is "run" or "process" or "make" or "sign" or "countersign" or "place" or "raise" or "do") && paid.Tag is not "NNS";

    private static Undertaking? OfThing(Deed deed, Word subject)
    {
        var verb = deed.Verb;
        var isGood = Goods.Has(subject.Lemma) || deed.Clause.Sentence.Children(subject).Any(child => child.Role is "compound" or "conj" or "flat" && Goods.Has(child.Lemma)) || subject.Lower is "it" or "they" or "this" or "that" or "these" or "those" or "everything" or "rest" or "both" or "all";
        var isTied = deed.IsFuture || deed.Date is not null;
        // "That leaves you a week" is arithmetic; "the crates leave our dock" is a departure.
        var isReckoned = verb is "leave" && (subject.Lower is "it" or "this" or "that" or "these" or "those" or "all" or "both") && (deed.IsToReader && !deed.Phrasing.Has("here", "our") || deed.Act.Object is not null);
        if (!isTied || isReckoned || deed.Letter.Side is Side.Theirs && WriterPromises.IsForOwnHouse(deed) || subject.Lower is "they" && verb is "deliver" || subject.Lemma is "plan" or "schedule" && deed.Clause.IsPassive || deed.Phrasing.Has("by now", "already") || deed.Clause.Modal is "should" && !(deed.IsToReader && deed.Date is not null))
        {
            return null;
        }

        if (verb is "be")
        {
            // "The press is free on the 14th, so proof in your hands on the 15th": the hands belong to what stands behind the stop.
            if (deed.Clause.Words.Any(word => word.Text is "," or ";" && word.Index > deed.Act.Verb!.Index && deed.Clause.Words.Any(each => each.Index > word.Index && each.Lower is "you" or "your") && !deed.Clause.Words.Any(each => each.Index < word.Index && each.Lower is "you" or "your")))
            {
                return null;
            }

            if (deed.Date is not null && (isGood || deed.Phrasing.Has("are yours", "is yours", "be yours")) && deed.Phrasing.Has("yours"))
            {
                return deed.At(0.85);
            }

            var ready = deed.Phrasing.Has("ready", "done", "finished", "complete", "there", "out", "live", "available", "up", "over") && deed.Date is not null && deed.IsFuture && isGood;
            return deed.IsToReader && deed.Phrasing.Has("with you", "on your", "in your", "at your", "back to you", "over to you", "on its way to you", "on the way to you", "to you", "with u") && (isGood || deed.Date is not null) || ready ? deed.At(0.85) : null;
        }

        var takes = deed.Clause.IsPassive
            ? VerbClasses.DoneForYou.Contains(verb) && (deed.IsToReader || (deed.Date is not null && IsNear(deed) && (isGood || (deed.IsFuture || deed.Phrasing.Has("back")) && VerbClasses.Handing.Contains(verb) && !Goods.IsNone(subject.Lemma))))
            : VerbClasses.Travelling.Contains(verb) && (deed.IsToReader || IsSent(deed, subject, verb, isGood));
        return takes ? deed.At(0.82) : null;
    }

    // "Follows", "ships", "goes out", "leaves here" speak of our side's doing; "arrives", "comes", "gets" only with "to you".
    private static bool IsSent(Deed deed, Word subject, string verb, bool isGood) =>
        isGood && (deed.Date is not null ? IsNear(deed) : verb is "follow" && deed.IsFuture && subject.Lemma is not ("price" or "rate" or "cost"))
        && (verb is "follow" or "ship" or "dispatch" or "despatch" or "deliver" or "arrive" || verb is "come" or "go" && deed.Phrasing.Has("per mail", "per post", "per courier", "per email", "per e-mail", "by mail", "by post", "by courier", "by email", "by e-mail", "via email", "via mail", "with the post", "by return", "by fax") || (verb is "leave" or "go" or "move" or "depart" && deed.Phrasing.Has("out", "here", "today", "mail", "post", "warehouse", "yard", "dock", "factory", "off", "tomorrow", "in the mail", "from here") || verb is "leave"));

    private static bool IsNear(Deed deed) => deed.Date is { Grain: Dates.Grain.Minute or Dates.Grain.PartOfDay or Dates.Grain.Day or Dates.Grain.Week or Dates.Grain.Range };
}
