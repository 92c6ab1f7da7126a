namespace OutlookFollowUp.Understanding;

/// <summary>The words a finding came from: <c>Quote</c> is exactly <c>newText.Substring(Start, Length)</c> of that message.</summary>
/// <param name="MessageId">The message the words stand in.</param>
/// <param name="Start">Where they begin in its new text, in UTF-16 units.</param>
/// <param name="Length">How long they are, in UTF-16 units.</param>
/// <param name="Quote">The words themselves.</param>
public sealed record Evidence(string MessageId, int Start, int Length, string Quote);
