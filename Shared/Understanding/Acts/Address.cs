using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>The words that only call the reader: "Hi Chris,", "Kindly note,".</summary>
internal static class Address
{
    /// <summary>The first place behind them, where a find begins with them; else the place itself.</summary>
    public static int Skip(ParsedSentence sentence, int start)
    {
        var words = sentence.Words.Where(word => word.Place.Start >= start).Take(5).ToList();
        if (words.Count < 3 || (start > sentence.Sentence.Place.Start && words[0] != sentence.Words[0]))
        {
            return start;
        }

        var comma = words.FindIndex(word => word.Text is "," or "-" or "–" or "—" or ":" or "!");
        var calls = comma is 1 or 2 or 3 && words.Take(comma).All(word => word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Interjection or PartOfSpeech.Noun or PartOfSpeech.Adjective || word.Lower is "dear" or "hi" or "hello" or "kindly" or "note" or "please")
            && words.Take(comma).All(word => word.Lower is not ("today" or "tomorrow" or "tonight" or "monday" or "tuesday" or "wednesday" or "thursday" or "friday" or "answer"));
        return calls && comma + 1 < words.Count ? words[comma + 1].Place.Start : start;
    }
}
