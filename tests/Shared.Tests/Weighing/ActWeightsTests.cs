using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Shared.Tests.Weighing;

/// <summary>A feature is one thing, by name and by number; the page of weights says what it says.</summary>
public sealed class ActWeightsTests
{
    [TestCase("We'll courier the signed set to you on Monday, unless Priya objects.")]
    [TestCase("Could you not send the 3 drawings?")]
    [TestCase("Samples: Tuesday")]
    public void Every_feature_has_one_number(string text)
    {
        Assert.That(Numbers(text).Numbers, Is.EquivalentTo(Names(text).Names.Select(FeatureNumbers.Of)));
    }

    [Test]
    public void A_page_is_read_as_it_is_written()
    {
        var page = ActWeights.Read(new StringReader("# a page\nStart\tPromise -2\nWord courier\tPromise 90 Refusal -1\nPair < we\tPromise 10\n".Replace(" Refusal", "\tRefusal", StringComparison.Ordinal)));
        Assert.Multiple(() =>
        {
            Assert.That(page.Weigh(Numbers("We courier it.")).Of(SentenceAct.Promise), Is.GreaterThan(0.9f));
            Assert.That(page.Weigh(Numbers("Nothing of that.")).Of(SentenceAct.Promise), Is.EqualTo(1 / (1 + MathF.Exp(2))).Within(1e-5));
            Assert.That(page.Spoken(Names("We courier it."), SentenceAct.Promise).Select(each => each.Feature), Is.EqualTo(["Word courier", "Pair < we"]));
        });
    }

    [Test]
    public void What_is_learned_tells_a_promise_from_a_deed_done()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Chance("We'll send you the stamped drawings by the end of the week."), Is.GreaterThan(0.8));
            Assert.That(Chance("We sent you the stamped drawings at the end of last week."), Is.LessThan(0.2));
            Assert.That(Chance("Dana Reyes"), Is.LessThan(0.05));
        });
    }

    private static float Chance(string text) => Weigher.Weigh(Parse(text), []).Of(SentenceAct.Promise);

    private static FeatureNumbers Numbers(string text)
    {
        var seen = new FeatureNumbers();
        Write(Parse(text), seen);
        return seen;
    }

    private static FeatureNames Names(string text)
    {
        var seen = new FeatureNames();
        Write(Parse(text), seen);
        return seen;
    }

    private static void Write<TSink>(ParsedSentence sentence, TSink seen)
        where TSink : IFeatureSink => SentenceFeatures.Write(sentence, [], SentenceTokens.Of(sentence, []), seen);

    private static ParsedSentence Parse(string text) => SentenceParser.Parse(new Sentence(new(0, text.Length), text));
}
