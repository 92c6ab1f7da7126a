using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Whether a name, where it stands in its sentence, can be a rival's: not a day, a language, a town somebody went to, nor a plain word that opens the sentence.</summary>
internal static class CompetitorPlace
{
    private static readonly HashSet<string> NoFirms = new(StringComparer.Ordinal)
    {
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "tonight", "next", "new", "nothing", "lent", "michaelmas", "easter", "diwali", "ramadan", "eid", "onam", "whitsun", "internet", "god", "pope", "covid", "brexit", "mum", "dad", "boss", "himself", "herself",
        "english", "german", "french", "italian", "spanish", "dutch", "danish", "swedish", "norwegian", "finnish", "polish", "czech", "russian", "greek", "turkish", "chinese", "japanese", "korean", "indian", "american", "british", "scottish", "irish", "welsh", "swiss", "austrian", "belgian", "portuguese", "european", "asian", "african", "australian",
        "pdf", "cctv", "erp", "crm", "api", "vat", "gp", "qp", "led", "usb", "gps", "wifi", "ltc", "mc", "pto",
    };

    // What can go to a firm; anybody else who goes to a place is travelling.
    private static readonly HashSet<string> Deals = new(StringComparer.Ordinal)
    {
        "order", "contract", "job", "business", "deal", "work", "award", "tender", "po", "loi", "account", "commission", "mandate", "vote", "nod", "lot", "it", "this", "that", "which", "supply", "project", "decision", "everything", "custom", "nomination", "purchase", "package", "volume", "second", "preference", "half", "rest", "switch", "share", "signature", "bid", "gig", "choice", "print", "care",
    };

    private static readonly HashSet<string> Travels = new(StringComparer.Ordinal) { "go", "move", "proceed", "change", "fly", "drive", "travel", "relocate", "return" };

    /// <summary>Whether it can be a rival's where a wording has found it.</summary>
    public static bool MayStand(SentenceWords words, int start, int end) =>
        IsName(words, start, end) && !IsPlainOpening(words, start, end) && !IsDestination(words, start) && !(start > 0 && words[start - 1].Lower is "in" or "near" or "across" or "outside" && !IsKept(words, start));

    // "It all lives in Excel": that is no town.
    private static bool IsKept(SentenceWords words, int start) =>
        words.Words.Take(start).Skip(Math.Max(0, start - 6)).Any(word => word.Lower is "lives" or "live" || word.Lemma is "keep" or "do" or "run" or "track" or "manage" or "put" or "type" or "write" or "sit" or "work" or "use");

    /// <summary>Whether it can be a firm's name at all.</summary>
    public static bool IsName(SentenceWords words, int start, int end) =>
        !(end == start + 1 && (NoFirms.Contains(words[start].Lower.TrimEnd('.')) || (words[start].Part is not PartOfSpeech.ProperNoun && words.BeginsClause(start) && English.Known.Vocabulary.KnownTags(Hashes.Of(words[start].Lower)) != 0)))
        && !words.DatesBetween(start, end).Any() && words[end - 1].Lower is not ("association" or "street" or "road" or "court" or "cup" or "day");

    // "Rate is on the higher side": written large because it stands first.
    private static bool IsPlainOpening(SentenceWords words, int start, int end) =>
        end == start + 1 && words.BeginsClause(start) && (start == 0 || words.EndsClause(start - 1)) && words[start].Text.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        && English.Known.Vocabulary.KnownTags(Hashes.Of(words[start].Lower)) != 0;

    // "The hearse goes to Mullingar", but "the order goes to Brightline".
    private static bool IsDestination(SentenceWords words, int start)
    {
        if (start < 2 || words[start - 1].Lower is not ("to" or "on"))
        {
            return false;
        }

        for (var at = start - 2; at >= 0 && at >= start - 4; at--)
        {
            if (Travels.Contains(words[at].Lemma))
            {
                return !words.Words.Take(at).Any(word => Deals.Contains(word.Lemma) || word.Lower is "we" or "i") || words.Words.Any(word => word.Lower is "office" or "flat" or "premises" or "headquarters" or "holiday");
            }
        }

        return false;
    }
}
