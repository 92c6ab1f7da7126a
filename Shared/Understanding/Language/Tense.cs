namespace OutlookFollowUp.Understanding.Language;

/// <summary>When a clause says that it happens, by its verb alone; dates are another matter.</summary>
internal enum Tense
{
    /// <summary>The verb does not say: infinitives, commands, and fragments without a verb.</summary>
    None,

    /// <summary>"sent", "have sent", "was sending".</summary>
    Past,

    /// <summary>"send", "am sending", "can send".</summary>
    Present,

    /// <summary>"will send", "'ll send", "am going to send", "shall send".</summary>
    Future,
}
