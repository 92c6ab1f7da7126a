using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Aftermath;
using OutlookFollowUp.FollowUps.Learning;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class LearningTests
{
    private static readonly Evidence Words = new("m1", 0, 9, "Liftwell.");

    private static readonly PastDeal Lost = new()
    {
        Id = "d1",
        Name = "Handsets",
        AccountName = "Tidewater",
        End = DealEnd.Lost,
        SilentSince = new(2026, 2, 2),
        LastContact = new(2026, 3, 2),
        Touches = 4,
        Loss = new(PushCause.Competitor, "Lift-Well Ltd.", "they were twelve per cent cheaper", Words),
        Objections = [ObjectionKind.Price],
    };

    [Test]
    public void A_loss_to_the_same_competitor_is_shown_however_the_firm_is_spelled()
    {
        var here = new Findings { Competitors = [new("LiftWell", CompetitorRole.Considered, null, Words)] };
        var note = new LossLibrary([Lost]).For(here).Single();
        Assert.That((note.Text, note.Because), Is.EqualTo(("Lost Handsets at Tidewater to Lift-Well Ltd. in March 2026: “they were twelve per cent cheaper”", "LiftWell is named here too")));
    }

    [Test]
    public void A_loss_with_the_same_objection_is_shown_behind_it()
    {
        var older = Lost with { Id = "d2", Loss = Lost.Loss! with { Chosen = "Halden" }, LastContact = new(2025, 3, 2) };
        var here = new Findings { Competitors = [new("Halden", CompetitorRole.Considered, null, Words)], Objections = [new(ObjectionKind.Price, "dana@contoso.example", null, Words)] };
        Assert.That(new LossLibrary([Lost, older]).For(here).Select(note => note.DealId), Is.EqualTo(["d2", "d1"]));
    }

    [Test]
    public void Another_competitor_another_objection_or_the_deal_itself_show_nothing()
    {
        var library = new LossLibrary([Lost, Lost with { Id = "d3", Loss = null }]);
        var other = new Findings { Competitors = [new("Liftwood", CompetitorRole.Considered, null, Words)], Objections = [new(ObjectionKind.Trust, "dana@contoso.example", null, Words)] };
        var same = new Findings { Competitors = [new("Liftwell", CompetitorRole.Considered, null, Words)] };
        Assert.That(library.For(other).Concat(library.For(same, "d1")), Is.Empty);
    }

    [Test]
    public void Giving_up_is_set_against_those_who_came_back()
    {
        var gave = GivingUp.Of([.. Silences(6, touches: 2, days: 14, cameBack: null), .. Silences(5, touches: 4, days: 20, cameBack: 45)]);
        Assert.That(gave.Text, Is.EqualTo("You stop after 2 contacts, 14 days into the silence. Those who came back took 4 contacts and 45 days: later than you stop"));
    }

    [Test]
    public void Small_numbers_say_that_they_are_small() => Assert.That(
        GivingUp.Of([.. Silences(2, touches: 3, days: 14, cameBack: null), .. Silences(1, touches: 1, days: 5, cameBack: 6)]).Text,
        Is.EqualTo("You stop after 3 contacts, 14 days into the silence. Those who came back had done so after one contact and 6 days (a small number: 2 deals and one deal)"));

    [Test]
    public void A_deal_that_goes_on_or_was_won_without_a_silence_is_not_given_up() => Assert.That(
        GivingUp.Of([Lost with { End = DealEnd.Open }, Lost with { End = DealEnd.Won, Touches = 0 }]).Text,
        Is.EqualTo("You have given up on no deal yet"));

    [Test]
    public void It_is_told_by_cause_and_by_manner()
    {
        var deals = Silences(1, touches: 3, days: 9, cameBack: null).Select(deal => deal with { Cause = PushCause.Timing, Style = new(Manner.Formal, LetterLength.Long, "", null) }).ToList();
        var gave = GivingUp.Of(deals);
        Assert.That((gave.ByCause[PushCause.Timing].GaveUp, gave.ByManner[Manner.Formal].GaveUp), Is.EqualTo((new Middle(1, 3, 9), new Middle(1, 3, 9))));
    }

    private static IEnumerable<PastDeal> Silences(int count, int touches, int days, int? cameBack) => Enumerable.Range(0, count).Select(at => Lost with
    {
        Id = $"{days}-{at}",
        End = DealEnd.Silent,
        Loss = null,
        Touches = touches,
        LastContact = Lost.SilentSince.PlusDays(days),
        CameBackOn = cameBack is { } came ? Lost.SilentSince.PlusDays(came) : (LocalDate?)null,
    });
}
