using System.Text.RegularExpressions;
using OutlookFollowUp.FollowUps.Planning;

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

    public static CustomerStyle Of(ThreadSoFar thread)
    {
        var mails = thread.Theirs.Where(word => thread.MainContact is { } main && thread.People.AreSame(word.From, main)).TakeLast(LastMails)
            .Select(word => word.NewText.Length <= LongestMail ? word.NewText : word.NewText[..LongestMail]).Where(text => text.Trim().Length > 0).ToList();
        return mails.Count == 0 ? CustomerStyle.Unknown : new(MannerOf(mails), LengthOf(mails));
    }

    private static Manner MannerOf(List<string> mails)
    {
        var formal = mails.Count(text => FormalOpening().IsMatch(text) || FormalClosing().IsMatch(text));
        var warm = mails.Count(text => Warmth().IsMatch(text));
        // One "Dear Mr. Sand" tells more than one short mail.
        return formal * 2 > mails.Count ? Manner.Formal
            : mails.Count < Enough ? Manner.Unknown
            : warm * 2 > mails.Count ? Manner.Relational
            : mails.Count(IsPlain) * 2 > mails.Count ? Manner.Direct
            : Manner.Unknown;
    }

    private static bool IsPlain(string text) => Words(text) <= FewWords && !Warmth().IsMatch(text);

    private static LetterLength LengthOf(List<string> mails)
    {
        if (mails.Count < Enough)
        {
            return LetterLength.Unknown;
        }

        var lengths = mails.Select(Words).Order().ToList();
        return lengths[lengths.Count / 2] switch { <= FewWords => LetterLength.Short, >= ManyWords => LetterLength.Long, _ => LetterLength.Unknown };
    }

    private static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

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
