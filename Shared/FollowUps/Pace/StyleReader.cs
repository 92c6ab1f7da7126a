using System.Text.RegularExpressions;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.FollowUps.Pace;

/// <summary>Reads how a customer writes: by the book, person to person, or straight to the point; a few lines or paragraphs.</summary>
internal static partial class StyleReader
{
    // Their last mails tell how they write to us now: many begin by the book and warm up.
    private const int LastMails = 6;
    private const int LongestMail = 4000;
    private const int FewWords = 40;
    private const int ManyWords = 110;
    private const int Enough = 2;

    /// <summary>The style of whoever leads the conversation on their side.</summary>
    public static CustomerStyle Of(ThreadSoFar thread)
    {
        var mails = thread.Theirs.Where(word => thread.MainContact is { } main && thread.People.AreSame(word.From, main))
            .Select(LookOf).OfType<MailLook>().Where(look => look.Words > 0).TakeLast(LastMails).ToList();
        var (manner, length) = mails.Count == 0 ? (Manner.Unknown, LetterLength.Unknown) : (MannerOf(mails), LengthOf(mails));
        if (thread.Seat.Manner is { } chosen)
        {
            return new(chosen, length, "You chose it", null);
        }

        var words = manner switch { Manner.Formal => mails.LastOrDefault(look => look.Formal is not null)?.Formal, Manner.Relational => mails.LastOrDefault(look => look.Warm is not null)?.Warm, _ => null };
        return (manner, length) == (Manner.Unknown, LetterLength.Unknown) ? CustomerStyle.Unknown : new(manner, length, Told(manner, length, mails.Count, thread), words);
    }

    /// <summary>How one mail looks; null for a contact that was no mail, or whose words nobody remembers.</summary>
    public static MailLook? LookOf(MessageFinding message)
    {
        if (message.Remembered is { } known && message.NewText.Length == 0)
        {
            return known.Look;
        }

        var text = message.NewText.Length <= LongestMail ? message.NewText : message.NewText[..LongestMail];
        return new(Place(FormalOpening()) ?? Place(FormalClosing()), Place(Warmth()), text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length);

        Evidence? Place(Regex words) => words.Match(text) is { Success: true } match ? new(message.Id, match.Index, match.Length, match.Value) : null;
    }

    private static string Told(Manner manner, LetterLength length, int mails, ThreadSoFar thread)
    {
        var how = manner switch { Manner.Formal => "By the book", Manner.Relational => "Person to person", Manner.Direct => "Straight to the point", _ => "" };
        var much = length switch { LetterLength.Short => "a few lines at a time", LetterLength.Long => "whole paragraphs", _ => "" };
        var both = string.Join(", ", new[] { how, much }.Where(part => part.Length > 0));
        return $"{char.ToUpperInvariant(both[0])}{both[1..]}: {thread.People.FirstName(thread.MainContact!)}'s last {Say.Count(mails, "mail", "mails")}".Replace("last one mail", "one mail", StringComparison.Ordinal);
    }

    private static Manner MannerOf(List<MailLook> mails)
    {
        var formal = mails.Count(look => look.Formal is not null);
        var warm = mails.Count(look => look.Warm is not null);
        // One "Dear Mr. Sand" tells more than one short mail.
        return formal * 2 > mails.Count ? Manner.Formal
            : mails.Count < Enough ? Manner.Unknown
            : warm * 2 > mails.Count ? Manner.Relational
            : mails.Count(look => look.Words <= FewWords && look.Warm is null) * 2 > mails.Count ? Manner.Direct
            : Manner.Unknown;
    }

    private static LetterLength LengthOf(List<MailLook> mails)
    {
        if (mails.Count < Enough)
        {
            return LetterLength.Unknown;
        }

        var lengths = mails.Select(look => look.Words).Order().ToList();
        return lengths[lengths.Count / 2] switch { <= FewWords => LetterLength.Short, >= ManyWords => LetterLength.Long, _ => LetterLength.Unknown };
    }

    // "Dear Mr. Sand", "Dear Sir", "Mr. Sand,", "Sehr geehrter Herr"
    [GeneratedRegex(@"^\s*(?:Dear\s+(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sirs?|Madam)\b|(?:Mr|Mrs|Ms|Dr|Prof)\.?\s+\p{Lu}[\p{L}'’-]+\s*[,:–-]|Sehr geehrte|To whom it may concern|Good (?:day|morning|afternoon),? (?:Mr|Mrs|Ms|Dr|sir|madam)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex FormalOpening();

    [GeneratedRegex(@"\b(?:yours (?:sincerely|faithfully|truly)|sincerely yours|mit freundlichen Gr(?:ü|ue)(?:ß|ss)en|we remain|kindly (?:note|be informed|find)|I remain)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex FormalClosing();

    [GeneratedRegex(
        @"\b(?:hope (?:you|all|the|your)|how (?:are|was|were|is) (?:you|your|things|the (?:weekend|trip|family|kids))|(?:nice|good|lovely|great|wonderful) (?:to (?:meet|see|hear|talk|speak)|weekend|holiday|summer|evening|meeting you)|(?:happy|merry|enjoy) (?:the |your |a )?(?:new year|easter|christmas|weekend|holidays?|birthday|thanksgiving|summer|evening)|my (?:wife|husband|daughters?|sons?|kids|mother|father|dad|mom|mum|sister|brother|dog|family)|your family|be a dear|(?:says|say) hi|love(?:s|d|ly)?|thanks so much|so sorry|you['’]re (?:a (?:prince|star|gem|saint)|the best)|church|laugh(?:ed)?|coffee|lunch|haha|lol)\b|[:;]-?\)|😊|🙂|!!",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Warmth();
}
