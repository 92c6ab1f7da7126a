using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

/// <summary>What stands in the task: the reason, and the words once.</summary>
public sealed class ReminderTextTests
{
    [TestCase("Dana said Thu 10 Sep. That day passed in silence", "let's talk on the 10th", "Dana said Thu 10 Sep. That day passed in silence\n\n“let's talk on the 10th”")]
    [TestCase("Dana said Thu 10 Sep (“let's talk on the 10th”)", "let's talk on the 10th", "Dana said Thu 10 Sep (“let's talk on the 10th”)")]
    [TestCase("You chose this day.", "  let's talk\n on the 10th ", "You chose this day.\n\n“let's talk on the 10th”")]
    [TestCase("You chose this day.", "https://elsewhere.example/pay", "You chose this day.")]
    [TestCase("You chose this day.", "", "You chose this day.")]
    public void The_words_stand_in_it_once_and_never_a_link(string reason, string quote, string said) =>
        Assert.That(ReminderText.Of(new("code", reason, new Evidence("m1", 0, quote.Length, quote))), Is.EqualTo(said));

    [Test]
    public void Without_words_it_is_the_reason() => Assert.That(ReminderText.Of(new("chosen", "You chose this day.", null)), Is.EqualTo("You chose this day."));
}
