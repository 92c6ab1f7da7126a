using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Whom a sentence speaks of, by its grammar: who does it, else whose knee it is.</summary>
internal static class SpokenOf
{
    private static readonly HashSet<string> Oneself = new(StringComparer.Ordinal) { "me", "myself", "us", "undersigned" };
    private static readonly HashSet<string> Self = new(StringComparer.Ordinal) { "i", "we", "i'm", "i'll", "im", "me", "my" };
    private static readonly Phrases Mine = new(["my absence", "my leave", "my holiday", "my holidays", "my vacation", "me who", "for me", "while i 'm", "while i am", "till i 'm back", "until i 'm back", "until i am back", "my return"]);
    private static readonly HashSet<string> Where = new(StringComparer.Ordinal) { "in", "on", "at", "off", "out", "away", "with", "back", "not", "up", "down", "over", "under", "ill", "sick", "gone", "home" };
    private static readonly HashSet<string> Empty = new(StringComparer.Ordinal) { "there", "it", "this", "that", "which", "what", "who" };

    // What somebody has and nobody else is: "my holiday begins", but not "my partner is away".
    private static readonly HashSet<string> Own = new(StringComparer.Ordinal)
    {
        "leave", "holiday", "vacation", "sabbatical", "pto", "surgery", "operation", "op", "hip", "knee", "back", "shoulder", "foot", "leg", "arm", "hand", "eye", "heart", "flight", "plane", "train", "trip", "travel", "tour", "desk", "phone", "mailbox", "inbox", "laptop", "honeymoon", "wedding", "maternity", "paternity", "absence", "return", "day", "week", "duty", "course", "training",
    };

    /// <summary>The address, or the name where only that is known; null when it is a thing or nobody.</summary>
    public static string? In(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence)
    {
        if (words[sentence].Parsed.Phrasing.Has(Mine))
        {
            return Writer(letter);
        }

        var told = words[sentence].Parsed.Clauses.Where(clause => clause is { Kind: ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Content, IsImperative: false, Verb: not null }).ToList();
        foreach (var clause in told)
        {
            if (In(thread, letter, words, sentence, clause) is { } who)
            {
                return who;
            }
        }

        // "You'll find her at the bench again"
        if (words[sentence].Words.FirstOrDefault(word => word.Lower is "her" or "him" && word.Role is "obj") is { } met && ReturnDay.IsPersonal(words[sentence]))
        {
            return Mention.Of(thread, letter, words, sentence, met.Lower is "him" ? "he" : "she", met.Index, null);
        }

        // "Park me until the 19th" asks for quiet.
        if (told.Count == 0 && words[sentence].Parsed.Clauses.Any(clause => clause is { IsImperative: true, Object.Lower: "me" or "us" }) && !ReturnDay.IsPersonal(words[sentence]))
        {
            return null;
        }

        // "Julie's at a funeral today so it's me": read as something of Julie's.
        if (Contracted(thread, letter, words, sentence, Where) is { } named)
        {
            return named;
        }

        // "They scrape my knee out": done to the writer.
        return words[sentence].Words.Any(word => word.Lower is "undersigned" || (told.Count > 0 && (Oneself.Contains(word.Lower) || IsOwn(words[sentence], word)))) ? Writer(letter)
            : told.Count == 0 || told.TrueForAll(clause => clause.Subject is null) ? Fragment(thread, letter, words, sentence)
            : null;
    }

    // "Liam, who signs, is off" speaks of Liam, "Mike, inventory is off" does not.
    private static bool IsAddressed(Correspondence thread, Letter letter, SentenceWords words, Word subject, Clause clause) =>
        subject.Index <= 1 && subject.Index + 1 < words.Count && words[subject.Index + 1].Text is ","
        && (thread.Roster.ByName(subject.Text, letter.From) is { } known && letter.Mail.To.Any(to => to.Address.Equals(known.Address, StringComparison.OrdinalIgnoreCase))
            || !(clause.Verb is { } verb && words.Words.Any(word => word.Index > subject.Index + 1 && word.Index < verb.Index && word.Text is ",")));

    // "Keith's on a cruise till the 19th", "fever since last night, nothing from me before Monday": no verb has anybody who does it.
    private static string? Fragment(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence)
    {
        var here = words[sentence];
        for (var at = 0; at < here.Count; at++)
        {
            if ((at == 0 || here[at - 1].Part is not (PartOfSpeech.Preposition or PartOfSpeech.ProperNoun)) && here.NamesAt(at) is [var end, ..] && !here.Dates.Any(date => here[at].Place.Overlaps(new(date.Evidence.Start, date.Evidence.Length)))
                && end < here.Count && here[end].Lower is "'s" or "is" or "s" or "has" or "will" && !IsPlain(here, at, end) && Mention.Of(thread, letter, words, sentence, here.Text(at, end), at, here.Place(at, end)) is { } who)
            {
                return who;
            }
        }

        return here.Words.Any(word => Oneself.Contains(word.Lower) || word.Lower is "i" or "my") || !here.Words.Any(word => word.Tag is "VBZ" or "VBP" or "VBD" or "MD" or "POS" || word.Lower is "he" or "she" or "her" or "his" or "they" or "'s")
            ? Writer(letter) : null;
    }

    /// <summary>Who "'s" something, where the parser took that for a possession: "Julie's at a funeral", "Ken's not with us any longer".</summary>
    public static string? Contracted(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, HashSet<string> next)
    {
        var here = words[sentence];
        for (var at = 0; at < here.Count; at++)
        {
            if (here.BeginsClause(at) && here.NamesAt(at) is [var end, ..] && end + 1 < here.Count && here[end].Lower is "'s" or "’s" && next.Contains(here[end + 1].Lower) && !IsPlain(here, at, end)
                && Mention.Of(thread, letter, words, sentence, here.Text(at, end), at, here.Place(at, end)) is { } who)
            {
                return who;
            }
        }

        return null;
    }

    // "Recital's June 13": a word written large because it begins.
    private static bool IsPlain(SentenceWords words, int start, int end) => end == start + 1 && NameKin.IsPlainWord(words[start].Text) && !Nicknames.Knows(words[start].Text);

    /// <summary>Who does it in one clause; null when it is a thing or nobody.</summary>
    public static string? In(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, Clause clause)
    {
        if (clause.Person is Person.I or Person.We)
        {
            return Writer(letter);
        }

        if (clause.Subject is not { } subject)
        {
            return null;
        }

        // "Mike, inventory finished early": who is spoken to is not spoken of, but whoever stands right behind may be.
        if (IsAddressed(thread, letter, words[sentence], subject, clause))
        {
            var behind = subject.Index + 2;
            return words[sentence].NamesAt(behind) is [var end, ..] ? Mention.Of(thread, letter, words, sentence, words[sentence].Text(behind, end), behind, words[sentence].Place(behind, end)) : null;
        }

        return subject.Lower is "he" or "she" ? Mention.Of(thread, letter, words, sentence, subject.Lower, subject.Index, null)
            : Named(thread, letter, words, sentence, subject) ?? (subject.Lower is "undersigned" || IsOwn(words[sentence], subject) ? Writer(letter) : null);
    }

    /// <summary>Whom words between two places speak of, where they name nobody themselves: the writer, unless the clause is about somebody or something else.</summary>
    public static string? At(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, int start, int end, Func<string?> unsaid)
    {
        var here = words[sentence];
        if (Enumerable.Range(start, end - start).Any(at => Self.Contains(here[at].Lower)))
        {
            return unsaid();
        }

        var clause = here.Parsed.Clauses.MaxBy(clause => clause.Words.Count(word => word.Index >= start && word.Index < end));
        if (clause is null || !clause.Words.Any(word => word.Index >= start && word.Index < end) || clause.Subject is not { } subject || Empty.Contains(subject.Lower) || subject.Index >= end || !EnglishWords.StandIn(here.Words))
        {
            return unsaid();
        }

        return In(thread, letter, words, sentence, clause) ?? (clause.Words.Any(word => Oneself.Contains(word.Lower)) ? Writer(letter) : null);
    }

    /// <summary>The person a word names, or the one named right behind it: "Tobias Rehm", "our buyer, Mr. Goh,".</summary>
    public static string? Named(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int sentence, Word subject)
    {
        var places = words[sentence].Parsed.Children(subject).Where(child => child.Relation is "appos" or "flat" or "compound").Prepend(subject).Where(word => word.Part is PartOfSpeech.ProperNoun);
        foreach (var word in places)
        {
            var start = word.Index;
            while (start > 0 && words[sentence][start - 1].Part is PartOfSpeech.ProperNoun && NameAt(words[sentence], start - 1, word.Index) is not null)
            {
                start--;
            }

            if (NameAt(words[sentence], start, word.Index) is { } end && Mention.Of(thread, letter, words, sentence, words[sentence].Text(start, end), start, words[sentence].Place(start, end)) is { } who)
            {
                return who;
            }
        }

        return null;
    }

    private static int? NameAt(SentenceWords words, int start, int holds) => words.NamesAt(start) is [var end, ..] && end > holds ? end : null;

    private static bool IsOwn(SentenceWords words, Word thing) =>
        Own.Contains(thing.Lemma) && words.Parsed.Children(thing).Any(child => child.Lower is "my");

    private static string? Writer(Letter letter) => letter.From.Length > 0 ? letter.From : null;
}
