using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Text;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>Finds where the customer asks for quiet until a day or an event.</summary>
internal static class HoldFinder
{
    private static readonly Wordbook<HoldWords> Book = Wordbook<HoldWords>.Of("holds");

    public static IEnumerable<Hold> Find(Correspondence thread)
    {
        foreach (var letter in thread.Theirs)
        {
            if (Best(thread, letter) is { } best)
            {
                yield return best with { LiftedBy = LiftedBy(thread, letter) };
            }
        }
    }

    // A letter asks for quiet once, however many words it takes: the sentence that names the end speaks for all.
    private static Hold? Best(Correspondence thread, Letter letter)
    {
        var words = thread.WordsOf(letter);
        if (WholeLetter.HardlyDoes(letter, SentenceAct.Hold) || words.Any(sentence => CallsNow.In(sentence, letter.WrittenAt.Date)))
        {
            return null;
        }

        var said = words.Select(Book.Find).ToList();
        bool IsOther(int at) => said[at].Any(one => one.Meaning == HoldWords.Other) || NoQuiet.Is(words[at].Parsed);

        (HoldEnd End, Span Place)? best = null;
        for (var at = 0; at < words.Count; at++)
        {
            if (IsOther(at))
            {
                continue;
            }

            foreach (var cue in said[at])
            {
                if (HoldEnd.Of(letter, words, said, at, cue) is { } end && (best is null || end.Rank > best.Value.End.Rank))
                {
                    best = (end, end.Place);
                }
            }
        }

        best ??= HoldAnswer.Of(thread, letter) is { } chosen ? (chosen, chosen.Place) : null;
        var answer = best is null ? Choice.Of(thread, letter)?.Answer : null;
        best ??= WeighedHold.Best(letter, words, at => words[at].Sentence.Place == answer || IsOther(at)) is { } weighed ? (weighed, weighed.Place) : null;
        return best is { } found ? new(letter.From, found.End.Until, found.End.Reading, null, letter.Quote(found.Place)) : null;
    }

    // The moment somebody of theirs writes again as a person, the quiet is over, from whichever address; a robot's answer ends nothing.
    private static Evidence? LiftedBy(Correspondence thread, Letter held)
    {
        var later = thread.Theirs.FirstOrDefault(letter => letter.SentAt > held.SentAt && letter.Sentences.Count > 0 && IsOfTheFirm(letter.Mail, held.Mail.From ?? new(null, held.From)));
        return later is null ? null : later.Quote((later.Sentences.FirstOrDefault(sentence => sentence.Text.Length > 15) ?? later.Sentences[0]).Place);
    }

    // Whoever shares the firm with the one who asked, writes with it in copy, or is that person under another address.
    private static bool IsOfTheFirm(Mail mail, Correspondent asked) =>
        mail.To.Concat(mail.Cc).Prepend(mail.From).OfType<Correspondent>().Any(one => IsOfOneFirm(one.Domain, asked.Domain))
        || (mail.From?.Name is { Length: > 0 } name && string.Equals(name, asked.Name, StringComparison.OrdinalIgnoreCase));

    // "contoso.de" is Contoso too; behind two addresses of one public mail house stand two strangers, who may still speak of one matter.
    private static bool IsOfOneFirm(string one, string other) =>
        Household.IsSameFirm(one, other) || (!PublicMail.Has(one) && !PublicMail.Has(other) && string.Equals(Firm.LabelOf(one), Firm.LabelOf(other), StringComparison.OrdinalIgnoreCase));
}

/// <summary>What the page of holds tells apart.</summary>
internal enum HoldWords
{
    /// <summary>Asks for quiet; an end is named beside it.</summary>
    Quiet,

    /// <summary>Nothing is decided: quiet only when the day is far off.</summary>
    Undecided,

    /// <summary>Everything stands still.</summary>
    Frozen,

    /// <summary>Puts it away.</summary>
    Defer,

    /// <summary>Says when contact is welcome.</summary>
    Again,

    /// <summary>Asks to be called: quiet only when the day is far off or an earlier one is forbidden.</summary>
    Call,

    /// <summary>Asks for a length of time.</summary>
    Give,

    /// <summary>"Not this month".</summary>
    NotNow,

    /// <summary>About prices, deliveries, contracts.</summary>
    Other,
}
