using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Calendar;

namespace OutlookFollowUp.Shared.Tests.Specs;

public sealed class DecisionSpecs
{
    private static readonly string[] Words = ["today", "zone", "set", "because"];

    private static IEnumerable<TestCaseData> Plans() => SpecPage.Tests("plan.md", Words);

    [TestCaseSource(nameof(Plans))]
    public void Plan(SpecExample example)
    {
        var plan = ThreadScript.Of(example).Reading.Plan;
        var on = plan.On is { } day ? $" {LocalDatePattern.Iso.Format(day)}" : "";
        SpecPage.Check(example, [$"{Named(plan.Action)}{on}, {plan.Reasons[0].Code}"]);
    }

    private static IEnumerable<TestCaseData> Pushes() => SpecPage.Tests("push.md", Words);

    [TestCaseSource(nameof(Pushes))]
    public void Push(SpecExample example)
    {
        var push = ThreadScript.Of(example).Reading.Push;
        var asksForPeople = example.Expected.Any(line => line.Contains('@', StringComparison.Ordinal));
        SpecPage.Check(example,
        [
            push.Ready ? "ready" : $"missing {string.Join(", ", push.Missing.Select(line => line.Code))}",
            .. asksForPeople ? push.Recipients.Select(to => $"{Named(to.Field)} {to.Address}: {to.Reason}{(to.Risk is { } risk ? $" ({risk})" : "")}") : [],
            .. asksForPeople ? push.LeftOut.Select(out_ => $"out {out_.Address}: {out_.Reason}") : [],
        ]);
    }

    private static IEnumerable<TestCaseData> Drafts() => SpecPage.Tests("drafts.md", Words);

    [TestCaseSource(nameof(Drafts))]
    public void Draft(SpecExample example)
    {
        var script = ThreadScript.Of(example);
        var draft = DraftOffer.For(script.Reading, script.Seat);
        SpecPage.Check(example, draft is null ? [] : draft.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IEnumerable<TestCaseData> DueMoments() => SpecPage.Tests("follow-ups.md", Words);

    [TestCaseSource(nameof(DueMoments))]
    public void Due_moment(SpecExample example)
    {
        var script = ThreadScript.Of(example);
        var set = (LocalDatePattern.Iso.Parse(example["set", "2026-09-10"]).Value + new LocalTime(12, 0)).InZoneLeniently(script.Seat.Zone).ToInstant();
        var outcome = DueMoment.Judge(set, new("kept", "Kept by hand", null), script.Reading, script.Seat);
        SpecPage.Check(example,
        [
            outcome switch
            {
                DueOutcome.StillDue due => $"still due, {due.Reason.Text}",
                DueOutcome.Answered answered => $"answered, {answered.Reason.Text}",
                DueOutcome.Over over => $"over, {over.Reason.Text}",
                DueOutcome.Moved moved => $"moved to {LocalDatePattern.Iso.Format(moved.Until)}, {moved.Reason.Text}",
                _ => "nothing we know",
            },
        ]);
    }

    private static IEnumerable<TestCaseData> ProposedDays() => SpecPage.Tests("proposals.md", [.. Words, "full", "country"]);

    [TestCaseSource(nameof(ProposedDays))]
    public void Proposed_day(SpecExample example)
    {
        var script = ThreadScript.Of(example);
        var full = example["full", ""].Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(day => LocalDatePattern.Iso.Parse(day).Value).ToHashSet();
        var seat = script.Seat with { FullDays = full, Customer = example["country", ""] is { Length: > 0 } code ? TheirClock.In(code, script.Seat.Zone) : null };
        SpecPage.Check(example, Proposals.Of(Planner.Decide(script.Findings, seat), seat) is { } proposal ? [$"{LocalDatePattern.Iso.Format(proposal.On)}, or {string.Join(", ", proposal.Alternatives.Select(LocalDatePattern.Iso.Format))}"] : []);
    }

    private static IEnumerable<TestCaseData> Holidays() => SpecPage.Tests("holidays.md", "country", "year", "beside");

    [TestCaseSource(nameof(Holidays))]
    public void Holiday(SpecExample example)
    {
        var (days, known) = (WorkingDays.In(example["country", ""]), WorkingDays.In(example["beside", ""]));
        var first = new LocalDate(int.Parse(example["year", "2026"], CultureInfo.InvariantCulture), 1, 1);
        var off = Enumerable.Range(0, 366).Select(first.PlusDays).Where(day => day.Year == first.Year && day.DayOfWeek <= IsoDayOfWeek.Friday)
            .Where(day => !days.Includes(day) && known.Includes(day)).Select(day => $"{day.ToString("ddd d MMM", CultureInfo.InvariantCulture)}, {days.WhyOff(day)}");
        SpecPage.Check(example, off);
    }

    [Test]
    public void Every_country_we_know_is_published_for_every_year()
    {
        var published = SpecPage.Tests("holidays.md", "country", "year", "beside").Select(test => (SpecExample)test.Arguments[0]!).Select(example => (example["country", ""], example["year", ""])).ToHashSet();
        var missing = from country in CountryNames.All from year in new[] { "2025", "2026", "2027", "2028" } where !published.Contains((country.Code, year)) select $"{country.Code} {year}";
        Assert.That(missing, Is.Empty);
    }

    private static string Named<T>(T value)
        where T : struct, Enum => char.ToLowerInvariant(value.ToString()[0]) + value.ToString()[1..];
}
