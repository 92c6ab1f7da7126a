using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>The day on which somebody away is there again, in words that no page has in a row: "on Monday you have me again", "the studio and I both reopen on Tuesday".</summary>
internal static class ReturnDay
{
    private static readonly HashSet<string> Again = new(StringComparer.Ordinal) { "again", "back", "return", "resume", "rejoin", "reopen", "reappear", "resurface", "surface", "restart" };
    private static readonly HashSet<string> Onward = new(StringComparer.Ordinal) { "on", "from", "in", "at", "to", "by", "before", "after", "until", "home", "next", "this", "around", "about", "only", "as", "for", "early", "late", "mid", "and", "then", "not", "work", "duty", "duties", "office" };

    private static readonly Phrases Met = new(["have me", "find me", "find her", "find him", "catch me", "catch her", "catch him", "see me", "seeing me", "get me", "reach me", "expect me", "expect her", "expect him"]);
    private static readonly Phrases Found = new(["is expected", "figure on", "join duty", "joining duty", "joins duty", "report for duty", "reporting for duty", "human again", "normal service", "as usual", "as normal"]);
    private static readonly HashSet<string> Theirs = new(StringComparer.Ordinal) { "you", "u", "thee", "ye", "with", "the", "it", "this", "that", "them", "on" };
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal) { "circle", "report", "send", "call", "ring", "write", "check", "bring", "hear", "try", "ask", "talk", "give", "put", "hold", "pay", "way", "straight", "speak", "mail", "email", "get", "once", "thanks", "sorry", "contact", "knock", "touch", "feedback" };

    /// <summary>The first day back by this sentence; null when it tells of none.</summary>
    public static LocalDate? In(SentenceWords words, LocalDate written)
    {
        LocalDate? last = null;
        foreach (var date in words.Dates.Where(date => !date.Ambiguous && date.Grain is not (Grain.Range or Grain.Year)))
        {
            var (start, end) = Breath.Around(words, new(date.Evidence.Start, date.Evidence.Length));
            // "You'll see me at church on the 29th and at my desk on the 30th": the second place has no verb and shares the first one's.
            if (!Tells(words, start, end) && !IsNotBefore(words, date, end) && !(last is not null && HasNoVerb(words, start, end)))
            {
                continue;
            }

            var day = IsNotBefore(words, date, end) ? date.To?.Day : date.Relation is Relation.Through || date.From is null ? DueDays.FirstBehind(date) : DueDays.FirstWelcome(date);
            last = day > written && (last is null || day > last) ? day : last;
        }

        return last;
    }

    private static bool HasNoVerb(SentenceWords words, int start, int end) =>
        words[start].Lower is "and" or "at" or "in" or "on" && !Enumerable.Range(start, end - start).Any(at => words[at].Part is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.Pronoun && words[at].Lower is not ("my" or "our"));

    // "Don't expect a peep before the 25th", "nothing from me before the 12th"
    private static bool IsNotBefore(SentenceWords words, DateFinding date, int end) =>
        date.From is null && date.Words.StartsWith("before", StringComparison.OrdinalIgnoreCase)
        && Enumerable.Range(0, end).Any(at => words[at].Place.Start < date.Evidence.Start && words[at].Lower is "not" or "n't" or "no" or "nothing" or "nobody" or "never" or "none" or "hardly" or "cannot");

    /// <summary>Whether a sentence says where somebody is to be met: "you'll find her at the bench".</summary>
    public static bool IsPersonal(SentenceWords words) => words.Parsed.Phrasing.Has(Met);

    private static bool Tells(SentenceWords words, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (Again.Contains(words[at].Lemma) && IsReturn(words, at, start, end))
            {
                return true;
            }
        }

        return (words.Parsed.Phrasing.Find(Met) ?? words.Parsed.Phrasing.Find(Found)) is { } found && found.Overlaps(words.Place(start, end));
    }

    // Not "back to you", "call again", "return the papers", "I'm back".
    private static bool IsReturn(SentenceWords words, int at, int start, int end)
    {
        if (Enumerable.Range(Math.Max(start, at - 3), Math.Min(3, at - start)).Any(before => Words.Contains(words[before].Lemma) && words[before].Part is not PartOfSpeech.Noun)
            && !(at + 1 < end && words[at].Lower is "back" && words[at + 1].Lower is "from" or "to" && at + 2 < end && words[at + 2].Lower is "the" or "my" or "her" or "his" or "work" && words.Count > at + 3 && words[at + 3].Lower is "office" or "desk" or "honeymoon" or "leave" or "holiday" or "work" or "trip"))
        {
            return false;
        }

        var next = at + 1 < end ? words[at + 1] : null;
        return words[at].Lemma switch
        {
            "again" => true,
            "back" => next is null || !(next.Lower is "to" or "with" or "at" ? at + 2 < end && Theirs.Contains(words[at + 2].Lower) && !(words[at + 2].Lower is "the" && next.Lower is "to" or "at") : next.Lower is "on" && at + 2 < end && words[at + 2].Lower is "this" or "that" or "it"),
            _ => words[at].Part is not PartOfSpeech.Noun && (next is null || Onward.Contains(next.Lower) || next.Part is PartOfSpeech.Punctuation or PartOfSpeech.Number || words.DateAt(at + 1) is not null),
        };
    }
}
