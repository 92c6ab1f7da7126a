using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>A question that its own writer answers in the next breath: "Why the rush? The auditors.", "Would I do it again? In a heartbeat."</summary>
internal static class OwnAnswer
{
    // What a writer asks only to tell it.
    private static readonly Phrases Tellings = new(["why the", "why so", "the reason ?", "the catch ?", "the result ?", "the verdict ?", "the upshot ?", "the good news ?", "the bad news ?", "the best part ?", "the worst part ?", "the culprit ?", "what happened ?", "the downside ?", "the answer ?"]);

    public static bool Follows(Letter letter, int at)
    {
        if (at + 1 >= letter.Parsed.Count || !letter.Parsed[at].HasQuestionMark)
        {
            return false;
        }

        var (asked, next) = (letter.Parsed[at], letter.Parsed[at + 1]);
        if (next.HasQuestionMark || next.Words.Length == 0 || asked.Words.Any(word => word.Lower is "you" or "your" or "u" or "ur" or "yours") || letter.NewText[asked.Sentence.Place.End..next.Sentence.Place.Start].Contains('\n', StringComparison.Ordinal))
        {
            return false;
        }

        return IsWhy(asked) && at > 0 && !IsClosing(next) || next.Phrasing.Begins("because", "cause", "'cause", "cos", "coz", "simple", "easy", "nothing", "everything", "for one reason", "that 's why") && !asked.Phrasing.Begins("could", "can", "is there", "any")
            || next.Phrasing.Begins("not you", "not me", "not us", "nobody", "no one", "not a soul")
            || asked.Phrasing.Has(Tellings) && IsFragment(next)
            || AsksOneself(asked) && (IsFragment(next) || next.Phrasing.Begins("yes", "no", "sure", "of course", "absolutely", "certainly", "probably", "maybe", "never", "nope", "yep", "yeah", "i would", "i did", "i do", "i was", "i am", "not"));
    }

    // "Would I sooner…", "Did we lose sleep over it", "Am I sorry": only the writer can know.
    private static bool AsksOneself(ParsedSentence asked) =>
        asked.Phrasing.Begins("would i", "would we", "did i", "did we", "do i", "am i", "was i", "were we", "have i", "had i", "are we", "do we")
        && asked.Phrasing.Has("would i", "would we", "sorry", "happy", "sooner", "rather", "regret", "lose", "like", "love", "enjoy", "sleep", "care", "mind", "surprised", "worried", "nervous", "glad", "proud", "tempted", "miss");

    // "We went elsewhere. Why? They had it in house."
    private static bool IsWhy(ParsedSentence asked) => asked.Phrasing.Is("why ?", "and why ?", "why so ?", "how so ?", "how come ?", "why is that ?", "why 's that ?", "and the reason ?", "why not ?");

    private static bool IsFragment(ParsedSentence sentence) =>
        !sentence.Clauses.Any(clause => clause is { Kind: ClauseKind.Main, Subject: not null, Verb.Tag: "VBD" or "VBZ" or "VBP" or "MD" }) && !IsClosing(sentence);

    private static bool IsClosing(ParsedSentence sentence) => sentence.Phrasing.Begins("thanks", "thank you", "many thanks", "please", "best", "regards", "kind regards", "cheers", "yours", "sincerely");
}
