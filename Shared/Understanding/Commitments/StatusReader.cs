namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Says how a commitment stands at the moment of reading, and which words settled it.</summary>
/// <param name="thread">The thread.</param>
/// <param name="debts">All that was taken on in it.</param>
internal sealed class StatusReader(Correspondence thread, IReadOnlyList<Debt> debts)
{
    private readonly Standing standing = new(debts);
    private readonly TopicWords topics = new();
    private readonly MeetingTalk meetings = new();
    private readonly Dictionary<Debt, Debt> moves = Moves(debts);
    private readonly DeliveryReader deliveries = new(thread);
    private readonly ReceiptReader receipts = new();

    public (CommitmentStatus Status, Evidence? By) Read(Debt debt)
    {
        if (Later(debt) is { } later)
        {
            return (CommitmentStatus.Superseded, later.Letter.Quote(later.Place));
        }

        for (var at = thread.PlaceOf(debt.Letter) + 1; at < thread.Letters.Count; at++)
        {
            var letter = thread.Letters[at];
            if (!letter.IsPersonal)
            {
                continue;
            }

            var settled = debt.IsMeeting ? meetings.Read(letter, debt)
                : letter.Side == debt.Side ? deliveries.Read(letter, debt, standing.Before(debt.Side, letter.SentAt), topics)
                : receipts.Read(letter, debt, standing.Before(debt.Side, letter.SentAt), topics);
            if (settled is { } found)
            {
                return (found.Status, found.By);
            }
        }

        return (IsOver(debt) ? CommitmentStatus.Missed : CommitmentStatus.Open, null);
    }

    // The first that moves its day, or names another day for the same thing.
    private Debt? Later(Debt debt)
    {
        var moved = moves.GetValueOrDefault(debt);
        foreach (var other in debts)
        {
            if (ReferenceEquals(other, moved) || IsRestated(debt, other))
            {
                return other;
            }
        }

        return null;
    }

    private bool IsRestated(Debt debt, Debt other) =>
        !other.IsMeeting && !debt.IsMeeting && other.Moves is null && other.Due is not null && debt.Due is not null && other.Due.On != debt.Due.On && other.Letter.SentAt > debt.Letter.SentAt && other.By == debt.By
        && topics.Of(debt) is { Count: > 0 } own && topics.Of(other) is var others && own.Count(others.Contains) * 2 >= own.Count;

    // The day ends where the debtor is: on the writer's own clock when it was they who wrote.
    private bool IsOver(Debt debt)
    {
        if (debt.Due is not { } due)
        {
            return false;
        }

        var writer = debt.Letter;
        var offset = writer.Mail.SentOffset is { } sent && debt.Side == writer.Side ? sent : thread.ReaderZone.GetUtcOffset(thread.Now);
        return thread.Now.WithOffset(offset).Date > due.On;
    }

    private static Dictionary<Debt, Debt> Moves(IReadOnlyList<Debt> debts)
    {
        var moves = new Dictionary<Debt, Debt>(ReferenceEqualityComparer.Instance);
        foreach (var debt in debts)
        {
            if (debt.Moves is { } moved)
            {
                moves.TryAdd(moved, debt);
            }
        }

        return moves;
    }
}
