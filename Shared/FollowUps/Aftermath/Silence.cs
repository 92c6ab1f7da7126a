using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>The silence after the last letter, counted in their working days. Days on which its reader is away do not count, nor do their holidays.</summary>
internal sealed class Silence
{
    // An absence without an end stops the clock no longer than this.
    private const int Longest = 400;

    private readonly IReadOnlyList<Findings> threads;
    private readonly TheirClock clock;
    private readonly Seat seat;
    private readonly int patience;
    private readonly LocalDate sent;
    private readonly MessageFinding? letter;
    private readonly LocalDate lastDay;

    public Silence(IReadOnlyList<Findings> threads, SentPush push, TheirClock clock, Seat seat, int patience)
    {
        (this.threads, this.clock, this.seat, this.patience) = (threads, clock, seat, patience);
        sent = clock.DayOf(push.SentAt);
        letter = threads.SelectMany(thread => thread.Messages).FirstOrDefault(message => message.Id == push.MessageId);
        lastDay = LastDay();
    }

    /// <summary>The outcome while nobody answers.</summary>
    public Outcome Outcome => (CameBack, HasRunOut(seat.Now)) switch
    {
        (true, _) => new(OutcomeKind.StillSilent, new("cameBack", "The last letter came back: nobody has read it", null), Waited),
        (_, false) => new(OutcomeKind.StillSilent, new("stillSilent", $"The last letter has been out for {FollowUps.Say.Count(Waited, "working day", "working days")}. It counts as ignored when {Say(lastDay)} has passed", null), Waited),
        _ => new(OutcomeKind.Ignored, new("ignored", $"No answer in {FollowUps.Say.Count(patience, "working day", "working days")}: ignored since {Say(lastDay)}{NotCounted}", null), Waited),
    };

    /// <summary>Whether the time had run out at a moment: its last day had ended where they are.</summary>
    public bool HasRunOut(Instant at) => clock.DayOf(at) > lastDay;

    private int Waited => clock.Days.Between(sent, clock.DayOf(seat.Now));

    // Every address it went to is dead.
    private bool CameBack => letter is { } && letter.To.Concat(letter.Cc).Where(IsTheirs).ToList() is { Count: > 0 } addresses
        && addresses.TrueForAll(address => threads.Any(thread => thread.Stakeholders.Any(person =>
            person.Status is StakeholderStatus.Bounced or StakeholderStatus.Left && string.Equals(person.Address, address, StringComparison.OrdinalIgnoreCase))));

    private string NotCounted
    {
        get
        {
            var holidays = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(sent, lastDay))).Select(sent.PlusDays)
                .Select(clock.Days.WhyOff).Where(why => why is not null and not "Saturday" and not "Sunday").Distinct().ToList();
            return holidays.Count == 0 ? "" : $" (not counting {string.Join(", ", holidays)})";
        }
    }

    private LocalDate LastDay()
    {
        var (day, count) = (sent, 0);
        for (var step = 0; step < Longest && count < patience; step++)
        {
            day = day.PlusDays(1);
            count += clock.Days.Includes(day) && !IsAway(day) ? 1 : 0;
        }

        return day;
    }

    private bool IsAway(LocalDate day) => letter is { To: [var main, ..] } && threads.Any(thread => thread.Absences.Any(absence =>
        string.Equals(absence.Who, main, StringComparison.OrdinalIgnoreCase) && absence.Until is { } until && day < until && (absence.From ?? sent) <= day));

    private bool IsTheirs(string address) => !new Household(seat.Reader).Has(address);

    private string Say(LocalDate day) => FollowUps.Say.Day(day, seat.Today);
}
