namespace OutlookFollowUp.Understanding.Language;

/// <summary>The words that together say what is done, when and how surely: "won't be able to send", "am going to have sent".</summary>
/// <remarks>"going to", "have to", "be able to" are verbs of their own to the parser; to a reader they are manner, as "will" and "must" are.</remarks>
internal sealed class VerbGroup
{
    private static readonly string[] PastForms = ["VBD"];
    private readonly ParsedSentence sentence;
    private readonly List<Word> chain = [];
    private readonly List<Word> helpers = [];

    public VerbGroup(ParsedSentence sentence, Word outer)
    {
        this.sentence = sentence;
        for (Word? each = outer; each is not null; each = Inner(each))
        {
            chain.Add(each);
            helpers.AddRange(sentence.Children(each).Where(child => child.Role is "aux" or "cop"));
        }

        Head = chain[^1];
        Particle = sentence.Children(Head).FirstOrDefault(child => child.Relation is "compound:prt" || (child is { Role: "advmod", Lower: "back" or "forward" or "ahead" } && child.Index > Head.Index));
        Verb = !IsVerb(Head) ? helpers.LastOrDefault(helper => helper.Role is "cop") : IsLabel(Head) ? null : Head;
        IsPassive = Children.Any(child => child.Relation is "aux:pass" or "nsubj:pass" or "csubj:pass");
        Modal = ReadModal();
        IsPerfect = helpers.Any(helper => helper.Lemma is "have" && helper.Index < Head.Index) && (Verb?.Tag is "VBN" or "VBD");
        IsProgressive = Head.Tag is "VBG" && helpers.Any(helper => helper.Lemma is "be");
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

    public IReadOnlyList<Word> Chain => chain;

    public IReadOnlyList<Word> Helpers => helpers;

    /// <summary>All that hangs on any of its words.</summary>
    public IEnumerable<Word> Children => Particle is null ? chain.SelectMany(sentence.Children) : chain.Append(Particle).SelectMany(sentence.Children);

    /// <summary>The first helper or the verb itself: the word that shows the tense.</summary>
    public Word? Finite => helpers.Count > 0 ? helpers.MinBy(helper => helper.Index) : chain.FirstOrDefault(IsVerb);

    /// <summary>Whether the sentence names no helper and the verb stands in its plain form.</summary>
    public bool IsBare => helpers.Count == 0 && chain.Count == 1;

    public static bool IsVerb(Word word) => word.Part is PartOfSpeech.Verb || (word.Part is PartOfSpeech.Auxiliary && word.Role is not ("aux" or "cop"));

    // "Marked up copy to you by Friday": one thing without "the" behind a participle that opens the line is called so; nobody did it.
    private bool IsLabel(Word head) =>
        head is { Tag: "VBN" or "VBD", Head: < 0 } && helpers.Count == 0 && chain.Count == 1 && sentence.Child(head, "nsubj") is null
        && sentence.Child(head, "obj") is { Tag: "NN" } thing && sentence.Child(thing, "det", "nmod:poss", "nummod") is null;

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
            ? sentence.Children(outer).FirstOrDefault(child => child.Role is "xcomp" or "advcl" && child.Index > outer.Index && (sentence.Child(child, "mark")?.Lemma is "to" or "na" || sentence.Child(child, "mark")?.Lower is "na"))
            : null;
    }

    private string? ReadModal()
    {
        for (var at = chain.Count - 2; at >= 0; at--)
        {
            var named = chain[at].Lemma switch
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

        return helpers.FirstOrDefault(helper => helper.Tag is "MD") is { } modal ? Plain(modal) : null;
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
        var isPast = finite is not null && PastForms.Contains(finite.Tag);
        if (helpers.Any(helper => helper.Tag is "MD" && Plain(helper) is "will" or "shall") || chain.SkipLast(1).Any(each => each.Lemma is "go" or "gon" or "about" or "due"))
        {
            return isPast ? Tense.Past : Tense.Future;
        }

        if (IsPerfect || isPast || chain[0].Lemma is "use" && chain.Count > 1)
        {
            return Tense.Past;
        }

        return finite switch
        {
            null => Tense.None,
            { Tag: "VBN" } when helpers.Count == 0 => chain[0].Role is "root" or "conj" or "parataxis" ? Tense.Past : Tense.None,
            { Tag: "VBG" } => chain[0].Role is "root" ? Tense.Present : Tense.None,
            { Tag: "VB" } => Tense.None,
            _ => Tense.Present,
        };
    }
}
