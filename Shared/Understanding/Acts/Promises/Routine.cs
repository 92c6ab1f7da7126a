using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>How a house always does it: "we normally pay on the 15th", "we answer any enquiry within 30 days". A rule for everybody is no promise to one.</summary>
internal static class Routine
{
    private static readonly Phrases Habits = new(
        ["normally", "usually", "generally", "typically", "as a rule", "always", "every week", "every month", "every time", "every friday", "each week", "each month", "by default", "as standard", "from then on"]);

    private static readonly Phrases Policies = new(
        ["upon request", "on request", "our policy", "company policy", "privacy policy", "your data", "personal data", "any enquiry", "any enquiries", "all enquiries", "any inquiry", "all inquiries", "any complaint", "complaints", "in accordance with our", "refunds will", "returns will", "terms and conditions", "received in error", "reached you in error"]);

    /// <summary>Whether a clause, or the sentence about it, says what is always done.</summary>
    public static bool In(Clause clause) => clause.Phrasing.Has(Habits) || In(clause.Sentence);

    /// <summary>Whether a sentence has the words of a policy.</summary>
    public static bool In(ParsedSentence sentence) => sentence.Phrasing.Has(Policies);
}
