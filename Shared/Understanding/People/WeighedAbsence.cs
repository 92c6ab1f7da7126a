using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;

namespace OutlookFollowUp.Understanding.People;

/// <summary>An absence in words that no page knows, where a sentence as a whole weighs like one: "they scrape my knee out Wednesday, figure on seeing me Dec 2".</summary>
internal static class WeighedAbsence
{
    private const float Sure = 0.3f;

    private static readonly Phrases Returns = new(["again", "back", "return", "returns", "returning", "resume", "resumes", "resuming", "seeing me", "see me", "expected", "expect me", "reappear", "surface"]);
    private static readonly Phrases Endless = new(["how long", "indefinitely", "further notice", "foreseeable", "nobody knows when", "no telling when", "no idea when", "no date"]);

    /// <summary>Who is away by a letter of a person, at most once; null when nobody is.</summary>
    public static Absence? Best(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, Func<string?> standIn)
    {
        foreach (var at in Likeliest.Of(letter, words, SentenceAct.Absence, Sure))
        {
            if (WeighedPerson.Of(thread, letter, words, at) is { } who && (Days(letter, words, at) ?? Open(words, at)) is { } days)
            {
                var last = Math.Max(at, days.Sentence ?? at);
                return new(who, days.From, days.Until, standIn() is { } stand && stand != who ? stand : null, letter.Quote(words[at].Sentence.Place.With(words[last].Sentence.Place)));
            }
        }

        return null;
    }

    // "For how long nobody can say": away without a day of return, and they know it.
    private static AbsenceDays? Open(IReadOnlyList<SentenceWords> words, int at) =>
        words[at].Dates.Count == 0 && words[at].Parsed.Phrasing.Has(Endless) ? new(null, null, at) : null;

    private static AbsenceDays? Days(Letter letter, IReadOnlyList<SentenceWords> words, int at)
    {
        var written = letter.WrittenAt.Date;
        for (var near = at; near <= at + 1 && near < words.Count; near++)
        {
            // The sentence after counts only where it tells of the return.
            if (Back(words[near], written, near > at) is { } back)
            {
                var from = words[at].Dates.Select(date => date.Ambiguous ? null : date.From?.Day).FirstOrDefault(day => day >= written && day < back);
                return new(from, back, near);
            }
        }

        return null;
    }

    private static LocalDate? Back(SentenceWords words, LocalDate written, bool mustReturn)
    {
        var ahead = words.Dates.Where(date => !date.Ambiguous && DueDays.FirstWelcome(date) > written).ToList();
        if (ahead.Count == 0)
        {
            return null;
        }

        if (words.Parsed.Phrasing.Has(Returns))
        {
            var last = ahead[^1];
            return last.Relation is Relation.Through or Relation.Until ? DueDays.FirstBehind(last) : DueDays.FirstWelcome(last);
        }

        return mustReturn ? null
            : ahead.Find(date => date.Relation is Relation.Until or Relation.Through || date.Grain is Grain.Range && date.From is not null) is { } span ? DueDays.FirstBehind(span)
            : null;
    }
}
