using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Drivers;

/// <summary>Finds our later words that speak to an objection: its subject by name, or a word of its kind.</summary>
internal static class ObjectionAnswer
{
    private static readonly Dictionary<ObjectionKind, HashSet<string>> Topics = new()
    {
        [ObjectionKind.Price] = Set("price cost discount budget rate fee saving payback invest investment instalment installment cheaper cent dollar euro % $ € £ lower reduce"),
        [ObjectionKind.Timing] = Set("start later when schedule phase pilot time timing wait week month"),
        [ObjectionKind.Need] = Set("because save benefit difference example instead need help"),
        [ObjectionKind.Authority] = Set("board boss manager cfo ceo finance legal management committee summary one-pager slide call"),
        [ObjectionKind.Trust] = Set("reference guarantee warranty customer trial pilot case visit insurance certificate support contract"),
        [ObjectionKind.Competitor] = Set("compare comparison difference unlike"),
        [ObjectionKind.Other] = Set(""),
    };

    public static Evidence? Find(Correspondence thread, Letter raised, ObjectionKind kind, SentenceWords objection)
    {
        var subject = objection.Words.Where(word => word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun).Select(word => word.Lemma).ToHashSet(StringComparer.Ordinal);
        foreach (var letter in thread.Letters.Where(letter => letter is { IsPersonal: true, Side: Side.Ours } && letter.SentAt > raised.SentAt))
        {
            foreach (var sentence in thread.WordsOf(letter).Where(sentence => sentence.Count > 3 && !sentence.Sentence.Text.EndsWith('?')))
            {
                if (sentence.Words.Any(word => subject.Contains(word.Lemma) || Topics[kind].Contains(word.Lemma)))
                {
                    return letter.Quote(sentence.Sentence.Place);
                }
            }
        }

        return null;
    }

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);
}
