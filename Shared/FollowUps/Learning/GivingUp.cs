using NodaTime;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.FollowUps.Learning;

/// <summary>When one gives up, and why, against the deals that came back and when. It is earlier than one thinks.</summary>
/// <param name="All">Over all deals.</param>
/// <param name="ByCause">By the cause of the silence; causes without a deal are left out.</param>
/// <param name="ByManner">By the customer's manner; manners without a deal are left out.</param>
/// <param name="Text">In a sentence.</param>
public sealed record GivingUp(Patience All, IReadOnlyDictionary<PushCause, Patience> ByCause, IReadOnlyDictionary<Manner, Patience> ByManner, string Text)
{
    /// <summary>Counts the silences of these deals.</summary>
    public static GivingUp Of(IReadOnlyList<PastDeal> deals)
    {
        var all = Patience.Of(deals);
        return new(
            all,
            deals.Where(deal => deal.Cause is not null).GroupBy(deal => deal.Cause!.Value).OrderBy(group => group.Key).Select(group => (group.Key, Patience: Patience.Of(group))).Where(row => row.Patience.IsKnown).ToDictionary(row => row.Key, row => row.Patience),
            deals.Where(deal => deal.Style.Manner != Manner.Unknown).GroupBy(deal => deal.Style.Manner).OrderBy(group => group.Key).Select(group => (group.Key, Patience: Patience.Of(group))).Where(row => row.Patience.IsKnown).ToDictionary(row => row.Key, row => row.Patience),
            Say(all));
    }

    private static string Say(Patience all) => all switch
    {
        { GaveUp: null } => "You have given up on no deal yet",
        { GaveUp: { } gave, CameBack: null } => $"You stop after {Mails(gave)}, {Days(gave)} into the silence{Small(gave)}. None has come back yet",
        { GaveUp: { } gave, CameBack: { } came } when came.Touches > gave.Touches || came.Days > gave.Days =>
            $"You stop after {Mails(gave)}, {Days(gave)} into the silence. Those who came back took {Mails(came)} and {Days(came)}: later than you stop{Small(gave, came)}",
        { GaveUp: { } gave, CameBack: { } came } =>
            $"You stop after {Mails(gave)}, {Days(gave)} into the silence. Those who came back had done so after {Mails(came)} and {Days(came)}{Small(gave, came)}",
    };

    private static string Mails(Middle middle) => FollowUps.Say.Count(middle.Touches, "contact", "contacts");

    private static string Days(Middle middle) => FollowUps.Say.Count(middle.Days, "day", "days");

    private static string Small(params Middle[] middles) => middles.Min(middle => middle.Deals) is var fewest && fewest < Middle.Enough ? $" (a small number: {string.Join(" and ", middles.Select(middle => FollowUps.Say.Count(middle.Deals, "deal", "deals")))})" : "";
}

/// <summary>Two sides of the same silence: how far we went before we gave up, and how far it was to those who came back.</summary>
/// <param name="GaveUp">Where we stopped; null when we never did.</param>
/// <param name="CameBack">Where they came back; null when nobody did.</param>
public sealed record Patience(Middle? GaveUp, Middle? CameBack)
{
    /// <summary>Whether there is any deal to speak of.</summary>
    public bool IsKnown => GaveUp is not null || CameBack is not null;

    /// <summary>A silence counts once it has ended: by us falling silent too, or by them coming back.</summary>
    public static Patience Of(IEnumerable<PastDeal> deals)
    {
        var silences = deals.Where(deal => deal.Touches > 0).ToList();
        return new(
            Middle.Of([.. silences.Where(deal => deal is { CameBackOn: null, End: DealEnd.Silent }).Select(deal => (deal.Touches, Days(deal.SilentSince, deal.LastContact)))]),
            Middle.Of([.. silences.Where(deal => deal.CameBackOn is not null).Select(deal => (deal.Touches, Days(deal.SilentSince, deal.CameBackOn!.Value)))]));
    }

    private static int Days(LocalDate first, LocalDate last) => Math.Max(0, Period.DaysBetween(first, last));
}

/// <summary>The middle of several silences: half were shorter.</summary>
/// <param name="Deals">How many deals it is of.</param>
/// <param name="Touches">Contacts of ours.</param>
/// <param name="Days">Days from their last word on.</param>
public sealed record Middle(int Deals, int Touches, int Days)
{
    /// <summary>From here on a middle says something.</summary>
    public const int Enough = 5;

    /// <summary>Whether it is of too few deals to say much.</summary>
    public bool IsSmall => Deals < Enough;

    internal static Middle? Of(IReadOnlyList<(int Touches, int Days)> silences) => silences.Count == 0
        ? null
        : new(silences.Count, MiddleOf(silences.Select(silence => silence.Touches)), MiddleOf(silences.Select(silence => silence.Days)));

    private static int MiddleOf(IEnumerable<int> numbers)
    {
        var sorted = numbers.Order().ToList();
        return sorted[(sorted.Count - 1) / 2];
    }
}
