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
        Chain = VerbChain.From(sentence, outer);
        Head = Chain[^1];
        Particle = sentence.Children(Head).FirstOrDefault(child => child.Relation is "compound:prt" || (child is { Role: "advmod", Lower: "back" or "forward" or "ahead" } && child.Index > child.Head));
        Children = ChildrenOfAll();
        Helpers = HelpersOfAll();
        Verb = !IsVerb(Head) ? Helpers.LastOrDefault(helper => helper.Role is "cop") : IsLabel(Head) ? null : Head;
        IsPassive = Children.Any(child => child.Relation is "aux:pass" or "nsubj:pass" or "csubj:pass");
        Modal = VerbManner.ModalOf(this);
        IsPerfect = Verb?.Tag is "VBN" or "VBD" && HasBefore("have");
        IsProgressive = Head.Tag is "VBG" && Helpers.Any(helper => helper.Lemma is "be");
        Finite = Helpers.Length > 0 ? Helpers.MinBy(helper => helper.Index) : Chain.FirstOrDefault(IsVerb);
        Tense = VerbManner.TenseOf(this);
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
}
