using NodaTime;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>From a date in words to the day a calendar needs. Written on Wednesday 16 September 2026.</summary>
public sealed class DueDaySpecs
{
    private static readonly LocalDateTime Written = new(2026, 9, 16, 10, 0);

    [TestCase("by Friday", ExpectedResult = "2026-09-18")]
    [TestCase("before Friday", ExpectedResult = "2026-09-17")]
    [TestCase("until Thursday", ExpectedResult = "2026-09-17")]
    [TestCase("12-16 Oct", ExpectedResult = "2026-10-16")]
    [TestCase("early next week", ExpectedResult = "2026-09-22")]
    [TestCase("within two weeks", ExpectedResult = "2026-09-30")]
    [TestCase("Tuesday at 10", ExpectedResult = "2026-09-22")]
    [TestCase("by end of November", ExpectedResult = "2026-11-30")]
    [TestCase("until the end of October", ExpectedResult = "2026-10-31")]
    [TestCase("after Friday", ExpectedResult = null)]
    [TestCase("since Monday", ExpectedResult = null)]
    [TestCase("we spoke Tuesday", ExpectedResult = null)]
    [TestCase("on 7/8/2027", ExpectedResult = null)]
    [TestCase("Friday 3 October", ExpectedResult = null)]
    public string? The_last_day_on_which_a_promise_is_in_time(string text) => Day(DueDays.LastInTime(Only(text), Written.Date));

    [TestCase("until 12 October", ExpectedResult = "2026-10-12")]
    [TestCase("through 12 October", ExpectedResult = "2026-10-13")]
    [TestCase("after 12 October", ExpectedResult = "2026-10-13")]
    [TestCase("not before January", ExpectedResult = "2027-01-01")]
    [TestCase("in Q1", ExpectedResult = "2027-01-01")]
    [TestCase("on the 25th", ExpectedResult = "2026-09-25")]
    [TestCase("until 7/8/2027", ExpectedResult = null)]
    public string? The_first_day_on_which_a_customer_wants_to_hear_from_us(string text) => Day(DueDays.FirstWelcome(Only(text)));

    [TestCase("from the 21st to the 25th", ExpectedResult = "2026-09-26")]
    [TestCase("until the 25th", ExpectedResult = "2026-09-25")]
    [TestCase("through the 25th", ExpectedResult = "2026-09-26")]
    [TestCase("tomorrow", ExpectedResult = "2026-09-18")]
    [TestCase("from 1 October onwards", ExpectedResult = null)]
    public string? The_first_day_behind_an_absence(string text) => Day(DueDays.FirstBehind(Only(text)));

    private static DateFinding Only(string text) => DateReader.Read("m1", text, new(Written, DayOrder.Unknown)).Single();

    private static string? Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", null);
}
