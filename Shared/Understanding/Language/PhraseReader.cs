using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>The stretch a word covers together with all that hangs on it.</summary>
internal static class PhraseReader
{
    public static Span Read(ParsedSentence sentence, Word word)
    {
        int first = word.Index, last = word.Index;
        foreach (var each in sentence.Words)
        {
            if (HangsOn(sentence, each, word))
            {
                first = Math.Min(first, each.Index);
                last = Math.Max(last, each.Index);
            }
        }

        var start = sentence.Words[first].Place.Start;
        return new(start, sentence.Words[last].Place.End - start);
    }

    private static bool HangsOn(ParsedSentence sentence, Word word, Word on)
    {
        for (var steps = 0; word.Head >= 0 && steps < sentence.Words.Length; steps++)
        {
            if (word.Head == on.Index)
            {
                return word.Part != PartOfSpeech.Punctuation;
            }

            word = sentence.Words[word.Head];
        }

        return false;
    }
}
