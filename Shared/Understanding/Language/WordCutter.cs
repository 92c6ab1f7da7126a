using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Cuts a sentence into words.</summary>
internal static class WordCutter
{
    public static IReadOnlyList<Word> Cut(Sentence sentence)
    {
        var words = new List<Word>();
        var at = 0;
        while (at < sentence.Text.Length)
        {
            var start = at;
            while (at < sentence.Text.Length && !char.IsWhiteSpace(sentence.Text[at]))
            {
                at++;
            }

            if (at > start)
            {
                var text = sentence.Text[start..at];
                var lower = text.ToLowerInvariant();
                words.Add(new(words.Count, new(sentence.Place.Start + start, at - start), text, lower, lower, PartOfSpeech.Other, "XX", words.Count == 0 ? -1 : 0, words.Count == 0 ? "root" : "dep"));
            }

            at++;
        }

        return words;
    }
}
