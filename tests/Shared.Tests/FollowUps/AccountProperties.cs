using FsCheck.Fluent;
using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Shared.Tests.Specs;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>What holds of every firm, whatever its threads say and whatever was logged.</summary>
public sealed class AccountProperties
{
    private static readonly PlanAction[] Contact = [PlanAction.Nudge, PlanAction.CheckIn, PlanAction.AskTimeline, PlanAction.Push, PlanAction.Nurture];
    private static readonly string?[] Countries = [null, "DE-BY", "GB-SCT", "PT", "IN", "NO"];
    private static readonly string[] WithWords = ["dayPassed", "optOut", "declined", "promiseOverdue", "promiseDueToday", "promiseComing", "promiseWithoutDay", "requestOpen", "holdOver", "away", "dayAgreed", "dayPromised", "lastLetterOut", "firmLeftAlone"];

    [Test]
    public void Nobody_is_contacted_while_anybody_at_the_firm_asked_for_quiet() => Holds(history =>
        !Contact.Contains(history.Plan.Action) || !history.Quiet());

    [Test]
    public void Nobody_is_contacted_after_an_opt_out() => Holds(history =>
        !Contact.Contains(history.Plan.Action) || !history.Threads.Any(thread => thread.Refusals.Any(no => no.Kind == RefusalKind.OptOut
            && !history.Words.Any(word => word.SentAt > thread.At(no.Evidence) && word.From != no.By)
            // A call that was logged is contact with somebody there.
            && !history.Account.Touches.Any(touch => touch.Kind != TouchKind.Voicemail && touch.At > thread.At(no.Evidence)))));

    [Test]
    public void Nobody_is_contacted_after_a_last_letter_without_an_answer() => Holds(history =>
        !Contact.Contains(history.Plan.Action) || history.LastLetter() is not { } sent || history.HeardAfter(sent));

    [Test]
    public void Whoever_left_or_opted_out_is_never_the_one_to_write_to() => Holds(history =>
        history.Judgement.Whole.Push.Recipients.All(person => !history.Judgement.NeverWriteTo.Contains(person.Address))
        && (history.Plan.Action is not (PlanAction.Nudge or PlanAction.CheckIn or PlanAction.AskTimeline or PlanAction.Push)
            || history.Theirs() is not { Count: > 0 } theirs
            || theirs.Any(address => !history.Judgement.NeverWriteTo.Contains(address))));

    [Test]
    public void A_plan_falls_on_a_working_day_from_today_on() => Holds(history =>
        history.Plan.On is not { } on || (on >= history.Seat.Today && history.Seat.WorkingDays.Includes(on)));

    [Test]
    public void Nobody_is_written_to_on_a_day_off_of_theirs() => Holds(history =>
        history.Plan.On is not { } on || history.Account.Country is not { } country || history.Plan.Action is PlanAction.KeepPromise or PlanAction.Answer || WorkingDays.In(country).Includes(on));

    [Test]
    public void Reading_the_same_mail_twice_changes_nothing() => Holds(IsTheSameReadTwice);

    // Two of our mails, remembered twice, were once four touches, and so enough for the last letter.
    [TestCase(1942370011)]
    [TestCase(12876307)]
    public void Reading_the_same_mail_twice_makes_no_touch_two(int seed) => Assert.That(IsTheSameReadTwice(new(seed)), Is.True);

    [Test]
    public void Every_proposal_has_its_words() => Holds(history =>
        history.Plan.Reasons.Count > 0
        && history.Plan.Reasons.All(reason => reason.Text.Length > 0 && (!WithWords.Contains(reason.Code) || reason.Evidence is { Quote.Length: > 0 }))
        && history.Judgement.Heard.All(heard => heard.Evidence.Quote.Length > 0));

    [Test]
    public void A_deal_only_ever_goes_where_its_life_allows() => Holds(history =>
        Enum.GetValues<DealState>().All(state => DealTurn.Of(state, history.Plan) is not { } turn || DealLife.After(state, turn.Event).To is not null));

    private static bool IsTheSameReadTwice(History history)
    {
        var account = history.Account;
        var twice = account with { Threads = [.. account.Threads, .. account.Threads, new(ThreadDigest.Of("open", "Handsets", history.Findings), true)] };
        var again = AccountJudge.Decide(history.Findings, twice, history.Seat).Whole.Plan;
        return again.Action == history.Plan.Action && again.On == history.Plan.On;
    }

    private static void Holds(Func<History, bool> law) =>
        FsCheck.Check.One(
            FsCheck.Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
            {
                var history = new History(seed);
                return law(history).Label(history.ToString());
            }));

    /// <summary>A firm with up to four threads, calls and quiet set by hand.</summary>
    private sealed class History
    {
        private readonly List<SpecExample> examples = [];

        public History(int seed)
        {
            var chance = new Random(seed);
            examples.AddRange(Enumerable.Range(0, chance.Next(1, 5)).Select(_ => RandomThread.From(chance.Next())));
            var open = ThreadScript.Of(examples[0]);
            var others = examples.Skip(1).Select(ThreadScript.Of).ToList();
            Findings = open.Findings;
            Seat = new(open.Seat.Reader, open.Seat.Zone, others.Select(one => one.Seat.Now).Append(open.Seat.Now).Max());
            var touches = Enumerable.Range(0, chance.Next(0, 3)).Select(_ => new LoggedTouch(Guid.NewGuid(), (TouchKind)chance.Next(1, 4), Seat.Now - Duration.FromDays(chance.Next(0, 40)), null, chance.Next(2) == 0)).ToList();
            var holds = Enumerable.Range(0, chance.Next(0, 2)).Select(_ => new KeptHold(Guid.NewGuid(), Seat.Today.PlusDays(chance.Next(-10, 40)), "", null, Seat.Now - Duration.FromDays(chance.Next(0, 40)), null, null)).ToList();
            Account = new() { Threads = [.. others.Select((one, at) => new RememberedThread(AccountScript.Elsewhere($"t{at + 1}", one.Findings), chance.Next(2) == 0))], Touches = touches, Holds = holds, Country = Countries[chance.Next(Countries.Length)] };
            Judgement = AccountJudge.Decide(Findings, Account, Seat);
            Threads = [new(Findings, true), .. Account.Threads.Select(thread => new Told(thread.Digest.AsFindings(), false))];
        }

        public Findings Findings { get; }

        public Seat Seat { get; }

        public AccountSoFar Account { get; }

        public Judgement Judgement { get; }

        public Plan Plan => Judgement.Whole.Plan;

        public IReadOnlyList<Told> Threads { get; }

        public IEnumerable<MessageFinding> Words => Threads.SelectMany(thread => thread.Words);

        public bool HeardAfter(Instant moment) => Words.Any(word => word.SentAt >= moment) || Account.Touches.Any(touch => touch.Kind != TouchKind.Voicemail && touch.At > moment);

        // In its own thread the reader says whether a word lifted it; what is said elsewhere lifts it in any case.
        public bool Quiet() =>
            Account.Holds.Any(hold => (hold.Until is not { } until || until > Seat.Today) && !HeardAfter(hold.SetAt))
            || Threads.Any(thread => thread.Holds.Any(hold => hold.LiftedBy is null && (hold.Until is not { } until || until > Seat.Today) && thread.At(hold.Evidence) is { } said && !HeardAfter(said)));

        // Whoever of theirs is known to the thread, and whoever wrote in any.
        public IReadOnlyList<string> Theirs() =>
            [.. Judgement.Whole.Stakeholders.Where(person => person is { Side: Side.Theirs, Address: not null }).Select(person => person.Address!).Concat(Words.Select(word => word.From)).Distinct(StringComparer.OrdinalIgnoreCase)];

        public Instant? LastLetter() => Threads.SelectMany(thread => thread.Letters).DefaultIfEmpty().Max();

        public override string ToString() => $"{Seat.Today} {string.Join("\n= ", examples.Select(example => example.Text))}\n{string.Join(", ", Account.Touches)} {string.Join(", ", Account.Holds)}";
    }

    private sealed class Told(Findings findings, bool isOpen)
    {
        public IReadOnlyList<Refusal> Refusals => findings.Refusals;

        public IReadOnlyList<Hold> Holds => findings.Holds;

        public IEnumerable<MessageFinding> Words => findings.Messages.Where(message => message is { Side: Side.Theirs, Kind: MessageKind.Person });

        public IEnumerable<Instant?> Letters => findings.Messages.Where(message => message is { Side: Side.Ours, Kind: MessageKind.Person } && (isOpen ? Goodbye.IsIn(message.NewText) : message.Remembered?.LastLetter is not null)).Select(message => message.SentAt);

        public Instant? At(Evidence words) => findings.Messages.FirstOrDefault(message => message.Id == words.MessageId)?.SentAt;
    }
}
