using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>One word of a sentence, what it is and what it hangs on.</summary>
/// <param name="Index">Its place among the words of the sentence, from zero.</param>
/// <param name="Place">Where it stands in the message's new text. "don't" is two words: "do", "n't".</param>
/// <param name="Text">As written.</param>
/// <param name="Lower">In small letters, with straight apostrophes: what lists of words are asked with.</param>
/// <param name="Lemma">As a dictionary has it: "sent" is "send", "'ll" is "will", "n't" is "not".</param>
/// <param name="Part">What kind of word it is.</param>
/// <param name="Tag">The finer kind, as the Penn treebank writes it: VB, VBD, VBG, MD, NNS…</param>
/// <param name="Head">The index of the word it hangs on; -1 for the sentence's root.</param>
/// <param name="Relation">How it hangs on it, as Universal Dependencies write it: nsubj, obj, aux, obl, nmod:poss…</param>
internal sealed record Word(int Index, Span Place, string Text, string Lower, string Lemma, PartOfSpeech Part, string Tag, int Head, string Relation)
{
    /// <summary>How it hangs on its head, with the finer kind: "nsubj:pass".</summary>
    public string Relation
    {
        get;
        init => (field, Role) = (value, Roles.Of(value));
    }
    = Relation;

    /// <summary>The relation without its finer kind: "nsubj" for "nsubj:pass".</summary>
    public string Role { get; private init; } = Roles.Of(Relation);

    /// <summary>Whether it names a person or thing: noun, name or pronoun.</summary>
    public bool IsNominal => Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun;

    /// <summary>Word, slash, part: for tests and explanations.</summary>
    public override string ToString() => $"{Text}/{Tag}";
}
