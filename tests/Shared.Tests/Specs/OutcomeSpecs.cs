using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.FollowUps.Aftermath;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class OutcomeSpecs
{
    private static IEnumerable<TestCaseData> Outcomes() => SpecPage.Tests("outcomes.md", "pushed", "today", "zone", "country");

    [TestCaseSource(nameof(Outcomes))]
    public void Outcome(SpecExample example) => SpecPage.Check(example, [Told(OutcomeScript.Read(example))]);

    private static string Told(Outcome outcome) => outcome switch
    {
        { Kind: OutcomeKind.StillSilent, Reason.Code: "cameBack" } => "still silent, came back",
        { Kind: OutcomeKind.StillSilent } => $"still silent, {outcome.WorkingDays}",
        { Kind: OutcomeKind.Ignored } => outcome.Reason.Text,
        { Kind: OutcomeKind.Answered, Loss: { } loss } => $"answered, {outcome.Reason.Code}{Named(loss.Chosen)}{Quoted(loss.Why)}{Quiet(loss.Hold?.Until)}{Late(outcome)}",
        { Kind: OutcomeKind.Revived, Comeback: { } comeback } => $"revived{Quoted(comeback.Why)}{(comeback.On is { } on ? $", on {Day(on)}" : "")}{Quiet(comeback.Hold?.Until)}{Late(outcome)}",
        _ => $"wrote{Late(outcome)}",
    };

    private static string Named(string? name) => name is null ? "" : $" {name}";

    private static string Quoted(string? words) => words is null ? "" : $": {words}";

    private static string Quiet(LocalDate? until) => until is { } day ? $", quiet until {Day(day)}" : "";

    private static string Late(Outcome outcome) => outcome.IsLate ? ", late" : "";

    private static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
