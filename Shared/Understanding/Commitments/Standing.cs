using NodaTime;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>How many debts of one side were waiting when a letter came: with one, "here you go" can only mean it.</summary>
/// <param name="debts">All that was taken on in the thread.</param>
internal sealed class Standing(IReadOnlyList<Debt> debts)
{
    private readonly Dictionary<(Side, Instant), int> counted = [];
    private readonly Dictionary<Debt, Instant> moved = WhenMoved(debts);

    /// <summary>Those taken on before a moment and not moved before it.</summary>
    public int Before(Side side, Instant moment)
    {
        if (!counted.TryGetValue((side, moment), out var count))
        {
            foreach (var debt in debts)
            {
                var waits = !debt.IsMeeting && debt.Side == side && debt.Letter.SentAt < moment && !(moved.TryGetValue(debt, out var when) && when < moment);
                count += waits ? 1 : 0;
            }

            counted[(side, moment)] = count;
        }

        return count;
    }

    private static Dictionary<Debt, Instant> WhenMoved(IReadOnlyList<Debt> debts)
    {
        var moved = new Dictionary<Debt, Instant>(ReferenceEqualityComparer.Instance);
        foreach (var debt in debts)
        {
            if (debt.Moves is { } earlier && !(moved.TryGetValue(earlier, out var when) && when <= debt.Letter.SentAt))
            {
                moved[earlier] = debt.Letter.SentAt;
            }
        }

        return moved;
    }
}
