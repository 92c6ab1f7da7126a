namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>"You'll have it Monday", "you get a yes or a no from us", "you will be told": said from the side of the one who waits.</summary>
internal static class ReceiverPromises
{
    public static Undertaking? Takes(Deed deed)
    {
        var clause = deed.Clause;
        if (clause.IsPerfect || clause != deed.Act || clause.Modal is not (null or "will" or "shall" or "should" or "can" or "going to") || deed.Phrasing.Has("by now", "already", "just so", "so that", "used to", "no sense", "have to", "got to"))
        {
            return null;
        }

        var fromUs = deed.Phrasing.Has("from me", "from us", "out of us", "out of me", "from my", "from our", "of me", "off me") || clause.Below.Any(below => below.Phrasing.Has("from me", "from us"));
        var tied = deed.Date is not null || fromUs;
        var isSure = deed.IsFuture ? tied || clause.Verb!.Lemma is "receive" || (clause.Verb.Lemma is "hear" && deed.Phrasing.Has("from", "back", "soon", "shortly")) || deed.HasGoods : tied;
        if (!isSure || clause.Modal is "can" && !(clause.Verb!.Lemma is "expect" && deed.Date is not null))
        {
            return null;
        }

        var takes = clause.IsPassive
            ? VerbClasses.Answering.Contains(deed.Verb) || VerbClasses.Handing.Contains(deed.Verb)
            : clause.Verb!.Lemma switch
            {
                "find" when clause.Object is { Lower: "me" or "us" } => false,
                "have" or "get" or "receive" or "find" => clause.Object is not null || deed.HasGoods || fromUs,
                "hear" => true,
                "see" => deed.Date is not null && clause.Object is not { Lemma: "difference" or "improvement" or "benefit" or "effect" or "saving" or "change" } && (clause.Object is not null || deed.HasGoods),
                "expect" => deed.Date is not null,
                // "By Friday you're holding a bound policy", "you are looking at a finished translation"
                "hold" or "look" => clause.IsProgressive && deed.Date is not null && deed.HasGoods,
                _ => false,
            };
        return takes && !(clause.Modal is "should" && deed.Date is null) ? deed.At(0.9) : null;
    }
}
