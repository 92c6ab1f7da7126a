using System.Collections.Immutable;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>The verbs that hang on one another to say one thing: "am going", "have", "send" in "I am going to have to send it".</summary>
internal static class VerbChain
{
    /// <summary>The words of the chain, the outermost first.</summary>
    public static ImmutableArray<Word> From(ParsedSentence sentence, Word outer)
    {
        if (Inner(sentence, outer) is not { } second)
        {
            return [outer];
        }

        List<Word> chain = [outer];
        for (Word? each = second; each is not null; each = Inner(sentence, each))
        {
            chain.Add(each);
        }

        return [.. chain];
    }

    private static Word? Inner(ParsedSentence sentence, Word outer)
    {
        var isHelper = (outer.Lemma, outer.Part) switch
        {
            ("go" or "gon", _) => outer.Tag is "VBG",
            ("have" or "get" or "need" or "ought", PartOfSpeech.Verb or PartOfSpeech.Auxiliary) => true,
            ("able" or "due" or "about", _) => sentence.Child(outer, "cop") is not null,
            ("suppose" or "use", _) => outer.Tag is "VBN" or "VBD",
            _ => false,
        };
        return isHelper && sentence.Child(outer, "obj", "nsubj:pass") is null || outer.Lemma is "suppose"
            ? sentence.Children(outer).FirstOrDefault(child => child.Role is "xcomp" or "advcl" && child.Index > child.Head && sentence.Child(child, "mark") is { Lemma: "to" or "na" } or { Lower: "na" })
            : null;
    }
}
