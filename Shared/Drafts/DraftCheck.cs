using System.Text.RegularExpressions;

namespace OutlookFollowUp.Drafts;

/// <summary>What is wrong with a draft before it goes out.</summary>
public enum DraftFlaw
{
    /// <summary>A gap that the person has to fill is still there: "[your answer]".</summary>
    PlaceholderLeft,

    /// <summary>It reproaches: "I still haven't heard", "you promised".</summary>
    Guilt,

    /// <summary>It is empty talk: "just checking in".</summary>
    Empty,

    /// <summary>It is longer than people read.</summary>
    TooLong,

    /// <summary>It asks more than one question.</summary>
    ManyQuestions,
}

/// <summary>Looks a draft over.</summary>
public static partial class DraftCheck
{
    /// <summary>How long a draft may be, in words.</summary>
    public const int UsualWords = 180;

    /// <summary>What is wrong with it, each flaw once; empty when it is fit to go.</summary>
    /// <param name="body">The draft's plain text.</param>
    /// <param name="mostWords">How long it may be, in words.</param>
    public static IReadOnlyList<DraftFlaw> Look(string body, int mostWords = UsualWords)
    {
        List<DraftFlaw> flaws = [];
        // Quoted words are theirs, not ours: they may ask and reproach.
        var own = Quoted().Replace(body, "");
        Add(DraftFlaw.PlaceholderLeft, Placeholder().IsMatch(own));
        Add(DraftFlaw.Guilt, Reproach().IsMatch(own));
        Add(DraftFlaw.Empty, EmptyTalk().IsMatch(own));
        Add(DraftFlaw.TooLong, WordCount(body) > mostWords);
        Add(DraftFlaw.ManyQuestions, own.Count(letter => letter == '?') > 1);
        return flaws;

        void Add(DraftFlaw flaw, bool found)
        {
            if (found)
            {
                flaws.Add(flaw);
            }
        }
    }

    /// <summary>How many words a text has.</summary>
    public static int WordCount(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

    [GeneratedRegex(@"“[^”]*”", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\[[^\]\n]{1,80}\]|\{\{?[^}\n]{1,80}\}|<[A-Za-z ]{2,40}>|\b(?:XX+|TBD|lorem ipsum)\b|_{3,}", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();

    [GeneratedRegex(
        @"\b(?:still (?:haven['’]t|have not|not|no) (?:heard|received|had|answer|reply|word)|(?:you|you['’]ve|you have) (?:ignored?|ignoring|failed|forgotten|forgot|let me down|never (?:answered|replied|came back|got back|called))|you (?:had )?(?:promised|assured)|you (?:said|told me) (?:that )?you(?:['’]d| would)|you owe me|why (?:haven['’]t|have you not|didn['’]t|did you not|aren['’]t) you|despite (?:my|several|all|repeated)|(?:written|called|tried|emailed|asked|rung|phoned) (?:to )?(?:you )?(?:several|many|three|four|five|\d+) times|I (?:had )?expected|(?:being |been )?ghost(?:ed|ing)|no (?:answer|reply|response) from you|the (?:courtesy|decency)|disappoint\w+|frustrat\w+|surpris(?:ed|ing) that you|after all (?:the|my) (?:work|effort|time)|least you could|wast(?:ed?|ing) my time|as I (?:already )?(?:said|told you)|per my last|yet again|third time|chas(?:e|ed|ing) you)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Reproach();

    [GeneratedRegex(@"\b(?:just|only|simply) (?:checking|touching|circling|following|reaching|popping|bumping|pinging)\b|\b(?:touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|hope (?:this|you|all|everything|that)[^.?!\n]{0,25} (?:finds you|well)|(?:wanted|want|writing|thought I['’]d|like) (?:to )?(?:check in|follow up|see if you had|touch|circle)|(?:gentle|friendly|quick|kind) (?:reminder|nudge|ping)|top of (?:your|the) (?:inbox|list))\b|\bany (?:update|updates|news|thoughts)(?: on this)?\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EmptyTalk();
}
