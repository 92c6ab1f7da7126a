using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class WordsTests
{
    [TestCase("Dana Reyes", "Dana")]
    [TestCase("Reyes, Dana", "Dana")]
    [TestCase("Dr. Carl Renner", "Dr. Renner")]
    [TestCase("dana.reyes@contoso.example", "Dana")]
    [TestCase("<b>Dana</b> https://evil.example", "bDana/b")]
    public void People_are_called_by_the_name_they_go_by(string who, string name) => Assert.That(GivenName.Of(who), Is.EqualTo(name));

    [TestCase("send you the revised quote by Friday", "by Friday", "the revised quote")]
    [TestCase("I'll send the revised quote", null, "the revised quote")]
    [TestCase("get you our references", null, "the references")]
    [TestCase("You'll have the new sheet by Monday the 14th, with the totals on one page", "by Monday the 14th", "the new sheet")]
    [TestCase("and I'll send you a picture of the dock this week", null, "a picture of the dock")]
    [TestCase("have a look at it", null, null)]
    [TestCase("check with finance and come back to you", null, null)]
    [TestCase("you hear from me", null, null)]
    public void A_promise_becomes_a_thing_one_can_wait_for(string what, string? due, string? thing) => Assert.That(Thing.Of(what, due), Is.EqualTo(thing));

    [TestCase("RE: Fwd: AW: Handsets", "Handsets")]
    [TestCase("Re[2]: Handsets", "Handsets")]
    [TestCase("Regarding the handsets", "Regarding the handsets")]
    [TestCase("Re: ", "(no subject)")]
    public void A_deal_is_called_by_its_subject(string subject, string name) => Assert.That(DealName.Of(subject), Is.EqualTo(name));

    [TestCase("contoso.example", "Contoso")]
    [TestCase("mail.contoso.co.uk", "Contoso")]
    [TestCase("paulsen-stahlbau.example", "Paulsen Stahlbau")]
    public void A_firm_is_called_by_its_domain(string domain, string name) => Assert.That(DealName.OfFirm(domain), Is.EqualTo(name));

    [TestCase("I must assume that by now you have chosen one of my competitors. Would you let me know whom you chose?")]
    [TestCase("I have heard neither yes nor no. So I take it you went with somebody else. Which provider is it?")]
    [TestCase("I take it that you have decided for another firm. Which one was it? And where did they have the advantage over us?")]
    [TestCase("It looks like the order went to another supplier. Who won, and what tipped it?")]
    [TestCase("I guess you picked somebody else. I won't write again, but do tell me who it was.")]
    [TestCase("You have neither accepted nor declined. Please let me know which company you chose and where they were better.")]
    public void The_last_letter_is_known_by_its_words(string letter) => Assert.That(Goodbye.IsIn(letter), Is.True);

    [Test]
    public void Its_words_of_goodbye_are_the_evidence()
    {
        const string letter = "Dr. Renner, I have answered your questions. I must assume that you chose a competitor. Whom?";
        Assert.That(Goodbye.WordsIn(letter).In(letter), Is.EqualTo("assume that you chose a competitor"));
    }

    [TestCase("I assume you have chosen the grey board. Which of the ribbons did you pick?")]
    [TestCase("Who else is in the decision, and can any of them stop it?")]
    [TestCase("I take it that the 14th suits you better than the other day. See you then.")]
    [TestCase("Where does this stand on your side?")]
    [TestCase("I understand another colleague of yours is taking over. Who is it?")]
    [TestCase("They neither shrink nor fade. Which colour do you like?")]
    public void Other_mails_are_not_taken_for_it(string letter) => Assert.That(Goodbye.IsIn(letter), Is.False);
}
