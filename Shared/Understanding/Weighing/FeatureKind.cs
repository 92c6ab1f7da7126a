namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>What a feature looks at. Its name stands in <c>acts.weights</c>, so it is never changed without learning anew.</summary>
internal enum FeatureKind
{
    /// <summary>A word in its dictionary form; a date, a name and a figure are one word each.</summary>
    Word,

    /// <summary>Two words side by side; the sentence's borders count as words.</summary>
    Pair,

    /// <summary>Two words with any one between them.</summary>
    Around,

    /// <summary>Something that is so of the sentence as a whole: that it asks, that it names a day, that it is short.</summary>
    Whole,

    /// <summary>Who acts in a clause, under which modal, in which tense.</summary>
    Voice,

    /// <summary>Who does what.</summary>
    Does,

    /// <summary>Who does what, in which tense and mood.</summary>
    Act,

    /// <summary>What is done to what.</summary>
    Goods,

    /// <summary>How a clause hangs on the one above, and who acts in it.</summary>
    Place,

    /// <summary>What somebody or something is said to be.</summary>
    Being,

    /// <summary>Who gets it, from whom.</summary>
    Towards,

    /// <summary>Who acts, in which tense, in a clause that names a day.</summary>
    Dated,

    /// <summary>What is done in a clause that names a day.</summary>
    DatedVerb,

    /// <summary>Words that are used like this one.</summary>
    WordLike,

    /// <summary>Two neighbours, each by the words that are used like it.</summary>
    NeighboursLike,

    /// <summary>Verbs that are used like this one.</summary>
    VerbLike,

    /// <summary>Who does something like this, in which tense.</summary>
    ActLike,

    /// <summary>Things that are used like the object.</summary>
    GoodsLike,

    /// <summary>Something like this is done to something like that.</summary>
    PairLike,

    /// <summary>Things that are used like the subject, in which tense they act.</summary>
    SubjectLike,

    /// <summary>A word anywhere in a letter.</summary>
    LetterWord,

    /// <summary>Two words side by side anywhere in a letter.</summary>
    LetterPair,

    /// <summary>Words anywhere in a letter that are used like this one.</summary>
    LetterWordLike,

    /// <summary>A word in the last two sentences of a letter.</summary>
    ClosingWord,

    /// <summary>Two words side by side in the last two sentences of a letter.</summary>
    ClosingPair,

    /// <summary>Words in the last two sentences of a letter that are used like this one.</summary>
    ClosingWordLike,

    /// <summary>Something that is so of a letter as a whole: that it asks, that it is short or long.</summary>
    LetterWhole,

    /// <summary>The sentence of a letter that weighs most like an act reaches this chance.</summary>
    Likeliest,

    /// <summary>A second sentence of the letter reaches it too.</summary>
    SecondLikeliest,
}
