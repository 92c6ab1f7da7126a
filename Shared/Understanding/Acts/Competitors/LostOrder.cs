using OutlookFollowUp.Understanding.Acts.Refusals;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>A no told by whom they took: "the partners plumped for Harrowgate".</summary>
internal static class LostOrder
{
    private const int ShortAnswer = 30;

    /// <summary>The refusals that lie in a rival's having been chosen, of letters that say no in no other words.</summary>
    /// <param name="thread">The thread.</param>
    /// <param name="refusals">The refusals that were read.</param>
    /// <param name="competitors">The rivals that were read.</param>
    public static IEnumerable<Refusal> In(Correspondence thread, IReadOnlyList<Refusal> refusals, IReadOnlyList<Competitor> competitors) =>
        from letter in thread.Theirs
        where !refusals.Any(refusal => refusal.Evidence.MessageId == letter.Mail.Id)
        let chosen = competitors.FirstOrDefault(one => one.Role is CompetitorRole.Chosen && one.Evidence.MessageId == letter.Mail.Id)
        // "Larch it is": a wood as likely as a firm.
        where chosen is not null && !(chosen.Evidence.Length < ShortAnswer && chosen.Evidence.Quote.TrimEnd('.', '!').EndsWith(" it is", StringComparison.OrdinalIgnoreCase)) && RefusalFinder.IsWhole(thread, letter, chosen.Evidence)
        select new Refusal(letter.From, RefusalKind.Declined, chosen.Evidence);
}
