using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>"I'll send it", "we're shipping Tuesday", "I email you the winner right after": the writer does something.</summary>
internal static class WriterPromises
{
    private static readonly FrozenSet<string> Houses = FrozenSet.ToFrozenSet(
        ["board", "auditor", "owner", "partner", "director", "committee", "council", "bank", "boss", "shareholder", "trustee", "investor", "management", "leadership", "family", "governor", "steerco"]);

    public static Undertaking? Takes(Deed deed)
    {
        if (!IsSure(deed) || !AwaitedDeed.Is(deed))
        {
            return null;
        }

        return deed.At(deed.IsFuture ? 0.92 : 0.85) with { IsPreparation = VerbClasses.Preparing.Contains(deed.Verb) && !deed.IsToReader };
    }

    private static bool IsSure(Deed deed)
    {
        if (deed is { Clause.Modal: "can", Date: not null } && VerbClasses.Handing.Contains(deed.Verb) && deed.Clause.Sentence.Phrasing.Has("subject to", "provided that", "as long as"))
        {
            return true;
        }

        if (deed.Clause.Modal is "can" or "could" or "would" or "may" or "might" or "must" or "need to" or "have to" or "ought to" or "be supposed to" or "'d better")
        {
            return false;
        }

        if (deed.Clause != deed.Act && deed.Clause.Verb!.Lemma is "want" or "need" or "like" or "look")
        {
            return false;
        }

        if (deed.IsLikely || deed.IsSoft && !deed.IsFuture)
        {
            return deed.IsToReader && (VerbClasses.Handing.Contains(deed.Verb) || VerbClasses.Answering.Contains(deed.Verb) || VerbClasses.Answering.Contains(deed.Does)
                || (deed.Date is not null && deed.Phrasing.Has("to you", "with you", "for you", "over to you", "you", "in your inbox", "your way", "at your")));
        }

        return deed.IsFuture || (deed.IsPresent && IsTied(deed));
    }

    // The present alone is a habit; a coming day or "to you" makes it a promise.
    private static bool IsTied(Deed deed)
    {
        var handed = VerbClasses.Handing.Contains(deed.Verb) || VerbClasses.Answering.Contains(deed.Verb) || VerbClasses.Answering.Contains(deed.Does);
        var it = deed.Act.Object is { Lower: "it" or "them" or "that" or "these" or "those" or "this" };
        if (deed.Date is null)
        {
            // "I send you the photos after", "I call you when he is here"
            if (deed is { IsToReader: true, Clause: { Person: Person.I, IsProgressive: false } } && handed && (deed.Condition is { } condition && Begins(condition.In(deed.Letter.NewText), "when", "once", "as soon as") || deed.Phrasing.Has("after", "before", "afterwards", "later", "right after", "beforehand") && deed.Act.Object is not null))
            {
                return deed.Verb is not "let" && !deed.Clause.Says("always", "usually", "never", "often", "only");
            }

            return deed.Clause.IsProgressive && deed.IsToReader && handed && !deed.Phrasing.Has("attaching", "enclosing", "to thank", "to ask", "writing", "to let you", "to follow up", "to inform", "to confirm");
        }

        if (!deed.IsToReader && (IsForOwnHouse(deed) || deed.Clause.Person is Person.We && deed.Date.Grain is not (Dates.Grain.Minute or Dates.Grain.PartOfDay or Dates.Grain.Day or Dates.Grain.Week or Dates.Grain.Range)))
        {
            return false;
        }

        return (deed.IsToReader && deed.Does is not ("be" or "have" or "see"))
            || (handed && (deed.Act.Object is not null || deed.Does != deed.Verb || deed.HasGoods))
            || (VerbClasses.Working.Contains(deed.Verb) && deed.Act.Object is not null && (it || deed.Letter.Side is Side.Ours || deed.HasGoods))
            || (deed.Letter.Side is Side.Ours && VerbClasses.Coming.Contains(deed.Verb) && deed.Does is not ("be" or "see" or "head"))
            || (deed.Clause.IsProgressive && VerbClasses.Handing.Contains(deed.Verb));
    }

    private static bool Begins(string words, params ReadOnlySpan<string> openers)
    {
        foreach (var opener in openers)
        {
            if (words.StartsWith(opener, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // "I'm preparing the slides for the auditors on Friday": what the writer does for those above has another to wait for it.
    public static bool IsForOwnHouse(Deed deed)
    {
        var words = deed.Clause.Sentence.Words;
        if (deed.Letter.Side is Side.Theirs && words.Any(word => Goods.IsPerson(word.Lemma) && deed.Clause.Place.Overlaps(word.Place) && words.Any(each => each.Index < word.Index && each.Index >= word.Index - 3 && each.Lower is "my" && words[Math.Max(0, each.Index - 1)].Lower is "with" or "to" or "for")))
        {
            return true;
        }

        return deed.Letter.Side is Side.Theirs && words.Any(word => Houses.Contains(word.Lemma) && deed.Clause.Place.Overlaps(word.Place)
            && words.Any(each => each.Index < word.Index && each.Index >= word.Index - 3 && each.Lower is "for" or "to" or "before" or "with"));
    }
}
