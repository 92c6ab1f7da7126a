namespace OutlookFollowUp.Api.Mail;

/// <summary>What came of asking the mailbox: the answer, or why there is none.</summary>
/// <param name="Answer">The answer; null when refused.</param>
/// <param name="Refusal">Why not; null when answered.</param>
internal sealed record MailOutcome<T>(T? Answer, MailRefusal? Refusal)
    where T : class
{
    public static implicit operator MailOutcome<T>(T answer) => new(answer, null);

    public static implicit operator MailOutcome<T>(MailRefusal refusal) => new(null, refusal);
}
