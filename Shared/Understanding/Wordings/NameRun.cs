using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>Words that may be a name: of a person, a firm, a product.</summary>
internal static class NameRun
{
    private const int Longest = 4;

    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal) { "mr", "mrs", "ms", "miss", "dr", "prof", "herr", "herrn", "frau", "mme", "m", "sr", "sra", "monsieur", "madame", "señor", "señora", "dhr", "mevr", "mevrouw", "m/s", "messrs", "mdm", "sister", "father", "col", "capt", "sgt" };
    private static readonly HashSet<string> Inner = new(StringComparer.Ordinal) { "&", "van", "von", "de", "da", "der", "den", "del", "di", "du", "la", "le", "el", "of", "and", "'s", "al", "bin", "ten", "ter", "dos", "das", "zu", "y", "e" };

    // Written large for other reasons: pronouns, days, months, what begins a sentence.
    private static readonly HashSet<string> NoNames = new(StringComparer.Ordinal)
    {
        "i", "i'm", "the", "a", "an", "we", "you", "he", "she", "it", "they", "our", "your", "my", "his", "her", "their", "this", "that", "these", "those", "there", "here", "and", "but", "or", "so", "if", "when", "while", "after", "before", "until", "till", "once", "as", "at", "in", "on", "for", "from", "to", "of", "by", "with", "about",
        "not", "no", "yes", "please", "pls", "kindly", "thanks", "thank", "sorry", "hi", "hello", "hey", "hei", "hej", "hoi", "hallo", "salut", "bonjour", "hola", "ciao", "moin", "dear", "ok", "okay", "well", "also", "just", "then", "now", "today", "tomorrow", "yesterday", "what", "who", "why", "how", "where", "which", "whom", "is", "are", "was", "were", "will", "would", "can", "could", "should", "may", "might", "must", "do", "does", "did", "have", "has", "had", "be", "been",
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "missus", "hubby", "soz", "paiseh", "cpa", "ato", "irs", "hmrc", "iso", "din", "en", "hs", "unit", "suite", "form", "page", "call", "fuse", "serial", "hq", "qa", "tax", "tier", "h1", "h2", "section", "clause", "item", "line", "lot", "option", "version", "article", "room", "floor", "step", "phase", "part", "no", "nr", "art", "deposit", "invoice", "order", "ticket", "quote", "price", "our", "legal", "finance", "procurement", "purchasing", "accounts", "sales", "support", "marketing", "management", "ops", "engineering", "board", "q1", "q2", "q3", "q4", "fy", "christmas", "easter", "thanksgiving", "regards", "best", "cheers", "sincerely", "pm", "am", "asap", "eod", "cob", "fyi", "btw", "re", "fwd", "ceo", "cfo", "cto", "coo", "cio", "vp", "md", "hr", "it", "pto", "ooo", "po", "rfp", "rfq", "nda", "sow", "msa", "roi", "usd", "eur", "gbp", "vat", "pdf", "everybody", "everyone", "somebody", "someone", "nobody", "anybody", "anyone", "all", "both", "some", "many", "most", "any", "each", "every", "another", "other", "others", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    };

    public static IReadOnlyList<int> EndsAt(SentenceWords words, int at)
    {
        var end = at;
        while (end < words.Count && Titles.Contains(words[end].Lower.TrimEnd('.')) && end - at < 2)
        {
            end++;
        }

        var titled = end > at;
        if (end >= words.Count || !MayBeName(words, end, titled))
        {
            return [];
        }

        var ends = new List<int> { ++end };
        while (end < words.Count && ends.Count < Longest)
        {
            if (MayBeName(words, end, true))
            {
                ends.Add(++end);
            }
            else if (end + 1 < words.Count && Inner.Contains(words[end].Lower) && words[end].Lower is not "'s" and not "and" and not "of" and not "e" and not "y" && MayBeName(words, end + 1, true))
            {
                end += 2;
                ends.Add(end);
            }
            else
            {
                break;
            }
        }

        ends.Reverse();
        // "Ms. Farah Aziz (farah.aziz@…) ceased employment": the address belongs to the name.
        if (ends[0] + 2 < words.Count && words[ends[0]].Text is "(" or "<" or "[" && words[ends[0] + 1].Text.Contains('@', StringComparison.Ordinal) && words[ends[0] + 2].Text is ")" or ">" or "]")
        {
            ends.Add(ends[0] + 3);
        }

        return ends;
    }

    public static bool MayBeName(SentenceWords words, int at, bool inside)
    {
        var word = words[at];
        if (!inside && words.BeginsClause(at) && word.Part is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Auxiliary or PartOfSpeech.Interjection or PartOfSpeech.Preposition or PartOfSpeech.Subordinator)
        {
            return false;
        }

        return word.Text.Length > 1 && (char.IsUpper(word.Text[0]) || (char.IsDigit(word.Text[0]) && word.Text.Any(char.IsUpper) && inside)) && !NoNames.Contains(word.Lower.TrimEnd('.'));
    }

    /// <summary>A word that no English text holds, from somebody who writes everything small: "talked to the plantra guys".</summary>
    public static bool IsLowerName(SentenceWords words, int at) =>
        at < words.Count && words[at].Text is { Length: > 3 } text && text.All(char.IsAsciiLetterLower) && !char.IsUpper(words[0].Text[0])
        && !English.Known.Knows(text) && !English.Known.Knows(words[at].Lemma) && !NoNames.Contains(text);

    /// <summary>Whether it is one of the words that are written large without naming anybody.</summary>
    public static bool IsNoName(string lower) => NoNames.Contains(lower);
}
