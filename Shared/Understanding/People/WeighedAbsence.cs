using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>An absence in words that no page knows, where a sentence as a whole weighs like one: "they scrape my knee out Wednesday, figure on seeing me Dec 2".</summary>
internal static class WeighedAbsence
{
    // A single day is soon named: "he'll sit in on Thursday".
    private const float Certain = 0.8f;
    private const float Sure = 0.3f;
    private const float Hinted = 0.15f;
    private const float Half = 0.08f;

    // Who has too much to do is there.
    private static readonly Phrases Busy = new(["buried in", "buried under", "snowed under", "swamped", "up to my", "flat out", "drowning in", "slammed", "knee deep", "off my feet", "underwater", "under water", "busy", "run ragged", "chock a block", "hectic", "all hands"]);

    /// <summary>Who is away by one sentence of a person's letter: one, or several who go together; none when nobody is.</summary>
    public static IReadOnlyList<Absence> Best(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<AbsenceWords>>> said, Func<string?> standIn)
    {
        foreach (var at in Likeliest.InLetter(letter, words, SentenceAct.Absence, Hinted).Where(at => EnglishWords.StandIn(words[at].Words) && !words[at].Parsed.Phrasing.Has(Busy)))
        {
            var chance = letter.Weighed[at].Of(SentenceAct.Absence);
            // "Contract on your desk before I fly out tomorrow": what is promised is the point, not where one goes.
            if (letter.Weighed[at].Of(SentenceAct.Departure) > chance || (chance < Certain / 2 && letter.Weighed[at].Of(SentenceAct.Promise) > Certain) || Days(letter, words, said, at, chance) is not { } days || SpokenOf.In(thread, letter, words, at) is not { } who)
            {
                continue;
            }

            var last = Math.Max(at, days.Sentence ?? at);
            return [.. Fellows.Of(thread, letter, words, at, who).Prepend(who).Select(each => new Absence(each, days.From, days.Until, standIn() is { } stand && stand != each ? stand : null, letter.Quote(words[at].Sentence.Place.With(words[last].Sentence.Place))))];
        }

        return [];
    }

    private static AbsenceDays? Days(Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<AbsenceWords>>> said, int at, float chance)
    {
        var written = letter.WrittenAt.Date;
        if (chance < Sure)
        {
            // "You'll find her at the bench from the 22nd"
            if (ReturnDay.IsPersonal(words[at]) && ReturnDay.In(words[at], written) is { } found)
            {
                return new(null, found, at);
            }

            // Of two sentences that each hint at it the second has to tell of the return.
            return at + 1 < words.Count && (letter.Weighed[at + 1].Of(SentenceAct.Absence) >= Half || ReturnDay.IsPersonal(words[at + 1])) && ReturnDay.In(words[at + 1], written) is { } back ? new(null, back, at + 1) : null;
        }

        var days = AbsenceDays.In(letter, words, said, at, Math.Min(at + 2, words.Count));
        var isSaid = chance >= Certain || days.Sentence is not { } ends || ReturnDay.In(words[ends], written) is not null || words[ends].Dates.Any(date => date.Relation is Relation.Until or Relation.Through || date.Grain is Grain.Range or Grain.Week);
        return days.Until is not null ? isSaid ? days : null
            : AbsenceDays.AreOpen(words[at], written) ? new(days.From, null, at)
            : null;
    }
}
