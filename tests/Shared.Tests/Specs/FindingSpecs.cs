using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Statements;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>The pages on what people of the other side say: one mail an example, its finds in the page's words.</summary>
public sealed class FindingSpecs
{
    private static IEnumerable<TestCaseData> On(string page) => SpecPage.Tests(page, SpecMail.Words);

    private static IEnumerable<TestCaseData> Holds() => On("holds-heard.md");

    private static IEnumerable<TestCaseData> Refusals() => On("refusals.md");

    private static IEnumerable<TestCaseData> Competitors() => On("competitors.md");

    private static IEnumerable<TestCaseData> Absences() => On("absences.md");

    private static IEnumerable<TestCaseData> Departures() => On("departures.md");

    private static IEnumerable<TestCaseData> Stakeholders() => On("stakeholders.md");

    private static IEnumerable<TestCaseData> Timeline() => On("timeline.md");

    private static IEnumerable<TestCaseData> Objections() => On("objections.md");

    private static IEnumerable<TestCaseData> Statements() => On("statements.md");

    private static IEnumerable<TestCaseData> Kinds() => On("message-kinds.md");

    [TestCaseSource(nameof(Holds))]
    public void Hold(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Holds.Select(hold => hold.Until is { } until ? Day(until) : "an event"));

    [TestCaseSource(nameof(Refusals))]
    public void Refusal(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Refusals.Select(refusal => refusal.Kind == RefusalKind.OptOut ? "optOut" : "declined"));

    [TestCaseSource(nameof(Competitors))]
    public void Competitor(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Competitors.Select(rival => $"{Lower(rival.Role)} {rival.Name}"));

    [TestCaseSource(nameof(Absences))]
    public void Absence(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Absences.Select(absence => $"{SpecMail.Short(absence.Who)} {Day(absence.From)} to {Day(absence.Until)}"));

    [TestCaseSource(nameof(Departures))]
    public void Departure(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Departures.Select(left => SpecMail.Short(left.Who) + (left.Successor is { } next ? $", then {SpecMail.Short(next)}" : "")));

    [TestCaseSource(nameof(Stakeholders))]
    public void Stakeholder(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Stakeholders.Where(one => one.Role != StakeholderRole.Unknown).Select(one => $"{Lower(one.Role)} {one.Name}"));

    [TestCaseSource(nameof(Timeline))]
    public void Timeline_event(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Timeline.Select(one => one.From is { } from ? $"{Lower(one.Kind)} {Day(from.Day)}" : Lower(one.Kind)));

    [TestCaseSource(nameof(Objections))]
    public void Objection(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Objections.Select(objection => Lower(objection.Kind)));

    [TestCaseSource(nameof(Statements))]
    public void Statement(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example, "ours").Statements.Select(statement => $"{statement.Value} {statement.Unit}"));

    [TestCaseSource(nameof(Kinds))]
    public void Message_kind(SpecExample example) =>
        SpecPage.Check(example, SpecMail.Read(example).Messages.Select(message => Lower(message.Kind)));

    private static string Day(LocalDate? day) => day is { } one ? LocalDatePattern.Iso.Format(one) : "?";

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
