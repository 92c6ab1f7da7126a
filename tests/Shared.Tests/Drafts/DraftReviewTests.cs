using OutlookFollowUp.Drafts;
using OutlookFollowUp.Shared.Tests.Specs;

namespace OutlookFollowUp.Shared.Tests.Drafts;

public sealed class DraftReviewTests
{
    private const string Offered =
        """
        we 2026-09-01: Dana, the order desk costs $38 per user per month.
        dana 2026-09-10: Fine, I'll tell the board.
        """;

    [Test]
    public void A_figure_that_differs_from_what_we_said_before_is_shown_with_the_earlier_words()
    {
        var note = Look("Dana, the order desk costs $42 per user per month.", Offered).Single();
        Assert.That((note.Flaw, note.Evidence?.MessageId), Is.EqualTo((DraftFlaw.Contradiction, "m1")));
    }

    [TestCase("Dana, the order desk costs $38 per user per month.")]
    [TestCase("Dana, the new price of the order desk is $42 per user per month.")]
    [TestCase("Dana, you wrote “the order desk costs $42 per user per month”. I will look into it.")]
    [TestCase("Dana, the handhelds come to $42 a piece.")]
    public void The_same_figure_a_changed_one_a_quoted_one_and_one_about_something_else_are_no_contradiction(string body) => Assert.That(Look(body, Offered), Is.Empty);

    [Test]
    public void Whoever_has_left_is_neither_greeted_nor_written_to()
    {
        var left = $"{Offered}\n- karl left";
        Assert.That(Look("Karl, the order desk costs $38.", left).Single().Text, Is.EqualTo("Karl has left"));
        Assert.That(Look("Dana, as I told Karl, it costs $38.", left), Is.Empty);
        Assert.That(Look("Hello, here it is.", left, "karl@contoso.example").Single().Flaw, Is.EqualTo(DraftFlaw.Gone));
    }

    [Test]
    public void Quiet_and_an_opt_out_speak_up()
    {
        Assert.That(Look("Dana, here it is.", "dana 2026-09-10: Not before October.\n- quiet until 2026-10-01").Single().Flaw, Is.EqualTo(DraftFlaw.Quiet));
        Assert.That(Look("Dana, here it is.", "dana 2026-09-10: Stop writing.\n- opted out").Single().Flaw, Is.EqualTo(DraftFlaw.OptedOut));
        Assert.That(Look("Karl, here it is.", "dana 2026-09-10: Stop writing.\n- opted out", "karl@contoso.example"), Is.Empty);
        Assert.That(Look("Dana, here it is.", "dana 2026-09-10: Not before the 15th.\n- quiet until 2026-09-15"), Is.Empty);
    }

    private static IReadOnlyList<DraftNote> Look(string body, string text, string to = "dana@contoso.example")
    {
        var thread = ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal), text, []));
        return DraftReview.Of(body, [to], thread.Reading, thread.Seat);
    }
}
