using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps;

/// <summary>One line of the proof.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Text">A sentence for the person.</param>
/// <param name="Evidence">The words it rests on or lacks; null where silence shows it.</param>
public sealed record ProofLine(string Code, bool Holds, string Text, Evidence? Evidence);
