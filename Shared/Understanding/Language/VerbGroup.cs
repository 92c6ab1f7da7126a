using System.Collections.Immutable;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>The words that together say what is done, when and how surely: "won't be able to send", "am going to have sent".</summary>
/// <remarks>"going to", "have to", "be able to" are verbs of their own to the parser; to a reader they are manner, as "will" and "must" are.</remarks>
internal sealed class VerbGroup
{
    private readonly ParsedSentence sentence;

    public VerbGroup(ParsedSentence sentence, Word outer)
    {
        this.sentence = sentence;
        Chain = ChainFrom(outer);
        Head = Chain[^1];
        Particle = sentence.Children(Head).FirstOrDefault(child => child.Relation is "compound:prt" || (child is { Role: "advmod", Lower: "back" or "forward" or "ahead" } && child.Index > child.Head));
        Children = ChildrenOfAll();
        Helpers = HelpersOfAll();
        Verb = !IsVerb(Head) ? Helpers.LastOrDefault(helper => helper.Role is "cop") : IsLabel(Head) ? null : Head;
        IsPassive = Children.Any(child => child.Relation is "aux:pass" or "nsubj:pass" or "csubj:pass");
        Modal = ReadModal();
        IsPerfect = Verb?.Tag is "VBN" or "VBD" && HasBefore("have");
        IsProgressive = Head.Tag is "VBG" && Helpers.Any(helper => helper.Lemma is "be");
        Finite = Helpers.Length > 0 ? Helpers.MinBy(helper => helper.Index) : Chain.FirstOrDefault(IsVerb);
        Tense = ReadTense();
    }

    /// <summary>The innermost word: the verb, or what "be" says.</summary>
    public Word Head { get; }

    /// <summary>The verb that carries the meaning.</summary>
    public Word? Verb { get; }

    /// <summary>The little word that makes it another verb: "up" in "follow up", "back" in "get back to you".</summary>
    public Word? Particle { get; }

    public string? Modal { get; }

    public Tense Tense { get; }

    public bool IsProgressive { get; }

    public bool IsPerfect { get; }

    public bool IsPassive { get; }

    public ImmutableArray<Word> Chain { get; }

    public ImmutableArray<Word> Helpers { get; }

    /// <summary>All that hangs on any of its words.</summary>
    public ImmutableArray<Word> Children { get; }

    /// <summary>The first helper or the verb itself: the word that shows the tense.</summary>
    public Word? Finite { get; }

    /// <summary>Whether the sentence names no helper and the verb stands in its plain form.</summary>
    public bool IsBare => Helpers.Length == 0 && Chain.Length == 1;

    /// <summary>Whether a word, by its place in the sentence, is one of those that make the verb.</summary>
    public bool IsChained(int index)
    {
        foreach (var word in Chain)
        {
            if (word.Index == index)
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsVerb(Word word) => word.Part is PartOfSpeech.Verb || (word.Part is PartOfSpeech.Auxiliary && word.Role is not ("aux" or "cop"));

    // "Marked up copy to you by Friday": one thing without "the" behind a participle that opens the line is called so; nobody did it.
    private bool IsLabel(Word head) =>
        head is { Tag: "VBN" or "VBD", Head: < 0 } && IsBare && sentence.Child(head, "nsubj") is null
        && sentence.Child(head, "obj") is { Tag: "NN" } thing && sentence.Child(thing, "det", "nmod:poss", "nummod") is null;

    private ImmutableArray<Word> ChainFrom(Word outer)
    {
        if (Inner(outer) is not { } second)
        {
            return [outer];
        }

        List<Word> chain = [outer];
        for (Word? each = second; each is not null; each = Inner(each))
        {
            chain.Add(each);
        }

        return [.. chain];
    }

    private ImmutableArray<Word> ChildrenOfAll()
    {
        var children = sentence.Children(Chain[0]);
        foreach (var word in Chain.AsSpan()[1..])
        {
            children = children.AddRange(sentence.Children(word));
        }

        return Particle is null ? children : children.AddRange(sentence.Children(Particle));
    }

    private ImmutableArray<Word> HelpersOfAll()
    {
        List<Word>? helpers = null;
        foreach (var word in Chain)
        {
            foreach (var child in sentence.Children(word))
            {
                if (child.Role is "aux" or "cop")
                {
                    (helpers ??= []).Add(child);
                }
            }
        }

        return helpers is null ? [] : [.. helpers];
    }

    private bool HasBefore(string lemma)
    {
        foreach (var helper in Helpers)
        {
            if (helper.Index < Head.Index && helper.Lemma.Equals(lemma, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private Word? Inner(Word outer)
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

    private string? ReadModal()
    {
        for (var at = Chain.Length - 2; at >= 0; at--)
        {
            var named = Chain[at].Lemma switch
            {
                "have" or "get" => "have to",
                "need" => "need to",
                "ought" => "ought to",
                "able" => "be able to",
                "suppose" => "be supposed to",
                "due" => "be due to",
                "about" => "be about to",
                "go" or "gon" => "going to",
                _ => null,
            };
            if (named is not null)
            {
                return named;
            }
        }

        return Helpers.FirstOrDefault(helper => helper.Tag is "MD") is { } modal ? Plain(modal) : null;
    }

    private static string Plain(Word modal) => modal.Lower switch
    {
        "will" or "'ll" or "ll" or "wo" or "wil" or "wll" => "will",
        "ca" => "can",
        "'d" or "d" or "wld" => "would",
        "cld" => "could",
        "shld" => "should",
        _ => modal.Lower,
    };

    private Tense ReadTense()
    {
        var finite = Finite;
        var isPast = finite?.Tag is "VBD";
        if (Helpers.Any(helper => helper.Tag is "MD" && Plain(helper) is "will" or "shall") || GoesAbout())
        {
            return isPast ? Tense.Past : Tense.Future;
        }

        if (IsPerfect || isPast || Chain[0].Lemma is "use" && Chain.Length > 1)
        {
            return Tense.Past;
        }

        return finite switch
        {
            null => Tense.None,
            { Tag: "VBN" } when Helpers.Length == 0 => Chain[0].Role is "root" or "conj" or "parataxis" ? Tense.Past : Tense.None,
            { Tag: "VBG" } => Chain[0].Role is "root" ? Tense.Present : Tense.None,
            { Tag: "VB" } => Tense.None,
            _ => Tense.Present,
        };
    }

    // "Going to send", "about to send", "due to arrive".
    private bool GoesAbout()
    {
        foreach (var word in Chain.AsSpan()[..^1])
        {
            if (word.Lemma is "go" or "gon" or "about" or "due")
            {
                return true;
            }
        }

        return false;
    }
}
