using FsCheck.Fluent;
using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Shared.Tests.Specs;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>What holds of every plan, whatever the thread.</summary>
public sealed class PlanProperties
{
    private static readonly PlanAction[] Contact = [PlanAction.Nudge, PlanAction.CheckIn, PlanAction.AskTimeline, PlanAction.Push];

    [Test]
    public void A_plan_falls_on_a_working_day_and_never_before_today() => Holds((thread, reading) =>
        reading.Plan.On is not { } on || (on >= thread.Seat.Today && thread.Seat.WorkingDays.Includes(on)));

    [Test]
    public void A_proposal_and_its_alternatives_are_working_days_from_today_on() => Holds((thread, reading) =>
        Proposals.Of(reading, thread.Seat) is not { } proposal
        || proposal.Alternatives.Append(proposal.On).All(day => day >= thread.Seat.Today && thread.Seat.WorkingDays.Includes(day)));

    [Test]
    public void Nobody_is_contacted_while_quiet_was_asked_for() => Holds((thread, reading) =>
        !Contact.Contains(reading.Plan.Action)
        || !reading.Holds.Any(hold => hold.LiftedBy is null && (hold.Until is not { } until || until > thread.Seat.Today)));

    [Test]
    public void Nothing_follows_a_no_or_an_opt_out() => Holds((_, reading) =>
        reading.Refusals.Count == 0 || reading.Plan is { Action: PlanAction.Stop, On: null });

    [Test]
    public void Whoever_opted_out_or_left_gets_no_last_letter() => Holds((_, reading) =>
        !reading.Push.Recipients.Any(to => reading.Refusals.Any(no => no.Kind == Understanding.Acts.Refusals.RefusalKind.OptOut && no.By == to.Address)
            || reading.Stakeholders.Any(person => person.Address == to.Address && person.Status is Understanding.People.StakeholderStatus.Left)));

    [Test]
    public void Nobody_is_written_to_after_an_unanswered_last_letter() => Holds((thread, reading) =>
        reading.Plan.Action is PlanAction.LeaveAlone or PlanAction.Stop
        || !IsLastLetterUnanswered(reading));

    [Test]
    public void No_mail_is_drafted_where_none_may_go() => Holds((thread, reading) =>
        reading.Plan.Action is not (PlanAction.Stop or PlanAction.LeaveAlone or PlanAction.Wait) || DraftOffer.For(reading, thread.Seat) is null);

    [Test]
    public void Every_plan_says_why_and_so_does_the_line_of_the_pane() => Holds((thread, reading) =>
        reading.Plan.Reasons.Count > 0 && reading.Plan.Reasons.All(reason => reason.Text.Length > 0) && MoveLine.Of(reading, thread.Seat).Text.Length > 0);

    [Test]
    public void The_last_letter_is_ready_exactly_when_nothing_is_missing() => Holds((thread, reading) =>
        reading.Push.Ready == (reading.Push.Missing.Count == 0) && Planner.Prove(reading, thread.Seat).Count == 10);

    [Test]
    public void The_same_thread_gives_the_same_plan() => Holds((thread, reading) =>
        Planner.Decide(thread.Findings, thread.Seat) is var again && again.Plan.Action == reading.Plan.Action && again.Plan.On == reading.Plan.On
        && again.Plan.Reasons.SequenceEqual(reading.Plan.Reasons) && again.Push.Recipients.SequenceEqual(reading.Push.Recipients));

    private static bool IsLastLetterUnanswered(Reading reading)
    {
        var people = reading.Messages.Where(message => message.Kind == Understanding.MessageKind.Person).ToList();
        var letter = people.FindLastIndex(message => message.Side == Understanding.Side.Ours && Goodbye.IsIn(message.NewText));
        return letter >= 0 && !people.Skip(letter + 1).Any(message => message.Side == Understanding.Side.Theirs);
    }

    private static void Holds(Func<ThreadScript, Reading, bool> law) =>
        FsCheck.Check.One(
            FsCheck.Config.QuickThrowOnFailure.WithMaxTest(400),
            Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue - 1)), seed =>
            {
                var example = RandomThread.From(seed);
                var thread = ThreadScript.Of(example);
                return law(thread, thread.Reading).Label($"today {example["today", ""]} in {example["zone", ""]}\n{example.Text}");
            }));
}
