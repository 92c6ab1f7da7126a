using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>The firms in a list of prices: "Quotes are in: Harrowgate 388 a pallet, Pell Timber 395, yourselves 402."</summary>
internal static class PriceList
{
    private static readonly Phrases Headings = new(["quotes", "quotations", "prices", "offers", "bids", "tenders", "rates", "estimates", "the field", "quoted", "price comparison"]);
    private static readonly FrozenSet<string> Us = FrozenSet.ToFrozenSet(["you", "yours", "yourself", "yourselves", "u"]);
    private static readonly FrozenSet<string> Ties = FrozenSet.ToFrozenSet([":", "-", "–", "—", "=", "(", "at", "is", "are", "on", "with", "wants", "want", "says", "say", "asks", "ask"]);

    public static IEnumerable<Competitor> In(Correspondence thread, Letter letter)
    {
        var (rows, hasUs, hasHeading) = (new List<Competitor>(), false, false);
        foreach (var words in thread.WordsOf(letter))
        {
            hasHeading |= words.Parsed.Phrasing.Has(Headings);
            for (var at = 0; at < words.Count; at++)
            {
                if (!words.BeginsClause(at))
                {
                    continue;
                }

                hasUs |= Us.Contains(words[at].Lower) && HasFigure(words, at + 1);
                if (words.NamesAt(at) is [var end, ..] && HasFigure(words, end) && CompetitorPlace.MayAct(words, at, end) && CompetitorName.Read(words.Text(at, end), letter, thread.Roster) is { } rival)
                {
                    rows.Add(new(rival, CompetitorRole.Considered, CompetitorReason.In(words), letter.Quote(words.Sentence.Place)));
                }
            }
        }

        return rows.Count > 0 && (hasUs || (hasHeading && rows.Count > 1)) ? rows : [];
    }

    // Behind the name and a point or a little word; a day is no price.
    private static bool HasFigure(SentenceWords words, int at)
    {
        var figure = at < words.Count && Ties.Contains(words[at].Lower) ? at + 1 : at;
        return figure < words.Count && words.DateAt(figure) is null && (words.PriceAt(figure) is not null || words[figure].Text is [>= '0' and <= '9', _, ..]);
    }
}
