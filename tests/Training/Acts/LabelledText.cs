using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Training.Acts;

/// <summary>A sentence or a letter somebody has labelled: what it does, and what can be seen of it.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Acts">What it does; nothing for many.</param>
/// <param name="Judged">The acts its label speaks of: what is in here and not in <paramref name="Acts"/> it does not do.</param>
/// <param name="Features">Its features by name.</param>
internal sealed record LabelledText(string Text, IReadOnlySet<SentenceAct> Acts, IReadOnlySet<SentenceAct> Judged, IReadOnlyCollection<string> Features)
{
    private static readonly LocalDateTime Written = new(2026, 9, 16, 10, 0);

    /// <summary>A sentence with its label, looked at by itself.</summary>
    public static LabelledText OfSentence(string text, IReadOnlySet<SentenceAct> acts, IReadOnlySet<SentenceAct> judged)
    {
        var (seen, (sentence, dates)) = (new FeatureNames(), Open(text));
        SentenceFeatures.Write(sentence, dates, SentenceTokens.Of(sentence, dates), seen);
        return new(text, acts, judged, seen.Names);
    }

    /// <summary>A letter with its label, looked at as a whole.</summary>
    public static LabelledText OfLetter(Letter letter, IReadOnlySet<SentenceAct> acts, IReadOnlySet<SentenceAct> judged)
    {
        var seen = new FeatureNames();
        LetterFeatures.Write(letter.Weighed, seen);
        return new(letter.NewText, acts, judged, seen.Names);
    }

    /// <summary>A sentence with its grammar, and where it names days, as the reader of mail sees them.</summary>
    public static (ParsedSentence Sentence, IReadOnlyList<Span> Dates) Open(string text) =>
        (SentenceParser.Parse(new(new(0, text.Length), text)), [.. DateReader.Read("", text, new(Written, DayOrder.Unknown)).Select(date => new Span(date.Evidence.Start, date.Evidence.Length))]);
}
