using NodaTime;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>When a mail of ours is the last letter that lay in Drafts, and when it is another mail.</summary>
public sealed class DraftedLetterTests
{
    private const string Words = "Hi Dana, we made you an offer in May and answered what you asked. It has been good to work this out with you and Karl. I wish you well with it, whoever installs it in the end. Sam";
    private const string Rewritten = "Hi Dana, we made you an offer in May and answered what you asked. It has been good to work this out with you. I wish you well with the new office. Sam";
    private const string Another = "Hi Dana, the reference you wanted is attached. Sam";
    private static readonly Instant Drafted = Instant.FromUtc(2026, 9, 1, 12, 0);
    private static readonly Duration Moment = Duration.FromMinutes(5);

    [Test]
    public void Sent_under_its_id_or_with_its_mark_it_is_the_letter_whatever_it_says() =>
        Assert.That((IsKnown(Another, id: "draft"), IsKnown(Another, mark: "key"), IsKnown(Another, mark: "another key")), Is.EqualTo((true, true, false)));

    // The draft is gone, and no mail carries its mark: it was deleted, or a program sent a copy of its own.
    [TestCase(Words, true)]
    [TestCase(Rewritten, true)]
    [TestCase(Another, false)]
    [TestCase("Hi Dana, Sam", false)]
    [TestCase("", false)]
    public void Without_id_and_mark_its_words_decide(string words, bool isLetter) => Assert.That(IsKnown(words), Is.EqualTo(isLetter));

    [Test]
    public void Half_of_the_words_are_enough_and_less_are_not() =>
        Assert.That((IsKnown("a b c d e v w x y", words: "a b c d e f g h i"), IsKnown("a b c d v w x y z", words: "a b c d e f g h i")), Is.EqualTo((true, false)));

    [Test]
    public void While_it_lies_in_drafts_no_other_mail_is_the_letter() => Assert.That(IsKnown(Words, isWaiting: true), Is.False);

    // Whoever lets a letter lie for longer writes another one.
    [TestCase(14, 0, true)]
    [TestCase(14, 1, false)]
    public void A_copy_counts_for_fourteen_days(int days, int seconds, bool isLetter) => Assert.That(IsKnown(Words, after: Duration.FromDays(days) + Duration.FromSeconds(seconds)), Is.EqualTo(isLetter));

    [TestCase(0, true)]
    [TestCase(-1, false)]
    public void A_mail_from_before_it_was_drafted_is_none(int seconds, bool isLetter) => Assert.That(IsKnown(Words, after: Duration.FromSeconds(seconds)), Is.EqualTo(isLetter));

    [Test]
    public void To_others_it_is_another_mail() => Assert.That((IsKnown(Words, to: ["karl@contoso.example"]), IsKnown(Words, to: ["karl@contoso.example", "DANA@contoso.example"])), Is.EqualTo((false, true)));

    [Test]
    public void In_another_thread_it_is_another_mail() => Assert.That(IsKnown(Words, thread: "another"), Is.False);

    // Kept before its words were.
    [Test]
    public void A_letter_whose_words_nobody_kept_is_known_by_id_and_mark_alone() => Assert.That((IsKnown(Words, words: ""), IsKnown(Words, words: "", mark: "key")), Is.EqualTo((false, true)));

    private static bool IsKnown(string text, string id = "m1", string? mark = null, bool isWaiting = false, Duration? after = null, string[]? to = null, string thread = "thread", string words = Words)
    {
        var letter = DraftedLetter.Of("draft", "key", "thread", Drafted, ["dana@contoso.example", "karl@contoso.example"], words);
        var mail = new MessageFinding(id, "sam@northgate.example", Drafted + (after ?? Moment), Side.Ours, MessageKind.Person, text) { To = to ?? ["dana@contoso.example"], Cc = to is null ? ["karl@contoso.example"] : [] };
        var marks = mark is null ? new Dictionary<string, string>(StringComparer.Ordinal) : new(StringComparer.Ordinal) { [id] = mark };
        var signs = new DraftSigns(marks, isWaiting ? new HashSet<string>(StringComparer.Ordinal) { "draft" } : new HashSet<string>(StringComparer.Ordinal));
        return letter.KnownIn(new() { Messages = [mail] }, thread, signs).Messages[0].Remembered is not null;
    }
}
