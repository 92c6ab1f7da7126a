using NodaTime;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>A thread as whoever decides looks at it: who spoke last, what stands open, who can be reached.</summary>
internal sealed class ThreadSoFar
{
    private readonly Dictionary<string, MessageFinding> byId = new(StringComparer.Ordinal);
    private readonly List<MessageFinding> ours = [];
    private readonly List<MessageFinding> theirs = [];

    public ThreadSoFar(Findings findings, Seat seat)
    {
        Findings = findings;
        Seat = seat;
        People = new(findings, seat.Reader);
        foreach (var message in findings.Messages)
        {
            byId.TryAdd(message.Id, message);
            if (message.Kind == MessageKind.Person)
            {
                (message.Side == Side.Ours ? ours : theirs).Add(message);
            }
        }

        LastWord = theirs.LastOrDefault();
        LastOfOurs = ours.LastOrDefault();
        Touches = [.. ours.Where(message => LastWord is null || IsLater(message, LastWord))];
        LastLetter = ours.LastOrDefault(message => message.Remembered is { } known ? known.LastLetter is not null : Goodbye.IsIn(message.NewText));
        // Who wrote elsewhere is heard, but this thread is led with whoever wrote in it.
        MainContact = (theirs.LastOrDefault(message => message.Remembered is not { IsElsewhere: true }) ?? LastWord)?.From is { Length: > 0 } writer ? writer : People.FirstWrittenTo;
    }

    public Findings Findings { get; }

    public Seat Seat { get; }

    public LocalDate Today => Seat.Today;

    public WorkingDays Days => Seat.WorkingDays;

    /// <summary>The days they work on; the reader's while nobody knows where they are.</summary>
    public TheirClock TheirDays => Seat.Customer ?? new(Days, Seat.Zone);

    public People People { get; }

    /// <summary>What people of ours wrote.</summary>
    public IReadOnlyList<MessageFinding> Ours => ours;

    /// <summary>What people of theirs wrote; no auto-reply is among it.</summary>
    public IReadOnlyList<MessageFinding> Theirs => theirs;

    /// <summary>The last a person of theirs wrote; null when none ever did.</summary>
    public MessageFinding? LastWord { get; }

    /// <summary>The last we wrote.</summary>
    public MessageFinding? LastOfOurs { get; }

    /// <summary>Our mails since their last word.</summary>
    public IReadOnlyList<MessageFinding> Touches { get; }

    /// <summary>The goodbye letter; null when none went out.</summary>
    public MessageFinding? LastLetter { get; }

    /// <summary>Their last person who wrote, or whom we write to while nobody has.</summary>
    public string? MainContact { get; }

    /// <summary>Whether we had the last word.</summary>
    public bool WeWroteLast => LastOfOurs is not null && Touches.Count > 0;

    /// <summary>Whether a person of theirs wrote after the goodbye letter.</summary>
    public bool LastLetterIsAnswered => LastLetter is { } letter && LastWord is { } word && IsLater(word, letter);

    /// <summary>The first working day from today on.</summary>
    public LocalDate Soonest => Days.OnOrAfter(Today);

    /// <summary>What our side still owes: neither kept, moved nor taken back. Meetings are no debt.</summary>
    public IEnumerable<Commitment> OurDebts => Findings.Commitments.Where(promise => IsUnsettled(promise) && !promise.IsMeeting && People.IsOurs(promise.By));

    /// <summary>What they asked and nobody of ours has answered.</summary>
    public IEnumerable<Request> OpenRequests => Findings.Requests.Where(request => request.AnsweredBy is null && !People.IsOurs(request.By));

    /// <summary>The days that were agreed, or named by them, and are not settled; the earliest first. One meeting is one day, however many promised it.</summary>
    public IReadOnlyList<AgreedDay> AgreedDays => agreedDays ??=
    [
        .. Findings.Commitments
            .Where(promise => promise.Due is not null && IsUnsettled(promise) && (promise.IsMeeting || !People.IsOurs(promise.By)))
            .OrderBy(promise => promise.Due!.On)
            .ThenBy(promise => People.IsOurs(promise.By))
            .DistinctBy(promise => promise.Due!.On)
            .Select(promise => new AgreedDay(promise.Due!.On, promise)),
    ];

    private IReadOnlyList<AgreedDay>? agreedDays;

    /// <summary>The agreed days that have passed without a word of theirs since.</summary>
    public IEnumerable<AgreedDay> PassedInSilence =>
        AgreedDays.Where(agreed => agreed.On < Today && (LastWord is null || DayOf(LastWord) <= agreed.On));

    /// <summary>The proof that the last letter may be written.</summary>
    public IReadOnlyList<ProofLine> Proof => proof ??= ProofLines.Of(this);

    private IReadOnlyList<ProofLine>? proof;

    /// <summary>The quiet they asked for last, while it stands.</summary>
    public Hold? StandingHold => Findings.Holds.LastOrDefault(hold => hold.LiftedBy is null && (hold.Until is not { } until || until > Today));

    /// <summary>When somebody of theirs is away at the moment, or comes back today: until when.</summary>
    public Absence? AbsenceOf(string? person) => person is null
        ? null
        : Findings.Absences.LastOrDefault(absence => People.AreSame(absence.Who, person) && absence.Until is { } until && until >= Today && (absence.From is not { } from || from <= Today));

    /// <summary>Whether we know of no return.</summary>
    public Absence? OpenEndedAbsenceOf(string? person) => person is null
        ? null
        : Findings.Absences.LastOrDefault(absence => People.AreSame(absence.Who, person) && absence.Until is null && !theirs.Exists(word => People.AreSame(word.From, person) && IsAfter(word, absence.Evidence)));

    /// <summary>The day a message was sent, on the reader's clock.</summary>
    public LocalDate DayOf(MessageFinding message) => message.SentAt is { } sent ? Seat.DayOf(sent) : Today;

    /// <summary>The day some words were written.</summary>
    public LocalDate? DayOf(Evidence? words) => words is not null && byId.TryGetValue(words.MessageId, out var message) ? DayOf(message) : null;

    /// <summary>The message some words stand in.</summary>
    public MessageFinding? MessageOf(Evidence words) => byId.GetValueOrDefault(words.MessageId);

    /// <summary>Whether one set of words was written in a later message than another.</summary>
    public bool IsAfter(Evidence later, Evidence earlier) =>
        MessageOf(later) is { } last && MessageOf(earlier) is { } first && !ReferenceEquals(last, first) && IsLater(last, first);

    public string Say(LocalDate day) => FollowUps.Say.Day(day, Today);

    private bool IsAfter(MessageFinding message, Evidence words) => MessageOf(words) is { } earlier && IsLater(message, earlier);

    private static bool IsUnsettled(Commitment promise) => promise.Status is CommitmentStatus.Open or CommitmentStatus.Missed;

    // Messages stand in the order they were sent; equal moments keep it.
    private bool IsLater(MessageFinding message, MessageFinding than) =>
        (message.SentAt, than.SentAt) is ({ } sent, { } before) && sent != before ? sent > before : Place(message) > Place(than);

    private int Place(MessageFinding message)
    {
        for (var at = 0; at < Findings.Messages.Count; at++)
        {
            if (ReferenceEquals(Findings.Messages[at], message))
            {
                return at;
            }
        }

        return -1;
    }
}

/// <summary>A day both sides can hold each other to.</summary>
/// <param name="On">The day.</param>
/// <param name="Promise">What was to happen on it.</param>
internal sealed record AgreedDay(LocalDate On, Commitment Promise);
