using System.Globalization;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>Shows how a sentence is weighed, and which of its features speak loudest.</summary>
internal static class Weighed
{
    private const int Loudest = 8;

    public static void Print(string text)
    {
        var sentence = SentenceParser.Parse(new(new(0, text.Length), text));
        var dates = LabelledSentence.DatesIn(text);
        var chances = ActWeights.Known.Weigh(sentence, dates);
        foreach (var act in Enum.GetValues<SentenceAct>().OrderByDescending(chances.Of))
        {
            var spoken = ActWeights.Known.Spoken(sentence, dates, act).Take(Loudest).Select(each => string.Create(CultureInfo.InvariantCulture, $"{each.Feature} {each.Weight:+0.00;-0.00}"));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{act,-10} {chances.Of(act):0.00}   {string.Join(", ", spoken)}"));
        }
    }
}
