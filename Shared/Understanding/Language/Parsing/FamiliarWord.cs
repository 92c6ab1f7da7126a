namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>A word with all that can be said of it without its sentence.</summary>
internal sealed class FamiliarWord(string text, string lower, WordTraits traits, bool isKept)
{
    private (byte Tag, string Lemma)[] lemmas = [];

    /// <summary>As written.</summary>
    public string Text => text;

    /// <summary>In small letters, with straight apostrophes.</summary>
    public string Lower => lower;

    /// <summary>What the tagger and the parser see of it, inside a sentence.</summary>
    public WordTraits Traits { get; } = traits;

    /// <summary>Whether it is kept for the next sentence, and so is what is worked out of it.</summary>
    public bool IsKept => isKept;

    /// <summary>What it says to the tagger, of itself and of its neighbours, added up; none as long as nobody asked.</summary>
    public short[]?[] Said { get; } = new short[]?[3];

    // Two that ask at once work it out twice, to the same end.
    public string Lemma(byte tag, Lemmas all)
    {
        var known = lemmas;
        foreach (var (each, lemma) in known)
        {
            if (each == tag)
            {
                return lemma;
            }
        }

        var found = all.Of(lower, tag);
        lemmas = [.. known, (tag, found)];
        return found;
    }
}
