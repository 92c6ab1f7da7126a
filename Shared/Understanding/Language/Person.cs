namespace OutlookFollowUp.Understanding.Language;

/// <summary>Who does it, by grammar.</summary>
internal enum Person
{
    /// <summary>Nobody is named, and the verb does not tell.</summary>
    None,

    /// <summary>"I"; also where it is dropped: "will send it Friday", "sent it yesterday".</summary>
    I,

    /// <summary>"we", "the two of us".</summary>
    We,

    /// <summary>"you"; also in a command: "send it to me".</summary>
    You,

    /// <summary>Somebody or something else: "he", "Dana", "the quote".</summary>
    Other,

    /// <summary>Several others: "they", "the drawings".</summary>
    Others,
}
