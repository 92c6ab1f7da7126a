using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Shared.Tests.Specs;

/// <summary>What holds of every text, however strange.</summary>
public sealed class DateProperties
{
    private static readonly LocalDateTime Written = new(2026, 9, 16, 10, 0);

    private static readonly string[] Pieces =
    [
        "Friday", "next", "last", "week", "the", "of", "by", "until", "from", "to", "and", "or", "12", "3rd", "31", "2026", "1999", "October", "may", "Feb", "29", "-", "/", ".", ",", "'", ":", "(", ")", "\n", " ",
        "in", "two", "days", "ago", "before", "after", "end", "early", "mid", "Q3", "H1", "10am", "noon", "14:30", "between", "24/7", "99999999999", "bis", "jusqu'au", "Christmas", "segunda", "-feira", "w/c", "KW", "54", "0", "half", "a",
        "first", "Monday", "year", "10000", "weeks", "tomorrow", "EOD", "close", "that", "day", "’", "😀", "\u200b", "é", "é",
    ];

    private static readonly Gen<string> Texts = Gen.Elements(Pieces).ArrayOf()
        .Select(pieces => string.Join(pieces.Length % 2 == 0 ? " " : "", pieces));

    [Test]
    public void Reading_never_throws_and_every_quote_stands_where_it_says() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(40),
        Prop.ForAll(Texts.ToArbitrary(), text => DateReader.Read("m1", text, new(Written, DayOrder.Unknown))
            .All(found => text.Substring(found.Evidence.Start, found.Evidence.Length) == found.Evidence.Quote && found.Words == found.Evidence.Quote && found.Words.Length > 0)));

    [Test]
    public void Finds_stand_in_order_and_never_overlap() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40),
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            var found = DateReader.Read("m1", text, new(Written, DayOrder.DayFirst));
            return found.Zip(found.Skip(1)).All(pair => pair.First.Evidence.Start + pair.First.Evidence.Length <= pair.Second.Evidence.Start);
        }));

    [Test]
    public void A_date_never_ends_before_it_begins() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(30),
        Prop.ForAll(Texts.ToArbitrary(), text => DateReader.Read("m1", text, new(Written, DayOrder.MonthFirst))
            .All(found => found.From is not { } from || found.To is not { } to || from.Day < to.Day || (from.Day == to.Day && from.Time <= to.Time))));

    [TestCase("by Friday")]
    [TestCase("next Tuesday at 10")]
    [TestCase("Friday week")]
    [TestCase("in three weeks")]
    [TestCase("We spoke Monday.")]
    [TestCase("the week after next")]
    [TestCase("a week on Saturday")]
    [TestCase("tomorrow, and the day after")]
    [TestCase("within 10 working days")]
    [TestCase("until next Thursday")]
    [TestCase("Monday to Wednesday")]
    [TestCase("end of next week")]
    public void Written_some_weeks_later_it_means_days_as_many_weeks_later(string text) => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(Gen.Choose(-200, 200).ToArbitrary(), weeks =>
        {
            var now = DateReader.Read("m1", text, new(Written, DayOrder.Unknown));
            var later = DateReader.Read("m1", text, new(Written.PlusWeeks(weeks), DayOrder.Unknown));
            return now.Count > 0 && now.Select(found => Shifted(found.From, weeks)).SequenceEqual(later.Select(found => found.From))
                && now.Select(found => Shifted(found.To, weeks)).SequenceEqual(later.Select(found => found.To));
        }));

    [TestCase("1 ")]
    [TestCase("(")]
    [TestCase("from 3 to ")]
    [TestCase("a week from ")]
    [TestCase("5, ")]
    [TestCase("end of ")]
    [TestCase("1/2-")]
    [TestCase("May ")]
    [TestCase("the first Monday of ")]
    public void A_hostile_text_is_read_to_its_end(string piece)
    {
        // A reader that grows with the square of the length would need minutes for this, and the run would show it.
        var text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));

        var found = DateReader.Read("m1", text, new(Written, DayOrder.Unknown));

        Assert.That(found.Select(date => date.Evidence.Quote), Is.EqualTo(found.Select(date => text.Substring(date.Evidence.Start, date.Evidence.Length))));
    }

    private static DayOrMoment? Shifted(DayOrMoment? moment, int weeks) => moment is { } known ? known with { Day = known.Day.PlusWeeks(weeks) } : null;
}
