using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.Drafts;

/// <summary>Writes only when there is something worth reading: a quiet that has ended, a date of theirs, a promise of theirs. Otherwise there is no check-in.</summary>
internal static class CheckInWriter
{
    // Older words than this are not brought up as if they were said yesterday.
    private const int Fresh = 90;

    public static Draft? Write(Letterhead head, Reason reason) =>
        QuietEnded(head, reason) ?? TheirDate(head) ?? TheirPromise(head);

    private static Draft? QuietEnded(Letterhead head, Reason reason)
    {
        if (reason is not { Code: "holdOver", Evidence: { } words } || head.Reading.Holds.LastOrDefault(hold => hold.Evidence == words) is not { Until: { } until })
        {
            return null;
        }

        var come = until == head.Today ? $"{head.Day(until)} is here, and so am I." : $"{head.Day(until)} has come, so I am keeping to it.";
        var ask = head.Tone.Of("What do you need from me to go on?", "What can I do for you so that it goes on?", "What may I prepare for you so that it can go on?");
        return new(DraftKind.CheckIn, reason, head.Letter($"{head.On(words)} you asked me to come back to you ({Letterhead.Quote(words)}). {come} {ask}"))
        {
            Spoken = ($"{head.On(words)} you asked me to come back to you, so I am calling now.", ask),
        };
    }

    private static Draft? TheirDate(Letterhead head)
    {
        // The nearest of their dates; the last passed first: that is news to ask for.
        var dated = head.Reading.Timeline.Where(moment => moment.Kind != TimelineKind.Trigger && moment.From is not null).OrderBy(moment => moment.From!.Value.Day).ToList();
        if (dated.LastOrDefault(moment => LastDay(moment) < head.Today && LastDay(moment) >= head.Today.PlusDays(-Fresh)) is { } passed)
        {
            return Of(passed, "", head.Tone.Of("What came of it?", "How did it go?", "May I ask what came of it?"));
        }

        return dated.Find(moment => LastDay(moment) >= head.Today) is { } coming
            ? Of(coming, Ahead(head, coming), head.Tone.Of("What would you like to have from me before then?", "What would help you to have from me before then?", "What may I prepare for you before then?"))
            : null;

        Draft Of(TimelineEvent moment, string then, string ask)
        {
            var said = $"{head.On(moment.Evidence)} you wrote {Letterhead.Quote(moment.Evidence)}.";
            return new(DraftKind.CheckIn, new("theirDate", $"A date of theirs: {PlainWords.Line(moment.Evidence.Quote, 90)}", moment.Evidence), head.Letter($"{said} {then}{ask}")) { Spoken = (said, ask) };
        }
    }

    // "That is ten weeks from now": the further off, the rounder.
    private static string Ahead(Letterhead head, TimelineEvent moment)
    {
        var days = Period.DaysBetween(head.Today, moment.From!.Value.Day);
        return days switch
        {
            < 14 => "",
            < 75 => $"That is {Number(days / 7)} weeks from now. ",
            _ => $"That is {Number((days + 15) / 30)} months from now. ",
        };
    }

    private static string Number(int number) => number switch { 2 => "two", 3 => "three", 4 => "four", 5 => "five", 6 => "six", 7 => "seven", 8 => "eight", 9 => "nine", 10 => "ten", _ => number.ToString(System.Globalization.CultureInfo.InvariantCulture) };

    // A span's end stands behind its last day.
    private static LocalDate LastDay(TimelineEvent moment) => moment.To is { Time: null } to ? to.Day.PlusDays(-1) : (moment.To ?? moment.From)!.Value.Day;

    private static Draft? TheirPromise(Letterhead head)
    {
        if (head.Reading.Commitments.LastOrDefault(promise => promise is { Status: CommitmentStatus.Open, Due: null, IsMeeting: false } && IsTheirs(head, promise)) is not { } promise)
        {
            return null;
        }

        var said = $"{head.On(promise.Evidence)} you wrote {Letterhead.Quote(promise.Evidence)}.";
        var ask = head.Tone.Of("What would help you get there?", "What would make that easier for you?", "May I ask what would help you with it?");
        return new(DraftKind.CheckIn, new("theirPromise", $"A promise of theirs without a day: “{PlainWords.Line(promise.Evidence.Quote, 90)}”", promise.Evidence), head.Letter($"{said} {ask}")) { Spoken = (said, ask) };
    }

    private static bool IsTheirs(Letterhead head, Commitment promise) =>
        head.Reading.Messages.FirstOrDefault(message => message.Id == promise.Evidence.MessageId)?.Side == Understanding.Side.Theirs;
}
