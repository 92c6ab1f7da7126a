using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>A rival told by grammar and goods, whatever the wording: who serves, sits where ours would, offers, is laid beside us, carried it.</summary>
internal static class GrammarRival
{
    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter, SaleGoods goods, bool isLost, IReadOnlyList<IReadOnlyList<Said<CompetitorWords>>> heard)
    {
        var words = thread.WordsOf(letter);
        for (var at = 0; at < words.Count; at++)
        {
            var scene = new RivalScene(words[at], goods, isLost, letter.Weighed[at].Of(SentenceAct.Rival));
            var others = CompetitorFinder.NoRivals(heard[at]);
            foreach (var (start, end) in Names(words[at]))
            {
                if (!others.Contains(words[at].Text(start, end)) && MayBeVendor(words[at], start, end, goods) && Role(new(words[at], start, end), scene) is { } said
                    && CompetitorStand.Of(said, words[at], start) is { } role && CompetitorName.Read(words[at].Text(start, end), letter, thread.Roster) is { } rival)
                {
                    yield return new(rival, role, CompetitorReason.In(words[at]), letter.Quote(words[at].Sentence.Place));
                }
            }
        }
    }

    private static CompetitorRole? Role(NameSeat seat, RivalScene scene) =>
        Preference.Holds(seat, scene) ? CompetitorRole.Chosen
        : Incumbency.Holds(seat, scene) && !scene.IsLost ? CompetitorRole.Incumbent
        : Consideration.Holds(seat, scene) ? CompetitorRole.Considered
        : null;

    // What another trade calls itself.
    private static readonly HashSet<string> OtherTrades = new(StringComparer.OrdinalIgnoreCase) { "freight", "haulage", "logistics", "transport", "couriers", "courier", "shipping", "bank", "insurance", "mutual", "assurance", "solicitors", "architects", "school", "hospital", "university", "college", "council", "church", "hotel", "hotels", "street", "road", "fair", "expo", "finance", "estates", "university", "union", "club", "holdings" };

    private static bool MayBeVendor(SentenceWords words, int start, int end, SaleGoods goods) =>
        !(OtherTrades.Contains(words[end - 1].Text) && end > start + 1 && !goods.Has(words[end - 1])) && words.Text(start, end) is var name && !NameKin.IsPerson(name) && !IsOffice(words, start, end)
        && (NameRun.IsLowerName(words, start) || IsCrowd(words, start) || CompetitorPlace.MayAct(words, start, end));

    // "The Council", "our Trust": plain words, written large out of respect; and "GST", "CAD".
    private static bool IsOffice(SentenceWords words, int start, int end) =>
        (start > 0 && words[start - 1].Part is PartOfSpeech.Determiner or PartOfSpeech.Pronoun && words[start - 1].Lower is not ("a" or "an") && words.Words.Take(end).Skip(start).All(word => English.Known.Vocabulary.KnownTags(Hashes.Of(word.Lower)) != 0))
        || (end == start + 1 && words[start].Text.Length < 4 && words[start].Text.All(char.IsUpper));

    private static IEnumerable<(int Start, int End)> Names(SentenceWords words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            // "The lads in Cork": a firm that is called by its town.
            if (at + 2 < words.Count && IsCrowd(words, at) && words.NamesAt(at + 2) is [var town, ..])
            {
                yield return (at, town);
                at = town - 1;
                continue;
            }

            var end = words.NamesAt(at) is [var longest, ..] ? longest : NameRun.IsLowerName(words, at) || IsUnheard(words, at) ? at + 1 : at;
            if (end > at && words.DateAt(at) is null)
            {
                yield return (at, end);
                at = end - 1;
            }
        }
    }

    private static bool IsCrowd(SentenceWords words, int at) =>
        words[at].Lower is "lads" or "crowd" or "lot" or "boys" or "people" or "guys" or "fellas" or "folks" or "outfit" or "mob" or "firm" or "fellows" or "bunch" && words[at + 1].Lower is "in" or "from" or "at" or "up" or "over" && at > 0 && words[at - 1].Lower is "the" or "those" or "them" or "some" or "that" or "a";

    // "Corvane it is": taken for a verb, though nobody ever heard it.
    private static bool IsUnheard(SentenceWords words, int at) => words[at].Text is { Length: > 3 } text && char.IsUpper(text[0]) && text.All(char.IsLetter) && !English.Known.Knows(words[at].Lower) && !English.Known.Knows(words[at].Lemma);
}
