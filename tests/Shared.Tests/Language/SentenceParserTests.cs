using FsCheck;
using FsCheck.Fluent;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Shared.Tests.Language;

public sealed class SentenceParserTests
{
    private static readonly string[] Scraps = ["I", "will", "'ll", "send", "if", "to", "you", "Friday", "-", "--", "...", "?", "(", ")", "'", "’s", "n't", "@", "www.", "10/12", "💡", "\u200b", "\n", " ", "and", "who", "said", "going", "have", "not", "was", "sent", "Dana", "ZÜRICH", "5pm", "$"];

    [Test]
    public void Words_stand_in_the_new_text_where_they_say()
    {
        const string newText = "Hi Tom,\nI'll send it on Friday.";
        var parsed = SentenceParser.Parse(new(new(8, 23), newText[8..]));
        Assert.That(parsed.Words.Select(word => word.Place.In(newText)), Is.EqualTo(parsed.Words.Select(word => word.Text)));
    }

    [Test]
    public void Whatever_the_words_there_is_one_root_and_all_hang_on_it() => Prop.ForAll(
        Gen.Elements(Scraps).ListOf().Select(scraps => string.Join(scraps.Count % 2 == 0 ? " " : "", scraps)).ToArbitrary(),
        text =>
        {
            var parsed = Parse(text);
            var clauses = parsed.Clauses;
            return parsed.Words.Count(word => word.Head < 0) == Math.Min(1, parsed.Words.Length)
                && parsed.Words.All(word => ReachesRoot(parsed, word) && word.Place.In(text).Equals(word.Text, StringComparison.Ordinal))
                && clauses.SelectMany(clause => clause.Words).Distinct().Count() == clauses.Sum(clause => clause.Words.Length)
                && clauses.Sum(clause => clause.Words.Length) == parsed.Words.Length;
        }).QuickCheckThrowOnFailure();

    [TestCase("a-")]
    [TestCase("I will send it and ")]
    [TestCase("((((")]
    [TestCase("x")]
    [TestCase("he said that ")]
    [TestCase("...")]
    [TestCase("a.")]
    [TestCase("'s")]
    public void A_million_letters_take_no_longer_than_their_reading(string scrap)
    {
        var text = string.Concat(Enumerable.Repeat(scrap, 1_000_000 / scrap.Length));
        Parse("Open the weights first.");
        var before = Environment.TickCount64;
        var clauses = Parse(text).Clauses;
        Assert.That(Environment.TickCount64 - before, Is.LessThan(2_000));
        Assert.That(clauses, Is.Not.Empty);
    }

    [Test]
    public void The_same_sentence_reads_the_same_from_many_threads()
    {
        const string text = "If Dana signs today, we will ship the pallets and send you the invoice on Monday.";
        var expected = Told(text);
        Assert.That(Enumerable.Range(0, 64).AsParallel().Select(_ => Told(text)).Distinct(), Is.EqualTo(new[] { expected }));
    }

    private static string Told(string text) => string.Join(' ', Parse(text).Words.Select(word => $"{word}{word.Head}{word.Relation}"));

    private static ParsedSentence Parse(string text) => SentenceParser.Parse(new(new Span(0, text.Length), text));

    private static bool ReachesRoot(ParsedSentence parsed, Word word)
    {
        for (var steps = 0; steps <= parsed.Words.Length; steps++)
        {
            if (parsed.Head(word) is not { } head)
            {
                return true;
            }

            word = head;
        }

        return false;
    }
}
