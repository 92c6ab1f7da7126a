namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>How long somebody usually takes to answer.</summary>
/// <param name="Within">How many of their working days.</param>
/// <param name="Answers">Of how many answers that is the middle.</param>
/// <param name="Text">The same in a sentence: "Dana usually answers within 2 working days: the middle of 4 answers".</param>
public sealed record AnswerHabit(int Within, int Answers, string Text);
