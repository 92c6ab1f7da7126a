using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Shared.Tests.Specs;

namespace OutlookFollowUp.Shared.Tests.Drafts;

public sealed class PushWriterTests
{
    private const string Long =
        """
        we 2026-08-03: Hi Dana, our offer is $500.
        dana 2026-08-06: Does that include training?
        - answered
        dana 2026-08-07: It is more than I had in mind.
        - objected
        we 2026-08-10: Is anything in your way?
        we 2026-08-24: A picture for you.
        we 2026-09-10: Where does it stand? Best, Mike
        """;

    [Test]
    public void The_letter_says_what_was_addressed_asks_whom_and_says_goodbye()
    {
        var thread = Thread(Long);
        Assert.That(PushWriter.Write(thread.Reading, thread.Seat, PushCause.Competitor), Is.EqualTo(
            """
            Hi Dana,

            I have addressed what you needed: I made you an offer on August 3 and answered your questions on August 6. You have neither accepted nor declined.

            I must assume that you have chosen somebody else. Would you tell me whom you chose, and where they were better?

            After this I will leave it with you and not write about it again. Thank you for the time you gave me.

            Mike
            """));
    }

    [Test]
    public void Every_letter_is_short_asks_one_question_and_reproaches_nobody([Values] PushCause cause)
    {
        var thread = Thread(Long);
        Assert.That(DraftCheck.Look(PushWriter.Write(thread.Reading, thread.Seat, cause), PushWriter.LongestLetter), Is.Empty);
    }

    [TestCase("Dear Mr. Sand, thank you. Yours sincerely, D. Reyes", "Dear Ms. Reyes", "May I ask whom you chose, and where they were better?")]
    [TestCase("Hi Mike, hope you had a lovely summer!", "Hi Dana", "Would you tell me whom you chose, and where they were better?")]
    public void It_meets_the_customer_in_form_and_is_known_again_whatever_the_form(string theirs, string greeting, string asks)
    {
        var thread = Thread($"we 2026-08-03: {greeting}, our offer is $500.\ndana 2026-08-06: {theirs}\ndana 2026-08-07: {theirs}");
        var letters = PushWriter.Letters(thread.Reading, thread.Seat);
        Assert.That(letters[PushCause.Competitor], Does.StartWith($"{greeting},").And.Contain(asks));
        Assert.That(letters.Values, Has.All.Matches<string>(Goodbye.IsIn).And.All.Matches<string>(letter => DraftCheck.Look(letter, PushWriter.LongestLetter).Count == 0));
    }

    // Or the deal would be nudged again the week after.
    [Test]
    public void Every_letter_is_known_again_as_the_last_one([Values] PushCause cause)
    {
        var thread = Thread(Long);
        Assert.That(Goodbye.IsIn(PushWriter.Write(thread.Reading, thread.Seat, cause)), Is.True);
    }

    [TestCase("we 2026-08-03: Our offer is $500.\ndana 2026-08-06: We look at Liftwell too.\n- competitor", PushCause.Competitor)]
    [TestCase("we 2026-08-03: Our offer is $500.\ndana 2026-08-06: Not before September.\n- quiet until 2026-09-01", PushCause.Timing)]
    [TestCase("we 2026-08-03: Our offer is $500.\ndana 2026-08-06: It's Karl's call.\n- karl decides", PushCause.WrongPerson)]
    [TestCase("we 2026-08-03: Our offer is $500.\ndana 2026-08-06: The board meets on the 20th.\n- timeline 2026-08-20", PushCause.NoDecision)]
    [TestCase("we 2026-08-03: Our offer is $500.\ndana 2026-08-06: Thank you.", PushCause.Competitor)]
    public void The_cause_is_proposed_from_the_evidence(string text, PushCause cause) => Assert.That(ProbableCause.Of(Thread(text).Reading), Is.EqualTo(cause));

    [Test]
    public void A_call_is_three_sentences()
    {
        var thread = Thread("dana 2026-09-10: You'll have our answer on the 17th.\n- they owe it by 2026-09-17");
        Assert.That(
            CallScript.Of(DraftOffer.For(thread.Reading, thread.Seat)!, thread.Reading, thread.Seat),
            Is.EqualTo(["Hello Dana, this is Mike.", "You had named Thursday, September 17, so I am calling about that.", "Which day do you expect now?"]));
    }

    private static ThreadScript Thread(string text) => ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal), text, []));
}
