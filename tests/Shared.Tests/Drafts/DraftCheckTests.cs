using OutlookFollowUp.Drafts;

namespace OutlookFollowUp.Shared.Tests.Drafts;

public sealed class DraftCheckTests
{
    [TestCase("The lead time is [your answer].", DraftFlaw.PlaceholderLeft)]
    [TestCase("Dear {name}, here it is.", DraftFlaw.PlaceholderLeft)]
    [TestCase("I still haven't heard from you.", DraftFlaw.Guilt)]
    [TestCase("You promised to call on Friday.", DraftFlaw.Guilt)]
    [TestCase("You promised an answer, but none came.", DraftFlaw.Guilt)]
    [TestCase("I have written to you three times.", DraftFlaw.Guilt)]
    [TestCase("Why haven't you called?", DraftFlaw.Guilt)]
    [TestCase("Just a gentle reminder.", DraftFlaw.Empty)]
    [TestCase("Any news?", DraftFlaw.Empty)]
    [TestCase("Hope all is well.", DraftFlaw.Empty)]
    [TestCase("I'm just checking in.", DraftFlaw.Empty)]
    [TestCase("Wanted to touch base on this.", DraftFlaw.Empty)]
    [TestCase("Which day suits you? And who else comes?", DraftFlaw.ManyQuestions)]
    public void A_flaw_is_named(string body, DraftFlaw flaw) => Assert.That(DraftCheck.Look(body), Is.EqualTo([flaw]));

    [TestCase("On 3 September you wrote “Did you say you promised it?”. Which day now?")]
    [TestCase("I checked with our dispatcher: Saturday works.")]
    [TestCase("The touch screen is included.")]
    [TestCase("We promised two weeks, and two weeks it is.")]
    [TestCase("The update to version 4 is on Monday.")]
    [TestCase("Three times a week we deliver to Reading.")]
    public void A_clean_draft_passes_and_their_quoted_words_are_theirs(string body) => Assert.That(DraftCheck.Look(body), Is.Empty);

    [Test]
    public void A_letter_of_more_words_than_allowed_is_too_long() => Assert.That(DraftCheck.Look("one two three four", mostWords: 3), Is.EqualTo([DraftFlaw.TooLong]));
}
