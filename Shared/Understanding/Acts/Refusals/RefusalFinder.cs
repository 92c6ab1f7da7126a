using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>Finds a clear no: a wish for no mail at all, else a no to the whole offer.</summary>
internal static class RefusalFinder
{
    // Whoever promises, asks or puts off goes on with us.
    private const float Goes = 0.5f;

    private static readonly Wordbook<RefusalWords> Book = Wordbook<RefusalWords>.Of("refusals");

    public static IEnumerable<Refusal> Find(Correspondence thread)
    {
        foreach (var letter in thread.Theirs)
        {
            var words = thread.WordsOf(letter);
            var optOut = OptOutReader.Read(letter, words) ?? WeighedRefusal.OptOut(letter, words, at => OptOutReader.IsNone(words[at]));
            if (optOut is not null)
            {
                yield return optOut;
            }

            // "We bought elsewhere. Take me off the list." says two things; "not interested, take me off the list" but one.
            if (No(thread, letter, words) is { } no && (optOut is null || TellsDeed(words, no)))
            {
                yield return no;
            }
        }
    }

    /// <summary>Whether a sentence that says whom they took means the whole: the letter does not go on with us, and asks for nothing more.</summary>
    public static bool IsWhole(Correspondence thread, Letter letter, Evidence chosen)
    {
        var words = thread.WordsOf(letter);
        var said = words.Select(Book.Find).ToList();
        var at = words.ToList().FindIndex(each => each.Sentence.Place.Start == chosen.Start);
        return at >= 0 && !said.Exists(each => each.Any(one => one.Meaning is RefusalWords.GoesOn))
            && !said[at].Any(one => one.Meaning is RefusalWords.Unsure or RefusalWords.Partly)
            && !TakesUs(thread, words[at]) && !WeighedRefusal.HasMore(letter, words, at) && !words[at].Parsed.HasQuestionMark
            && !letter.Weighed.Any(chances => chances.Of(SentenceAct.Hold) >= Goes || chances.Of(SentenceAct.Promise) >= Goes || chances.Of(SentenceAct.Request) >= Goes);
    }

    private static bool TellsDeed(IReadOnlyList<SentenceWords> words, Refusal no) =>
        words.Any(each => each.Sentence.Place.Start == no.Evidence.Start && each.Parsed.Clauses.Any(clause => clause is { Tense: Tense.Past, IsNegated: false, Person: Person.I or Person.We, Kind: ClauseKind.Main or ClauseKind.Coordinated, Verb.Lemma: not ("tell" or "say" or "ask" or "write" or "be" or "mention" or "request" or "think") }));

    // By the page, else by what was asked before, else by weight; by page and weight only where the letter does not go on with us.
    private static Refusal? No(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        var said = words.Select(Book.Find).ToList();
        var goesOn = WholeLetter.HardlyDoes(letter, SentenceAct.Refusal) || said.Exists(each => each.Any(one => one.Meaning is RefusalWords.GoesOn));
        return (goesOn ? null : Declined(thread, letter, words, said))
            ?? RefusalAnswer.To(thread, letter) ?? RefusalAnswer.ToOwn(letter)
            ?? (goesOn ? null : Told(thread, letter, words, said))
            ?? (goesOn ? null : WeighedRefusal.Declined(letter, words, at => TakesUs(thread, words[at]) || RefusalAnswer.IsToDetail(thread, letter, words[at]) || said[at].Any(one => one.Meaning is RefusalWords.Partly) || words[at].Parsed.Phrasing.Has("years ago")));
    }

    // A no in what happened instead, where the letter asks for nothing more.
    private static Refusal? Told(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<RefusalWords>>> said)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (!said[at].Any(one => one.Meaning is RefusalWords.Unsure or RefusalWords.Partly) && (Staying.In(thread, letter, words, at) || Handover.In(words[at])) && !WeighedRefusal.HasMore(letter, words, at))
            {
                return new(letter.From, RefusalKind.Declined, letter.Quote(words[at].Sentence.Place));
            }
        }

        return null;
    }

    private static Refusal? Declined(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, List<IReadOnlyList<Said<RefusalWords>>> said)
    {
        var asks = letter.NewText.Contains('?', StringComparison.Ordinal);
        for (var at = 0; at < words.Count; at++)
        {
            var meanings = said[at].Select(one => one.Meaning).ToList();
            var isQuestion = words[at].Sentence.Text.EndsWith('?');
            if (isQuestion || Doubt.OfRefusal(letter, words[at], at) || meanings.Contains(RefusalWords.Unsure) || meanings.Contains(RefusalWords.Partly) || Limits(said[at], words[at]) || TakesUs(thread, words[at]))
            {
                continue;
            }

            if (meanings.Contains(RefusalWords.Surely) || (meanings.Contains(RefusalWords.Maybe) && !asks && !WeighedRefusal.HasMore(letter, words, at)))
            {
                return new(letter.From, RefusalKind.Declined, letter.Quote(words[at].Sentence.Place));
            }
        }

        return null;
    }

    // "We decided to go with Northgate", "they chose you": who is taken is us.
    private static bool TakesUs(Correspondence thread, SentenceWords words)
    {
        var label = Firm.LabelOf(new Correspondent(null, thread.Reader).Domain).Replace("-", "", StringComparison.Ordinal);
        for (var at = 1; at < words.Count; at++)
        {
            if (Takes.Contains(words[at - 1].Lower) && (words[at].Lower is "you" ? !Denies(words) : label.Length > 3 && words[at].Lower.StartsWith(label, StringComparison.OrdinalIgnoreCase)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Denies(SentenceWords words) => words.Parsed.Clauses.Any(clause => clause.IsNegated) || words.Words.Any(word => word.Lower is "not" or "no" or "never");

    private static readonly HashSet<string> Takes = new(StringComparer.Ordinal) { "with", "for", "on", "to", "chose", "chosen", "choose", "picked", "pick", "selected", "select", "took", "hired" };

    // "… with somebody else for the gutters": what follows says which part of it the no is to.
    private static bool Limits(IReadOnlyList<Said<RefusalWords>> said, SentenceWords words)
    {
        var last = said.Where(one => one.Meaning is RefusalWords.Surely or RefusalWords.Maybe).Select(one => one.End).DefaultIfEmpty(words.Count).Max();
        // "Leaving things as they are with the ledger": what stays is no part of ours.
        if (words.Parsed.Phrasing.Has("as they are", "as it is", "as is", "the way it is", "the way they are", "as we are"))
        {
            return false;
        }

        for (var at = Math.Max(0, last - 1); at + 1 < words.Count && at < last + 2; at++)
        {
            if (words[at].Lower is "for" or "on" or "with" or "need" or "require" && words[at + 1].Lower is "the" && at + 2 < words.Count && !Whole.Contains(words[at + 2].Lower))
            {
                return !words.Words.Skip(at).Any(word => char.IsUpper(word.Text[0]) && word.Text.Length > 2 && word.Index < at + 4);
            }
        }

        return false;
    }

    private static readonly HashSet<string> Whole = new(StringComparer.Ordinal)
    {
        "project", "proposal", "offer", "purchase", "contract", "deal", "whole", "order", "service", "system", "solution", "business", "transaction", "matter", "acquisition", "engagement", "partnership", "agreement", "negotiation", "negotiations", "process", "programme", "program", "plan", "initiative", "idea", "investment", "evaluation", "tender", "works", "same", "county", "council", "group", "local", "latter", "cheaper", "bigger", "smaller", "other", "current", "existing", "old", "moment", "time", "future", "present", "one", "incumbent", "global", "competition", "same", "supplier", "vendor", "provider",
    };
}

/// <summary>What the page of refusals tells apart.</summary>
internal enum RefusalWords
{
    /// <summary>A no that stands by itself.</summary>
    Surely,

    /// <summary>A no unless the mail goes on.</summary>
    Maybe,

    /// <summary>Only thought of, or not decided.</summary>
    Unsure,

    /// <summary>A no to one thing of several.</summary>
    Partly,

    /// <summary>The mail goes on with us.</summary>
    GoesOn,
}
