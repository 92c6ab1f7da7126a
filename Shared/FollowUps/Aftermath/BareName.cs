using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.FollowUps.Aftermath;

/// <summary>"Liftwell." or "Liftwell, on price.": to the question whom they chose, a name alone is the answer.</summary>
internal static class BareName
{
    private const int Longest = 4;

    // To English ears these are words nobody knows.
    private static readonly HashSet<string> Courtesies = new(StringComparer.Ordinal)
    {
        "nein", "ja", "danke", "verstanden", "hallo", "moin", "guten", "liebe", "lieber", "non", "oui", "merci", "bonjour", "sí", "si", "gracias", "hola", "nee", "bedankt", "obrigado", "obrigada", "sim", "não", "grazie", "ciao", "tak", "tack", "takk", "kiitos", "dziękuję", "thx", "tks", "ta", "ack", "rgds", "thnx", "leider", "moment", "vielen", "sehr", "malheureusement", "hélas", "lamentablemente", "desgraciadamente", "muchas", "buenos", "helaas", "hoi", "beste", "infelizmente", "olá", "muito", "bom", "haha", "lol", "hmm", "ouch", "oops",
    };

    /// <summary>The name and the sentence it stands in; null when no sentence begins with a firm's name and little else.</summary>
    public static (string Name, SentenceWords Sentence)? In(Reply reply)
    {
        foreach (var sentence in reply.Sentences.Where(sentence => sentence.Count > 0 && !Reply.IsQuestion(sentence)))
        {
            var end = Enumerable.Range(0, Math.Min(Longest, sentence.Count)).TakeWhile(at => MayName(sentence, at)).Count();
            var name = string.Join(' ', sentence.Words.Take(end).Select(word => word.Text));
            if (end > 0 && Pauses(sentence, end) && IsFirm(name, reply) && !IsSignature(sentence, reply))
            {
                return (name, sentence);
            }
        }

        return null;
    }

    // "Liftwell" begins its sentence, where every word is written large: a word nobody knows is a name, one that everybody knows ("Understood") is none.
    private static bool MayName(SentenceWords sentence, int at)
    {
        var word = sentence[at];
        return word.Text.Length > 1 && char.IsUpper(word.Text[0]) && !NameRun.IsNoName(word.Lower) && !Courtesies.Contains(word.Lower)
            && (WordTraits.Of(word.Lower, English.Known.Vocabulary).Known == 0 || (at > 0 && word.Part == PartOfSpeech.ProperNoun));
    }

    // The end, or a pause and a reason. A comma at the line's end is a greeting.
    private static bool Pauses(SentenceWords sentence, int end) =>
        end == sentence.Count || sentence.EndsClause(end) || (sentence.IsComma(end) && end + 1 < sentence.Count);

    // The last line, after others and without a stop, is who signs.
    private static bool IsSignature(SentenceWords sentence, Reply reply) =>
        reply.Sentences.Count > 1 && ReferenceEquals(sentence, reply.Sentences[^1]) && !sentence.Sentence.Text.TrimEnd().EndsWith('.');

    private static bool IsFirm(string name, Reply reply)
    {
        var first = name.Split(' ')[0];
        return !Nicknames.Knows(first)
            && !reply.Thread.Stakeholders.Any(person => person.Name.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains(first, StringComparer.OrdinalIgnoreCase)
                || (person.Address is { } address && address.Contains(first, StringComparison.OrdinalIgnoreCase)));
    }
}
