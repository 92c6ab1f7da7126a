using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>What of the deals wants to be seen today, sorted into the groups of the list.</summary>
internal static class TodayGroups
{
    private const int Most = 50;

    /// <summary>The rows of each group.</summary>
    public static IReadOnlyDictionary<TodayKind, IReadOnlyList<TodayRow>> Of(IReadOnlyList<JudgedDeal> deals, Seat seat)
    {
        var rows = new List<(TodayKind Kind, TodayRow Row)>();
        var heard = new HashSet<string>(StringComparer.Ordinal);
        foreach (var deal in deals)
        {
            rows.AddRange(Rows(deal, seat));
            rows.AddRange(deal.Judgement.Heard.Where(hold => heard.Add(hold.Id)).Select(hold => (TodayKind.Heard, Heard(deal, hold, seat))));
        }

        return rows.GroupBy(one => one.Kind).ToDictionary(
            group => group.Key,
            IReadOnlyList<TodayRow> (group) => [.. group.Select(one => one.Row).OrderBy(row => row.On ?? NodaTime.LocalDate.MaxIsoValue).Take(Most)]);
    }

    private static IEnumerable<(TodayKind Kind, TodayRow Row)> Rows(JudgedDeal judged, Seat seat)
    {
        var (deal, whole) = (judged.Deal, judged.Judgement.Whole);
        if (deal.Proposal() is { } outcome)
        {
            yield return (TodayKind.Heard, Row(judged, deal.Name, outcome.On, outcome.Reason) with { Outcome = outcome });
        }

        if (!DealLife.IsOpen(deal.State) && deal.State != DealState.Pushed)
        {
            yield break;
        }

        foreach (var end in OpenEnds.Ours(whole, seat))
        {
            yield return (TodayKind.YourPromises, Row(judged, end.What, end.On, end.Reason) with { FindingId = end.FindingId });
        }

        foreach (var end in OpenEnds.Theirs(whole, seat))
        {
            yield return (TodayKind.TheyOwe, Row(judged, end.What, end.On, end.Reason) with { FindingId = end.FindingId });
        }

        if (GroupOf(deal, whole.Plan) is { } kind)
        {
            yield return (kind, Row(judged, deal.Name, whole.Plan.On, whole.Plan.Reasons[0]));
        }
    }

    private static TodayKind? GroupOf(Deal deal, Plan plan) => plan switch
    {
        { Action: PlanAction.Push } => TodayKind.ReadyForLastLetter,
        { Action: PlanAction.LeaveAlone } when deal.State == DealState.Pushed => TodayKind.SilentAfterLastLetter,
        { Action: PlanAction.LeaveAlone } or { Action: PlanAction.Wait, Reasons: [{ Code: "holdStands" or "away" }, ..] } => TodayKind.Quiet,
        _ => null,
    };

    private static TodayRow Heard(JudgedDeal deal, HeardHold hold, Seat seat) =>
        Row(deal, deal.Deal.Name, hold.Until, new("heardHold", hold.Until is { } until ? $"{hold.Name} asks for quiet until {until.ToString(until.Year == seat.Today.Year ? "ddd d MMM" : "ddd d MMM yyyy", System.Globalization.CultureInfo.InvariantCulture)}" : $"{hold.Name} asks for quiet", hold.Evidence)) with { Heard = hold };

    private static TodayRow Row(JudgedDeal judged, string what, NodaTime.LocalDate? on, Reason reason)
    {
        // The mail the words stand in, where it is of this deal; else the last one.
        var thread = judged.Threads.FirstOrDefault(one => reason.Evidence is { } words && one.Digest?.WrittenAt(words) is not null);
        var shown = thread ?? judged.Threads[0];
        return new(
            judged.Deal.AccountId,
            judged.Deal.Id,
            judged.Deal.Account.Name,
            judged.Deal.Name,
            shown.ThreadId,
            thread is null ? shown.LastMessageId : reason.Evidence!.MessageId,
            shown.WebLink,
            what,
            on,
            reason,
            null,
            null,
            null);
    }
}
