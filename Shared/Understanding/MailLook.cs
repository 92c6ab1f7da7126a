namespace OutlookFollowUp.Understanding;

/// <summary>How a mail looks, remembered when its words are not at hand.</summary>
/// <param name="Formal">The words that go by the book; null when none do.</param>
/// <param name="Warm">The words from person to person; null when there are none.</param>
/// <param name="Words">How many words it has.</param>
public sealed record MailLook(Evidence? Formal, Evidence? Warm, int Words);
