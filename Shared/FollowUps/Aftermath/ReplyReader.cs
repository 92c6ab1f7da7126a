namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>What one answer to the last letter says.</summary>
/// <remarks>
/// In this order: no more mail · whom they chose · "we're not done" · it came to nothing, or a clear no · the time was wrong · somebody else decides ·
/// a question, a promise, a day, or what had come up · nothing that settles it.
/// </remarks>
internal static class ReplyReader
{
    public static Outcome Read(Reply reply, Seat seat)
    {
        if (LossReader.Read(reply, seat) is { } loss)
        {
            return new(OutcomeKind.Answered, Why(reply, loss), 0) { Loss = loss };
        }

        return ComebackReader.Read(reply) is { } comeback
            ? new(OutcomeKind.Revived, new("revived", $"{reply.Writer} says it goes on", comeback.Evidence), 0) { Comeback = comeback }
            : new(OutcomeKind.Wrote, new("wrote", $"{reply.Writer} wrote, and it settles nothing yet. Read it", reply.FirstWords), 0);
    }

    private static Reason Why(Reply reply, Loss loss) => loss switch
    {
        { Chosen: { } chosen } => new("competitor", $"{reply.Writer} says they chose {PlainWords.Line(chosen, 60)}", loss.Evidence),
        { Cause: PushCause.Competitor } => new("competitor", $"{reply.Writer} says they chose another", loss.Evidence),
        { Cause: PushCause.NoDecision } => new("noDecision", $"{reply.Writer} says it came to nothing", loss.Evidence),
        { Cause: PushCause.Timing } => new("timing", $"{reply.Writer} says the time was wrong", loss.Evidence),
        { Cause: PushCause.WrongPerson } => new("wrongPerson", $"{reply.Writer} says somebody else decides", loss.Evidence),
        _ when reply.Refusal is { Kind: Understanding.Acts.Refusals.RefusalKind.OptOut } => new("optOut", $"{reply.Writer} asked not to be written to", loss.Evidence),
        _ => new("declined", $"{reply.Writer} said no", loss.Evidence),
    };
}
