using OutlookFollowUp.Understanding.Acts.Requests;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Follows through the thread what was taken on: by whom, to whom, by when, and how it stands.</summary>
internal static class CommitmentReader
{
    /// <summary>Every commitment, in the order of its words.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="requests">What was asked in it: "will do" says yes to one of these.</param>
    public static IReadOnlyList<Commitment> Read(Correspondence thread, IReadOnlyList<Request> requests)
    {
        var debts = new List<Debt>();
        foreach (var letter in thread.Letters.Where(letter => letter.IsPersonal && letter.From.Length > 0))
        {
            var moved = MoveReader.Read(letter, debts);
            var agreed = MeetingReader.Read(thread, letter, requests).Where(each => !moved.Exists(move => move.Place.Overlaps(each.Place))).ToList();
            var taken = thread.PromisesOf(letter)
                .Where(each => !agreed.Exists(meeting => meeting.Place.Overlaps(each.Place)) && !moved.Exists(move => move.Place.Overlaps(each.Place)))
                .Select(each => Debt.Of(thread, each, requests))
                .OfType<Debt>();
            debts.AddRange(agreed.Concat(moved).Concat(taken).OrderBy(debt => debt.Place.Start).ThenBy(debt => debt.By, StringComparer.Ordinal));
        }

        var status = new StatusReader(thread, debts);
        return [.. debts.Select(debt => debt.Settle(status.Read(debt)))];
    }
}
