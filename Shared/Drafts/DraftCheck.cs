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
    /// <summary>What is wrong with it, each flaw once; empty when it is fit to go.</summary>
    /// <param name="body">The draft's plain text.</param>
    /// <param name="mostWords">How long it may be, in words.</param>
    public static IReadOnlyList<DraftFlaw> Look(string body, int mostWords = 180)
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
        @"\b(?:still (?:haven['’]t|have not|not) (?:heard|received|had)|(?:you|you've|you have) (?:ignored?|ignoring|failed|forgotten|forgot|let me down|never (?:answered|replied|came back))|you promised|disappoint\w+|frustrat\w+|surpris(?:ed|ing) that you|after all (?:the|my) (?:work|effort|time)|least you could|wast(?:ed?|ing) my time|as I (?:already )?(?:said|told you)|per my last|yet again|third time|chas(?:e|ed|ing) you)\b",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Reproach();

    [GeneratedRegex(@"\b(?:just|only|simply) (?:checking|touching|circling|following|reaching|popping|bumping|pinging)\b|\b(?:touch(?:ing)? base|circl(?:e|ing) back|bump(?:ing)? this|hope (?:this|you)[^.?!\n]{0,20} (?:finds you|well))\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EmptyTalk();
}
