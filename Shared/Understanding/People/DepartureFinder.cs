using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds who has left the firm or the role, and who follows.</summary>
internal static class DepartureFinder
{
    private const string Who = "who";
    private const string Whom = "whom";

    private const int FarAhead = 31;
    private const int Opening = 3;

    // "He turned in his notice in June and took it back in June"
    private static readonly Phrases TakenBack = new(["took it back", "taken it back", "withdrew it", "withdrawn it", "changed his mind", "changed her mind", "changed my mind", "thought better of it", "talked out of it", "decided to stay", "staying after all"]);

    private static readonly Wordbook<DepartureWords> Book = Wordbook<DepartureWords>.Of("departures");

    public static IEnumerable<Departure> Find(Correspondence thread)
    {
        var gone = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var letter in thread.Letters.Where(letter => letter.Kind is MessageKind.DepartureNotice || (letter.Kind is MessageKind.Person && !WholeLetter.HardlyDoes(letter, SentenceAct.Departure))))
        {
            var words = thread.WordsOf(letter);
            var said = words.Select(Book.Find).ToList();
            var none = true;
            for (var at = 0; at < words.Count; at++)
            {
                if (Left(letter, words[at], said[at], at) is not { } left)
                {
                    continue;
                }

                var called = left.Part(Who) ?? (IsAboutAnother(left) ? "he" : letter.Kind == MessageKind.DepartureNotice ? null : "i");
                if (Mention.Of(thread, letter, words, at, called, left.Start, left.PlaceOf(Who)) is { } who && !IsFarAhead(letter, words[at], who) && gone.Add(who))
                {
                    none = false;
                    yield return new(who, Successor(thread, letter, said, who), letter.Quote(words[at].Sentence.Place));
                }
            }

            if (none && (WeighedDeparture.Best(thread, letter, words) ?? OfNotice(thread, letter, words)) is var (other, sentence) && gone.Add(other))
            {
                yield return new(other, Successor(thread, letter, said, other), letter.Quote(words[sentence].Sentence.Place));
            }
        }
    }

    /// <summary>Whether somebody tells here that they have gone themselves, or their mailbox does.</summary>
    public static bool IsWritersOwn(Letter letter, IReadOnlyList<SentenceWords> words) =>
        words.Index().Any(one => Left(letter, one.Item, Book.Find(one.Item), one.Index) is { } left && (left.Part(Who) is { } named ? IsSender(letter, named) : !IsAboutAnother(left)))
        || WeighedDeparture.IsWritersOwn(letter, words);

    /// <summary>Whether a name is the one that the letter comes from.</summary>
    internal static bool IsSender(Letter letter, string name) =>
        PersonName.Read(name) is { Parts: [.., var last] } && last.Length > 2 && $"{letter.Mail.From?.Name} {letter.From}".Contains(last, StringComparison.OrdinalIgnoreCase);

    // Whatever words it takes, a notice says one thing: whoever had this mailbox has gone, by name where the sentence opens with one.
    private static (string Who, int Sentence)? OfNotice(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        if (letter.Kind != MessageKind.DepartureNotice || letter.From.Length == 0 || words.Count == 0)
        {
            return null;
        }

        var says = words.Index().Where(one => AutoReplyWords.SayLeft(one.Item.Sentence.Text)).Select(one => one.Index).FirstOrDefault(-1);
        var sentence = says >= 0 ? says : Likeliest.Of(letter, words, SentenceAct.Departure, 0) is [var first, ..] ? first : 0;
        var here = words[sentence];
        var named = Enumerable.Range(0, Math.Min(Opening, here.Count)).Select(at => here.NamesAt(at) is [var end, ..] ? Mention.Of(thread, letter, words, sentence, here.Text(at, end), at, here.Place(at, end)) : null).FirstOrDefault(who => who is not null);
        return (named ?? letter.From, sentence);
    }

    private static Said<DepartureWords>? Left(Letter letter, SentenceWords words, IReadOnlyList<Said<DepartureWords>> said, int at) =>
        !words.Sentence.Text.EndsWith('?') && said.FirstOrDefault(one => one.Meaning == DepartureWords.Left && !StaysPut(one) && !IsYetToCome(one)) is { } left && !Doubt.OfDeparture(letter, words, at, IsSaidOfThings(left)) ? left : null;

    // "Mr. Abbott has not left his": what is denied of leaving is staying.
    private static bool StaysPut(Said<DepartureWords> left) =>
        left.Words.Parsed.Phrasing.Has(TakenBack) || WeighedDeparture.LeavesEarly(left.Words)
        || (Enumerable.Range(left.Start, left.End - left.Start) is var said && said.Any(at => left.Words[at].Lower is "left" or "leaving" or "retiring" or "going") && said.Any(at => left.Words[at].Lower is "not" or "n't" or "never"));

    // "Until Gerda has retired", "once Paul leaves us": nobody has yet.
    private static bool IsYetToCome(Said<DepartureWords> left) =>
        left.Part(Who) is not null && left.Words.Parsed.Clauses.MaxBy(clause => clause.Words.Count(word => word.Index >= left.Start && word.Index < left.End)) is { Kind: ClauseKind.Time or ClauseKind.Condition, Mark: "until" or "till" or "once" or "if" or "unless" or "before" or "in case" };

    // Ships, caps, pumps and guests leave, move and retire as well.
    private static bool IsSaidOfThings(Said<DepartureWords> left) =>
        Enumerable.Range(left.Start, left.End - left.Start).Any(at => left.Words[at].Lemma is "leave" or "retire" or "move" or "go" or "hand" or "step" or "get" or "take" or "day" or "bow" or "long" or "more" or "anymore" or "finish" or "wrap" or "end" or "expire" or "run" or "let" or "say" or "lose" or "plate" or "out" or "part");

    // "Mrs. Ochs retires at Easter", written in autumn: until then it is with her that one talks.
    private static bool IsFarAhead(Letter letter, SentenceWords words, string who) =>
        !who.Equals(letter.From, StringComparison.OrdinalIgnoreCase)
        && words.Dates.Any(date => date.From is { } day && day.Day > letter.WrittenAt.Date.PlusDays(FarAhead))
        && !words.Words.Any(word => word.Lower is "quit") && !words.Parsed.Clauses.Any(clause => clause.Tense is Tense.Past || clause.IsPerfect);

    private static bool IsAboutAnother(Said<DepartureWords> left) => left.Words[left.Start].Lower is "his" or "her" or "he" or "she" or "inherited" or "taken" or "took";

    private static string? Successor(Correspondence thread, Letter letter, List<IReadOnlyList<Said<DepartureWords>>> said, string who)
    {
        foreach (var next in said.SelectMany(one => one).Where(one => one.Meaning == DepartureWords.Next))
        {
            var name = next.Part(Whom);
            var follows = name is null ? null
                : name is "I" or "i" or "me" ? letter.From
                : Mention.IsPerson(thread, letter, next.Words, name, next.PlaceOf(Whom)) ? thread.Roster.Who(name, letter.From) : null;
            if (follows is { Length: > 0 } && !follows.Equals(who, StringComparison.OrdinalIgnoreCase))
            {
                return follows;
            }
        }

        return null;
    }
}

/// <summary>What the page of departures tells apart.</summary>
internal enum DepartureWords
{
    /// <summary>Has left.</summary>
    Left,

    /// <summary>Follows.</summary>
    Next,
}
