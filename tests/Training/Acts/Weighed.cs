using System.Globalization;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>Shows how a sentence is weighed, and which of its features speak loudest.</summary>
internal static class Weighed
{
    private const int Loudest = 8;

    public static void Print(string text)
    {
        var (sentence, dates) = LabelledText.Open(text);
        var (weighed, seen) = (Weigher.Weigh(sentence, dates), new FeatureNames());
        SentenceFeatures.Write(sentence, dates, weighed.Tokens, seen);
        foreach (var act in Enum.GetValues<SentenceAct>().OrderByDescending(weighed.Of))
        {
            var spoken = ActWeights.OfSentences.Spoken(seen, act).Take(Loudest).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Feature} {each.Weight:+0.00;-0.00}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{act,-10} {weighed.Of(act):0.00}   {string.Join(", ", spoken)}"));
        }
    }
}
