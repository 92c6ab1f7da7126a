namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>A tag with both its names: the part of speech, and the Penn treebank's finer one.</summary>
internal readonly record struct TagName(PartOfSpeech Part, string Penn)
{
    /// <summary>From how the treebank writes it: "VERB/VBD".</summary>
    public static TagName Of(string written) => written.Split('/', 2) is [var universal, var penn] ? new(PartOf(universal), penn) : new(PartOfSpeech.Other, written);

    private static PartOfSpeech PartOf(string universal) => universal switch
    {
        "ADJ" => PartOfSpeech.Adjective,
        "ADP" => PartOfSpeech.Preposition,
        "ADV" => PartOfSpeech.Adverb,
        "AUX" => PartOfSpeech.Auxiliary,
        "CCONJ" => PartOfSpeech.Conjunction,
        "DET" => PartOfSpeech.Determiner,
        "INTJ" => PartOfSpeech.Interjection,
        "NOUN" => PartOfSpeech.Noun,
        "NUM" => PartOfSpeech.Number,
        "PART" => PartOfSpeech.Particle,
        "PRON" => PartOfSpeech.Pronoun,
        "PROPN" => PartOfSpeech.ProperNoun,
        "PUNCT" => PartOfSpeech.Punctuation,
        "SCONJ" => PartOfSpeech.Subordinator,
        "SYM" => PartOfSpeech.Symbol,
        "VERB" => PartOfSpeech.Verb,
        _ => PartOfSpeech.Other,
    };
}
