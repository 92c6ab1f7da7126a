namespace OutlookFollowUp.FollowUps;

/// <summary>What the task in To Do says: why it is there, and the words it rests on as they were written.</summary>
public static class ReminderText
{
    private const int Longest = 300;

    // So much of a quote tells whether the reason has said it already.
    private const int Beginning = 40;

    /// <summary>The reason, with its words where it does not say them itself.</summary>
    public static string Of(Reason reason)
    {
        var words = PlainWords.Line(reason.Evidence?.Quote ?? "", Longest);
        return words.Length == 0 || reason.Text.Contains(words[..Math.Min(Beginning, words.Length)].TrimEnd('…', ' '), StringComparison.Ordinal)
            ? reason.Text
            : $"{reason.Text.TrimEnd()}\n\n“{words}”";
    }
}
