using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Drafts;

/// <summary>Writes only when there is something worth reading: a quiet that has ended, a date of theirs, a promise of theirs. Otherwise there is no check-in.</summary>
internal static class CheckInWriter
{
    public static Draft? Write(Letterhead head, Reason reason) =>
        QuietEnded(head, reason) ?? TheirDate(head) ?? TheirPromise(head);

    private static Draft? QuietEnded(Letterhead head, Reason reason) =>
        reason is { Code: "holdOver", Evidence: { } words } && head.Reading.Holds.LastOrDefault(hold => hold.Evidence == words) is { Until: { } until }
            ? new(DraftKind.CheckIn, reason, head.Letter(
                $"On {head.DayOf(words)} you asked me to come back to you ({Letterhead.Quote(words)}). {head.Day(until)} is here, so this is me keeping to it. What do you need from me to go on?"))
            : null;

    private static Draft? TheirDate(Letterhead head)
    {
        // The nearest of their dates, passed ones first: those are news to ask for.
        var dated = head.Reading.Timeline.Where(moment => moment.Kind != TimelineKind.Trigger && moment.From is not null).OrderBy(moment => moment.From!.Value.Day).ToList();
        if (dated.LastOrDefault(moment => LastDay(moment) < head.Today) is { } passed)
        {
            return Of(passed, $"That has been. What came out of it for us?");
        }

        return dated.Count > 0
            ? Of(dated[0], "What would be useful to have in hand before then?")
            : null;

        Draft Of(TimelineEvent moment, string ask) => new(
            DraftKind.CheckIn,
            new("theirDate", $"A date of theirs: {PlainWords.Line(moment.Evidence.Quote, 90)}", moment.Evidence),
            head.Letter($"On {head.DayOf(moment.Evidence)} you wrote {Letterhead.Quote(moment.Evidence)}. {ask}"));
    }

    // A span's end stands behind its last day.
    private static LocalDate LastDay(TimelineEvent moment) => moment.To is { Time: null } to ? to.Day.PlusDays(-1) : (moment.To ?? moment.From)!.Value.Day;

    private static Draft? TheirPromise(Letterhead head) =>
        head.Reading.Commitments.LastOrDefault(promise => promise is { Status: CommitmentStatus.Open, Due: null, IsMeeting: false } && IsTheirs(head, promise)) is { } promise
            ? new(
                DraftKind.CheckIn,
                new("theirPromise", $"A promise of theirs without a day: “{PlainWords.Line(promise.Evidence.Quote, 90)}”", promise.Evidence),
                head.Letter($"On {head.DayOf(promise.Evidence)} you wrote {Letterhead.Quote(promise.Evidence)}. What would help you get there?"))
            : null;

    private static bool IsTheirs(Letterhead head, Commitment promise) =>
        head.Reading.Messages.FirstOrDefault(message => message.Id == promise.Evidence.MessageId)?.Side == Understanding.Side.Theirs;
}
