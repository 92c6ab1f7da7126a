namespace OutlookFollowUp.Understanding.Language;

/// <summary>How a clause stands to the one above it.</summary>
internal enum ClauseKind
{
    /// <summary>The sentence's own statement, question or command.</summary>
    Main,

    /// <summary>One beside another, joined by "and", "but", a comma or a dash. It is worth what the first is worth.</summary>
    Coordinated,

    /// <summary>"if", "unless", "provided", "as long as", "in case" it happens.</summary>
    Condition,

    /// <summary>"when", "once", "as soon as", "after", "before", "until", "while" it happens.</summary>
    Time,

    /// <summary>"because", "since", "so that", "although", "to …": why, for what, in spite of what.</summary>
    Circumstance,

    /// <summary>What is said, known, hoped or asked: "he said *that they will pay*", "let me know *whether it fits*".</summary>
    Content,

    /// <summary>What completes the verb above without a subject of its own: "I want *to send it*", "let me *check*".</summary>
    Infinitive,

    /// <summary>What tells more of a noun: "the quote *that we sent*", "the plan *to move*".</summary>
    Relative,
}
