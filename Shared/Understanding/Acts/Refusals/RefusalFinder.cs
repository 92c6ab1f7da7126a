using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>Finds a clear no: a wish for no mail at all, else a no to the whole offer.</summary>
internal static class RefusalFinder
{
    private static readonly Wordbook<RefusalWords> Book = Wordbook<RefusalWords>.Of("refusals");

    public static IEnumerable<Refusal> Find(Correspondence thread)
    {
        foreach (var letter in thread.Theirs)
        {
            var words = thread.WordsOf(letter);
            if ((OptOutReader.Read(letter, words) ?? WeighedRefusal.OptOut(letter, words)) is { } optOut)
            {
                yield return optOut;
            }
            else if (No(thread, letter, words) is { } no)
            {
                yield return no;
            }
        }
    }

    // By the page, else by what was asked before, else by weight; by page and weight only where the letter does not go on with us.
    private static Refusal? No(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        var said = words.Select(Book.Find).ToList();
        var goesOn = said.Exists(each => each.Any(one => one.Meaning is RefusalWords.GoesOn));
        return (goesOn ? null : Declined(thread, letter, words, said))
            ?? RefusalAnswer.To(thread, letter) ?? RefusalAnswer.ToOwn(letter)
            ?? (goesOn ? null : Told(thread, letter, words, said))
            ?? (goesOn ? null : WeighedRefusal.Declined(letter, words, at => TakesUs(thread, words[at]) || RefusalAnswer.IsToDetail(thread, letter, words[at]) || said[at].Any(one => one.Meaning is RefusalWords.Partly)));
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

            if (meanings.Contains(RefusalWords.Surely) || (meanings.Contains(RefusalWords.Maybe) && !asks))
            {
                return new(letter.From, RefusalKind.Declined, letter.Quote(words[at].Sentence.Place));
            }
        }

        return null;
    }

    // "We decided to go with Northgate": who is taken is us.
    private static bool TakesUs(Correspondence thread, SentenceWords words)
    {
        var label = Firm.LabelOf(new Correspondent(null, thread.Reader).Domain).Replace("-", "", StringComparison.Ordinal);
        for (var at = 1; at < words.Count && label.Length > 3; at++)
        {
            if (words[at].Lower.StartsWith(label, StringComparison.OrdinalIgnoreCase) && Takes.Contains(words[at - 1].Lower))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly HashSet<string> Takes = new(StringComparer.Ordinal) { "with", "for", "on", "to", "chose", "chosen", "choose", "picked", "pick", "selected", "select", "took", "hired" };

    // "… with somebody else for the gutters": what follows says which part of it the no is to.
    private static bool Limits(IReadOnlyList<Said<RefusalWords>> said, SentenceWords words)
    {
        var last = said.Where(one => one.Meaning is RefusalWords.Surely or RefusalWords.Maybe).Select(one => one.End).DefaultIfEmpty(words.Count).Max();
        for (var at = Math.Max(0, last - 1); at + 1 < words.Count && at < last + 2; at++)
        {
            if (words[at].Lower is "for" or "on" or "with" && words[at + 1].Lower is "the" && at + 2 < words.Count && !Whole.Contains(words[at + 2].Lower))
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
