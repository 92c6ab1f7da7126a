using NodaTime;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>Says how a commitment stands at the moment of reading, and which words settled it.</summary>
internal static class StatusReader
{
    public static (CommitmentStatus Status, Evidence? By) Read(Correspondence thread, IReadOnlyList<Debt> debts, Debt debt)
    {
        if (debts.FirstOrDefault(other => other.Moves == debt || (other != debt && IsRestated(debt, other))) is { } later)
        {
            return (CommitmentStatus.Superseded, later.Letter.Quote(later.Place));
        }

        foreach (var letter in thread.Letters.SkipWhile(each => each != debt.Letter).Skip(1).Where(each => each.IsPersonal))
        {
            var settled = debt.IsMeeting ? MeetingTalk.Read(letter, debt)
                : letter.Side == debt.Side ? DeliveryReader.Read(letter, debt, Standing(debts, debt, letter))
                : ReceiptReader.Read(letter, debt, Standing(debts, debt, letter));
            if (settled is { } found)
            {
                return (found.Status, found.By);
            }
        }

        return (IsOver(thread, debt) ? CommitmentStatus.Missed : CommitmentStatus.Open, null);
    }

    // The same debtor names another day for the same thing.
    private static bool IsRestated(Debt debt, Debt other) =>
        !other.IsMeeting && !debt.IsMeeting && other.Moves is null && other.By == debt.By && other.Letter.SentAt > debt.Letter.SentAt && other.Due is not null && debt.Due is not null && other.Due.On != debt.Due.On
        && TopicWords.Of(debt.Letter, debt.Place) is { Count: > 0 } topics && TopicWords.Of(other.Letter, other.Place) is var others && topics.Count(others.Contains) * 2 >= topics.Count;

    // How many debts of the same side were waiting when the letter came: with one, "here you go" can only mean it.
    private static int Standing(IReadOnlyList<Debt> debts, Debt debt, Letter letter) =>
        debts.Count(other => !other.IsMeeting && other.Side == debt.Side && other.Letter.SentAt < letter.SentAt && !debts.Any(move => move.Moves == other && move.Letter.SentAt < letter.SentAt));

    // The day ends where the debtor is: on the writer's own clock when it was they who wrote.
    private static bool IsOver(Correspondence thread, Debt debt)
    {
        if (debt.Due is not { } due)
        {
            return false;
        }

        var writer = debt.Letter;
        var offset = writer.Mail.SentOffset is { } sent && debt.Side == writer.Side ? sent : thread.ReaderZone.GetUtcOffset(thread.Now);
        return thread.Now.WithOffset(offset).Date > due.On;
    }
}
