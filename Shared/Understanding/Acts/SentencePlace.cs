using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A whole sentence as evidence, without the bullet before it, the address ("Hi Tom,") and the stop behind it.</summary>
internal static class SentencePlace
{
    public static Span Of(Letter letter, ParsedSentence sentence)
    {
        var (start, end) = (Address.Skip(sentence, sentence.Sentence.Place.Start), sentence.Sentence.Place.End);
        while (start < end && letter.NewText[start] is ' ' or '-' or '–' or '—' or '•' or '*' or ',' or '\n')
        {
            start++;
        }

        while (end > start && letter.NewText[end - 1] is ' ' or '.' or '!' or ',' or ';' or '\n')
        {
            end--;
        }

        return start < end ? new(start, end - start) : sentence.Sentence.Place;
    }
}
