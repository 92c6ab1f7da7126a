using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Whether anybody waits for what the writer does, verb by verb: for "take it to the lab", not for "take a break" or "take on a fitter".</summary>
internal static class AwaitedDeed
{
    public static bool Is(Deed deed)
    {
        var (does, verb) = (deed.Does, deed.Verb);
        if (!deed.IsFuture && !deed.IsToReader && deed.Act.Object is { } own && deed.Act.Words.Any(word => word.Index < own.Index && word.Index >= own.Index - 2 && word.Lower is "my") && !deed.HasGoods)
        {
            return false;
        }

        if (IsOfOneself(deed) || deed.Phrasing.Has("on leave", "annual leave", "on holiday", "on vacation", "on pto", "out of office", "out of the office", "on course", "on tour", "maternity leave", "off sick"))
        {
            return false;
        }

        switch (verb)
        {
            case "be":
                return deed.Phrasing.Has("with you", "at your", "in touch", "back to you", "over to you", "on site", "there", "on it", "calling you", "round") && (deed.Date is not null || deed.Phrasing.Has("on it"))
                    && !deed.Phrasing.Has("out of", "on leave", "on holiday", "on vacation", "away");
            case "have":
                return deed.Act.Object is { } had && (deed.IsToReader || deed.Phrasing.Has("ready", "done", "finished", "over", "back", "out") || deed.Date is not null && (deed.HasGoods || deed.IsFuture && had.Lower is "it" or "them" or "these" or "those" or "that" or "this") || HasItDone(deed, had)) && !deed.Phrasing.Has("have to", "a look", "a chat", "a think", "a word") || deed.Phrasing.Has("a look");
            case "let":
                return deed.Phrasing.Has("know") && LetsKnow(deed);
            case "keep":
                return deed.Date is not null && deed.IsToReader && !deed.Phrasing.Has("posted", "in mind", "informed", "updated", "in the loop");
            case "see":
                return deed.Phrasing.Has("what i can do", "what we can do", "if i can", "if we can", "to it", "whether i can", "what can be done");
            case "do":
                return deed.Act.Object is not null || deed.Phrasing.Is("will do", "we will do", "i will do");
            case "pass":
                return deed.Act.Object is not null && !deed.Phrasing.Has("pass on it", "pass on this", "pass this time");
            case "think":
                return false;
            case "take" or "add" or "need" when !deed.IsToReader && deed.Act.Object is { Lemma: "people" or "person" or "staff" or "employee" or "hand" or "driver" or "worker" or "apprentice" or "trainee" or "engineer" or "head" or "fitter" or "technician" or "cook" or "nurse" or "colleague" }:
                return false;
            case "take":
                return !deed.Phrasing.Has("it from there", "your word", "a while", "a break", "a chance", "advantage", "place", "part", "it that", "a pass", "opportunity", "the liberty", "pleasure", "pride", "note of");
            case "come":
                return !deed.Phrasing.Has("in handy", "come with", "come along with", "down to");
            case "say" when deed.IsToReader && deed.Date is not null && (deed.HasGoods || deed.Act.Object is { Lower: "it" or "that" or "so" }):
                return true;
            case "leave":
                return deed.Date is not null && deed.Act.Object is not null;
            case "go":
                return does is "go through" or "go over" or "go back" || deed.Phrasing.Has("go through", "go over", "go and");
        }

        if (VerbClasses.NoDeed.Contains(verb) || VerbClasses.NoDeed.Contains(does))
        {
            return false;
        }

        if (deed.Clause.IsPassive)
        {
            return deed.Act.Verb is not null && deed.IsToReader && deed.Date is not null;
        }

        var handed = deed.IsToReader || deed.HasGoods || VerbClasses.Handing.Contains(verb) || VerbClasses.Answering.Contains(does);
        return !(deed.Clause.Person is Person.We && VerbClasses.OwnPlans.Contains(verb) && !handed && (deed.Letter.Side is Side.Theirs || deed.Date is null))
            && !(deed.IsFuture && deed.Act.IsProgressive && !handed && deed.Date is null);
    }

    // "I'm taking my kids to the lake on Saturday", "I make myself scarce until the 8th": nobody in the trade waits for that.
    public static bool IsOfOneself(Deed deed) =>
        !deed.IsToReader && deed.Phrasing.Has("internally", "among ourselves", "amongst ourselves", "between ourselves")
        || deed is { Verb: "have", IsToReader: false, Act.Object.Lemma: "party" or "meeting" or "holiday" or "baby" or "audit" or "inspection" or "shutdown" or "review" or "visitor" or "guest" }
        || deed.Act.Object is { Lemma: "kid" or "child" or "son" or "daughter" or "wife" or "husband" or "mother" or "father" or "mum" or "mom" or "dad" or "family" or "dog" or "grandchild" or "nephew" or "niece" }
        || deed.Act.Verb is { } does && deed.Act.Words.Any(word => word.Index == does.Index + 1 && word.Lower is "myself" or "ourselves");

    // "I'll have it looked at by our solicitor"
    private static bool HasItDone(Deed deed, Word had) => deed.IsFuture && deed.Act.Words.Any(word => word.Index == had.Index + 1 && word.Tag is "VBN" or "VBD");

    // "I'll let you know if anything changes" is a courtesy; "I'll let you know by Friday" can be waited for.
    private static bool LetsKnow(Deed deed) =>
        deed.Date is not null
        || (deed.Condition is null && deed.Act.Below.Concat(deed.Clause.Below).Concat(deed.Act.Below.SelectMany(below => below.Below)).Any(below => below.Kind is ClauseKind.Content && below.Mark is not "if"))
        || deed.Phrasing.Has("as soon as", "once")
        || (deed.Condition is { } condition && condition.In(deed.Letter.NewText) is { } words && (words.StartsWith("as soon", StringComparison.OrdinalIgnoreCase) || words.StartsWith("once", StringComparison.OrdinalIgnoreCase)));
}
