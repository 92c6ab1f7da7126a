using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>A sentence boiled down to what can be learned from: words in their dictionary form, and one sign each for a date, a name, a figure.</summary>
internal static class SentenceTokens
{
    /// <summary>Stands for the words of one date.</summary>
    public const string Date = "DATE";

    /// <summary>Stands for a run of names.</summary>
    public const string Name = "NAME";

    /// <summary>Stands for a word with figures in it.</summary>
    public const string Figure = "FIGURE";

    /// <summary>Stands before the first word.</summary>
    public const string Start = "<";

    /// <summary>Stands behind the last word.</summary>
    public const string End = ">";

    /// <summary>The tokens in order, between the sentence's two borders.</summary>
    public static List<string> Of(ParsedSentence sentence, IReadOnlyList<Span> dates)
    {
        var tokens = new List<string>(sentence.Words.Length + 2) { Start };
        foreach (var word in sentence.Words)
        {
            var token = Of(word, dates);
            if (!(token is Date or Name && tokens[^1] == token))
            {
                tokens.Add(token);
            }
        }

        tokens.Add(End);
        return tokens;
    }

    private static string Of(Word word, IReadOnlyList<Span> dates)
    {
        foreach (var date in dates)
        {
            if (date.Overlaps(word.Place))
            {
                return Date;
            }
        }

        return word.Part is PartOfSpeech.ProperNoun ? Name
            : word.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? Figure
            : word.Lemma.Length > 0 ? word.Lemma : word.Lower;
    }
}
