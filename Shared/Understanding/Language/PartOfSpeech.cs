namespace OutlookFollowUp.Understanding.Language;

/// <summary>What kind of word it is: the seventeen universal parts of speech, by their school names.</summary>
internal enum PartOfSpeech
{
    Other,
    Adjective,
    Adverb,
    Auxiliary,
    Conjunction,
    Determiner,
    Interjection,
    Noun,
    Number,
    Particle,
    Preposition,
    Pronoun,
    ProperNoun,
    Punctuation,
    Subordinator,
    Symbol,
    Verb,
}
