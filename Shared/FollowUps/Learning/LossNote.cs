using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>An earlier loss that this deal should know of.</summary>
/// <param name="DealId">The deal that was lost.</param>
/// <param name="Text">One sentence: "Lost Handsets at Tidewater to Liftwell in March: “they were twelve per cent cheaper”".</param>
/// <param name="Because">Why it is shown here: "Dana named Liftwell".</param>
/// <param name="Here">The words in this deal for which it is shown.</param>
/// <param name="There">The words with which the other deal was lost.</param>
public sealed record LossNote(string DealId, string Text, string Because, Evidence Here, Evidence There);
