using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether a name, where it stands in its sentence, can be a rival's: not a day, a language, a town somebody went to, nor a plain word that opens the sentence.</summary>
internal static class CompetitorPlace
{
    private static readonly HashSet<string> NoFirms = new(StringComparer.Ordinal)
    {
        "mondays", "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "tonight", "next", "new", "nothing", "lent", "michaelmas", "easter", "diwali", "ramadan", "eid", "hajj", "umrah", "muharram", "pongal", "holi", "purim", "advent", "onam", "whitsun", "internet", "god", "pope", "covid", "brexit", "mum", "dad", "boss", "himself", "herself", "hubby", "missus", "north", "south", "east", "west",
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
    /// <param name="words">The sentence.</param>
    /// <param name="start">The first word of the name.</param>
    /// <param name="end">The word behind it.</param>
    /// <param name="isLikely">Whether the sentence weighs like one that names a rival: then a plain word that opens it may be one.</param>
    public static bool MayStand(SentenceWords words, int start, int end, bool isLikely) =>
        (isLikely ? IsName(words, start, end) : MayAct(words, start, end)) && !IsDestination(words, start) && !(start > 0 && words[start - 1].Lower is "in" or "near" or "across" or "outside" && !IsKept(words, start));

    /// <summary>Whether it can be a firm's by itself, wherever it stands.</summary>
    public static bool MayAct(SentenceWords words, int start, int end) => IsName(words, start, end) && !IsPlainOpening(words, start, end);

    // "Your Sanand plant", "our Ikeja store"; "my GM", "the FAT"; "strike teams".
    private static bool IsOurOwn(SentenceWords words, int start, int end) =>
        (start > 0 && words[start - 1].Lower is "your" or "ur")
        || (start > 0 && words[start - 1].Lower is "our" or "my" or "their" or "the" && end < words.Count && words[end].Lower is "plant" or "store" or "office" or "campus" or "branch" or "site" or "depot" or "warehouse" or "factory" or "shop" or "location" or "division" or "desk" or "mill" or "yard" && words[start - 1].Lower is not "the")
        || (end == start + 1 && words[start].Text is { Length: < 6 } text && text.All(char.IsUpper) && start > 0 && words[start - 1].Lower is "the" or "our" or "my" or "an" or "any")
        || (end == start + 1 && words[start].Text is "teams" or "slack" or "outlook" or "access" or "sage" or "oracle" or "notion" && char.IsUpper(words[0].Text[0]));

    // "The Leeds lot", "the Kowloon factory".
    private static bool IsPeopled(SentenceWords words, int end) =>
        end < words.Count && (words[end].Lower is "people" or "lot" or "lads" or "firm" or "factory" or "party" or "crowd" or "guys" or "outfit" or "company" or "boys" or "mob" or "bunch" or "supplier" or "dealer" or "product");

    // A town, or a person: who speaks of Joe Kerrigan's price speaks of his firm all the same.
    private static bool IsElsewhere(SentenceWords words, int start, int end) =>
        words.Text(start, end) is var name && ((NameKin.IsPlace(name) && !IsPeopled(words, end)) || (NameKin.IsPerson(name) && (end == start + 1 || !words.Words.Any(word => word.Lower is "'d" or "would" or "can" or "could" || words.PriceAt(word.Index) is not null || word.Part is PartOfSpeech.Number))));

    // "It all lives in Excel": that is no town.
    private static bool IsKept(SentenceWords words, int start) =>
        words.Words.Take(start).Skip(Math.Max(0, start - 6)).Any(word => word.Lower is "lives" or "live" || word.Lemma is "keep" or "do" or "run" or "track" or "manage" or "put" or "type" or "write" or "sit" or "work" or "use");

    /// <summary>Whether it can be a firm's name at all.</summary>
    public static bool IsName(SentenceWords words, int start, int end) =>
        !(end == start + 1 && (NoFirms.Contains(words[start].Lower.TrimEnd('.')) || (words[start].Part is not PartOfSpeech.ProperNoun && words.BeginsClause(start) && English.Known.Knows(words[start].Lower))))
        && !IsElsewhere(words, start, end) && !IsOurOwn(words, start, end)
        && !words.DatesBetween(start, end).Any() && words[end - 1].Lower is not ("association" or "street" or "road" or "court" or "cup" or "day" or "show" or "fair" or "expo")
        && !IsColleague(words, end) && !IsCode(words, start, end) && words[end - 1].Lower is not ("commissioner" or "ombudsman" or "council" or "court" or "police" or "authority" or "ministry")
        && !(end < words.Count && words[end].Lower is "show" or "expo" or "fair") && !(end < words.Count && words[end].Text is "Board" or "Street" or "Road" or "Council" or "Committee" or "Bank" or "House" or "Department" or "Office" or "School" or "Unit" or "Room" or "Section" or "Line" or "Lane" or "Avenue" or "Show");

    // "The papers lie with Adjoa in accounts."
    private static bool IsColleague(SentenceWords words, int end) =>
        end + 1 < words.Count && words[end].Lower is "in" or "from" && words[end + 1].Lower is "accounts" or "accounting" or "purchasing" or "procurement" or "finance" or "payroll" or "legal" or "engineering" or "stores" or "sales" or "operations" or "marketing" or "maintenance" or "hr" or "qa" or "it";

    // "M16" is a bolt, "N4m" are four million naira.
    private static bool IsCode(SentenceWords words, int start, int end) =>
        end == start + 1 && words[start].Text is { Length: < 5 } text && char.IsUpper(text[0]) && text.Length > 1 && char.IsAsciiDigit(text[1]) && text.AsSpan(1).TrimEnd("mkbn").IndexOfAnyExceptInRange('0', '9') < 0;

    // "Rate is on the higher side": written large because it stands first.
    private static bool IsPlainOpening(SentenceWords words, int start, int end) =>
        end == start + 1 && start == 0 && words[start].Text.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0 && NameKin.IsPlainWord(words[start].Text)
        || end == start + 1 && words.BeginsClause(start) && (start == 0 || words.EndsClause(start - 1)) && words[start].Text.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        && (English.Known.Vocabulary.KnownTags(Hashes.Of(words[start].Lower)) != 0 || (English.Known.Knows(words[start].Lower) && (words[start].Lower.EndsWith("tion", StringComparison.Ordinal) || words[start].Lower.EndsWith("ment", StringComparison.Ordinal) || words[start].Lower.EndsWith("ness", StringComparison.Ordinal))));

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
