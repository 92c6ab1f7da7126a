using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>Something to know before writing to somebody at a firm.</summary>
/// <param name="Code">Stable: <c>quiet</c>, <c>lastLetterOut</c>, <c>optedOut</c>, <c>left</c>, <c>away</c>.</param>
/// <param name="Text">One sentence for the person.</param>
/// <param name="Who">The address it is about; null when it is about the whole firm.</param>
/// <param name="Evidence">The words it rests on; null where a person set it.</param>
public sealed record Warning(string Code, string Text, string? Who, Evidence? Evidence);
