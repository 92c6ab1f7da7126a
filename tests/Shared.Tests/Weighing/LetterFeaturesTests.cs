using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Shared.Tests.Weighing;

/// <summary>A letter is weighed by all its words and by how it ends, not by its one loudest sentence.</summary>
public sealed class LetterFeaturesTests
{
    [Test]
    public void What_is_said_last_is_written_down_twice()
    {
        var seen = Names("Greetings to you.", "The quote arrived.", "Sorry, Jo.");
        Assert.Multiple(() =>
        {
            Assert.That(seen, Does.Contain("LetterWord you").And.Contain("LetterWord sorry").And.Contain("ClosingWord sorry").And.Contain("ClosingWord quote"));
            Assert.That(seen, Does.Not.Contain("ClosingWord you"));
        });
    }

    [Test]
    public void A_chance_passes_every_bar_below_it()
    {
        var seen = Names("We'll send you the stamped drawings on Friday.").Where(name => name.StartsWith("Likeliest Promise ", StringComparison.Ordinal));
        Assert.That(seen, Does.Contain("Likeliest Promise 0.05").And.Contain("Likeliest Promise 0.7"));
    }

    [Test]
    public void Every_feature_has_one_number()
    {
        var sentences = Weighed("Could you send the 3 drawings?", "Thanks for Tuesday, Priya.");
        var (names, numbers) = (new FeatureNames(), new FeatureNumbers());
        LetterFeatures.Write(sentences, names);
        LetterFeatures.Write(sentences, numbers);
        Assert.That(numbers.Numbers, Is.EquivalentTo(names.Names.Select(FeatureNumbers.Of)));
    }

    [Test]
    public void The_same_choice_is_a_no_or_none_by_what_stands_around_it()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Refuses("We had the painter's cousin do it in the end.", "Sorry about that, and thank you for coming all the way out here."), Is.GreaterThan(0.5));
            Assert.That(Refuses("We had the painter's cousin do it in the end.", "Could you quote the other two floors by Monday?", "Same spec as last time please."), Is.LessThan(0.5));
        });
    }

    private static float Refuses(params string[] sentences) => Weigher.Weigh(Weighed(sentences)).Of(SentenceAct.Refusal);

    private static IReadOnlyCollection<string> Names(params string[] sentences)
    {
        var seen = new FeatureNames();
        LetterFeatures.Write(Weighed(sentences), seen);
        return seen.Names;
    }

    private static List<WeighedSentence> Weighed(params string[] sentences) => [.. sentences.Select(text => Weigher.Weigh(SentenceParser.Parse(new Sentence(new(0, text.Length), text)), []))];
}
