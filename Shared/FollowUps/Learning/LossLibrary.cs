using System.Globalization;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>What was lost, to whom and why; opened where the same competitor is named or the same objection raised.</summary>
public sealed class LossLibrary
{
    private readonly List<(PastDeal Deal, Loss Loss)> losses;

    /// <summary>The library of these deals; those that were not lost, or of which nobody knows how, are not in it.</summary>
    public LossLibrary(IEnumerable<PastDeal> deals) =>
        losses = [.. deals.Where(deal => deal.Loss is not null).OrderByDescending(deal => deal.LastContact).Select(deal => (deal, deal.Loss!))];

    /// <summary>What of it applies to a deal: the same competitor first, then the same objection; the latest loss first, each once.</summary>
    /// <param name="findings">What the deal's threads say.</param>
    /// <param name="dealId">The deal itself, which teaches itself nothing; null when it is none yet.</param>
    /// <param name="most">How many notes at most: a rep reads three.</param>
    public IReadOnlyList<LossNote> For(Findings findings, string? dealId = null, int most = 3) =>
    [
        .. SameCompetitor(findings).Concat(SameObjection(findings))
            .Where(note => note.DealId != dealId)
            .DistinctBy(note => note.DealId)
            .Take(most),
    ];

    private IEnumerable<LossNote> SameCompetitor(Findings findings) =>
        from entry in losses
        where entry.Loss.Chosen is not null
        let here = findings.Competitors.FirstOrDefault(rival => FirmName.AreSame(rival.Name, entry.Loss.Chosen!))
        where here is not null
        select new LossNote(entry.Deal.Id, Told(entry.Deal, entry.Loss), $"{PlainWords.Line(here.Name, 60)} is named here too", here.Evidence, entry.Loss.Evidence);

    // An objection alone says little; one that stood in a deal lost for that very thing says much.
    private IEnumerable<LossNote> SameObjection(Findings findings) =>
        from entry in losses
        let here = findings.Objections.LastOrDefault(objection => objection.Kind != ObjectionKind.Other && entry.Deal.Objections.Contains(objection.Kind))
        where here is not null
        select new LossNote(entry.Deal.Id, Told(entry.Deal, entry.Loss), $"The same objection was raised there: {Of(here.Kind)}", here.Evidence, entry.Loss.Evidence);

    private static string Told(PastDeal deal, Loss loss)
    {
        var to = loss.Chosen is { } chosen ? $" to {PlainWords.Line(chosen, 60)}" : "";
        var why = loss.Why is { } words ? $": “{PlainWords.Line(words, 120)}”" : "";
        return $"Lost {PlainWords.Line(deal.Name, 60)} at {PlainWords.Line(deal.AccountName, 60)}{to} in {deal.LastContact.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}{why}";
    }

    private static string Of(ObjectionKind kind) => kind switch
    {
        ObjectionKind.Price => "the price",
        ObjectionKind.Timing => "the time",
        ObjectionKind.Need => "no need",
        ObjectionKind.Authority => "somebody else decides",
        ObjectionKind.Competitor => "another vendor",
        ObjectionKind.Trust => "trust",
        _ => "another reason",
    };
}
