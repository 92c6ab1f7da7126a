namespace OutlookFollowUp.Contracts;

/// <summary>Whether Outlook's own right-click menu offers our categories.</summary>
/// <param name="IsOffered">Whether we have put them there. Who took one out again meant it.</param>
/// <param name="Categories">What they are called.</param>
public sealed record MenuReply(bool IsOffered, IReadOnlyList<string> Categories);
