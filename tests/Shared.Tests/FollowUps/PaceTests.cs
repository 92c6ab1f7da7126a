using OutlookFollowUp.Drafts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Calendar;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.FollowUps.Planning;
using OutlookFollowUp.Shared.Tests.Specs;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Shared.Tests.FollowUps;

public sealed class PaceTests
{
    [TestCase("Dear Mr. Sand, please send the terms.", Manner.Formal)]
    [TestCase("Mr. Sand, does it store patient data? G. Sutter", Manner.Formal)]
    [TestCase("Hi Mike, hope you had a great weekend! The kids loved the pictures.", Manner.Relational)]
    [TestCase("7 is fine. Coffee next time :)", Manner.Relational)]
    [TestCase("Need ten. What do they cost.", Manner.Direct)]
    [TestCase("Mike - send the sheet.", Manner.Direct)]
    public void The_manner_is_read_from_how_they_write(string text, Manner manner) =>
        Assert.That(Read($"dana 2026-09-01: {text}\ndana 2026-09-03: {text}").Style.Manner, Is.EqualTo(manner));

    [Test]
    public void One_short_mail_tells_no_manner() => Assert.That(Read("dana 2026-09-01: Need ten.").Style, Is.EqualTo(CustomerStyle.Unknown));

    [TestCase(10, LetterLength.Short)]
    [TestCase(70, LetterLength.Unknown)]
    [TestCase(150, LetterLength.Long)]
    public void The_length_is_the_middle_of_their_mails(int words, LetterLength length)
    {
        var text = string.Join(' ', Enumerable.Repeat("word", words));
        Assert.That(Read($"dana 2026-09-01: {text}\ndana 2026-09-03: {text}").Style.Length, Is.EqualTo(length));
    }

    [Test]
    public void They_usually_take_as_long_as_the_middle_of_their_answers_in_their_working_days() => Assert.That(
        Read("we 2026-08-03: One.\ndana 2026-08-05: Yes.\nwe 2026-08-10: Two.\ndana 2026-08-17: Yes.\nwe 2026-09-04: Three.\ndana 2026-09-09: Yes.").Answers, Is.EqualTo(new AnswerHabit(2, 3, "Dana usually answers within 2 working days: the middle of 3 answers")));

    // Ascension Day and Corpus Christi are days off in Cologne and not in New York.
    [TestCase(null, 2)]
    [TestCase("DE-NW", 1)]
    public void Where_their_country_is_known_their_own_holidays_do_not_count_against_them(string? country, int within)
    {
        var thread = Thread("we 2026-05-13: One.\ndana 2026-05-15: Yes.\nwe 2026-06-03: Two.\ndana 2026-06-05: Yes.");
        var seat = thread.Seat with { Customer = country is null ? null : TheirClock.In(country, thread.Seat.Zone) };
        Assert.That(PaceReader.Read(thread.Findings, seat).Answers!.Within, Is.EqualTo(within));
    }

    // She takes five of her working days: Corpus Christi, 4 June, is none of them.
    [TestCase(null, 2026, 6, 8)]
    [TestCase("DE-NW", 2026, 6, 9)]
    public void They_are_given_as_many_of_their_own_days(string? country, int year, int month, int day)
    {
        var thread = ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal) { ["today"] = "2026-06-02" }, "we 2026-04-13: One.\ndana 2026-04-20: Yes.\nwe 2026-04-20: Two.\ndana 2026-04-27: Yes.\nwe 2026-06-01: Three.", []));
        var seat = thread.Seat with { Customer = country is null ? null : TheirClock.In(country, thread.Seat.Zone) };
        Assert.That(Planner.Decide(thread.Findings, seat).Plan.On, Is.EqualTo(new NodaTime.LocalDate(year, month, day)));
    }

    // Her own number tells where she is, in a thread that is handed over without more.
    [TestCase("+49 221 4710 555", 1)]
    [TestCase("+1 410 555 0142", 2)]
    public void A_thread_by_itself_tells_whose_days_count(string number, int within)
    {
        var (mike, dana) = (new Correspondent("Mike Sand", "mike@northgate.example"), new Correspondent("Dana Reyes", "dana@contoso.example"));
        Mail Of(string id, int month, int day, bool hers) => new() { Id = id, Subject = "Order", From = hers ? dana : mike, To = [hers ? mike : dana], SentAt = NodaTime.Instant.FromUtc(2026, month, day, 14, id.Length), Body = hers ? $"Thank you for the news.\n\n-- \nDana Reyes\n{number}" : "Here is the news." };
        var thread = new Conversation(mike.Address, NodaTime.DateTimeZoneProviders.Tzdb["America/New_York"], NodaTime.Instant.FromUtc(2026, 6, 8, 14, 0), [Of("m1", 5, 13, false), Of("m2", 5, 15, true), Of("m3", 6, 3, false), Of("m4", 6, 5, true)]);
        var findings = ThreadReader.Read(thread);
        Assert.That(PaceReader.Read(findings, CustomerCountry.Facing(Seat.Of(thread), findings)).Answers!.Within, Is.EqualTo(within));
    }

    [Test]
    public void A_style_says_what_it_is_read_from()
    {
        var style = Read("dana 2026-09-01: Dear Mr. Sand, the terms.\ndana 2026-09-03: Dear Mr. Sand, please.").Style;
        Assert.That((style.Text, style.Evidence), Is.EqualTo(("By the book, a few lines at a time: Dana's last 2 mails", new Evidence("m2", 0, 7, "Dear Mr"))));
    }

    [Test]
    public void A_style_is_remembered_without_the_words()
    {
        var thread = Thread("dana 2026-09-01: Need ten.\ndana 2026-09-03: What do they cost.");
        Assert.That(PaceReader.Read(AccountScript.Elsewhere("t", thread.Findings).AsFindings(), thread.Seat).Style, Is.EqualTo(Read("dana 2026-09-01: Need ten.\ndana 2026-09-03: What do they cost.").Style));
    }

    [Test]
    public void The_manner_the_person_chose_is_kept()
    {
        var thread = Thread("dana 2026-09-01: Need ten.\ndana 2026-09-03: What do they cost.");
        var style = PaceReader.Read(thread.Findings, thread.Seat with { Manner = Manner.Formal }).Style;
        Assert.That((style.Manner, style.Length, style.Text), Is.EqualTo((Manner.Formal, LetterLength.Short, "You chose it")));
    }

    [TestCase("we 2026-09-01: Hello.", RelationshipStrength.None)]
    [TestCase("we 2026-09-01: Hello.\ndana 2026-09-02: Hello.\ndana 2026-09-03: Hm.", RelationshipStrength.Thin)]
    [TestCase("dana 2026-09-01: Hello.\ndana 2026-09-02: One.\ndana 2026-09-03: Two.", RelationshipStrength.Working)]
    [TestCase("dana 2026-05-01: 1.\ndana 2026-05-04: 2.\ndana 2026-06-01: 3.\ndana 2026-07-01: 4.\ndana 2026-08-03: 5.\ndana 2026-09-03: 6.", RelationshipStrength.Strong)]
    [TestCase("dana 2026-08-31: 1.\ndana 2026-09-01: 2.\ndana 2026-09-01: 3.\ndana 2026-09-02: 4.\ndana 2026-09-02: 5.\ndana 2026-09-03: 6.", RelationshipStrength.Working)]
    [TestCase("reply 2026-09-01: I am out.\nreply 2026-09-02: I am out.\nreply 2026-09-03: I am out.", RelationshipStrength.None)]
    public void The_strength_of_the_relationship_is_what_goes_both_ways(string text, RelationshipStrength strength) => Assert.That(Read(text).Relationship.Strength, Is.EqualTo(strength));

    [Test]
    public void A_talk_that_was_held_is_worth_several_mails() =>
        Assert.That(Read("dana 2026-09-01: Let's talk on the 3rd.\n- agreed 2026-09-03\ndana 2026-09-04: Good talk.").Relationship.Strength, Is.EqualTo(RelationshipStrength.Working));

    [Test]
    public void A_thin_relationship_is_said_in_so_many_words() =>
        Assert.That(Read("dana 2026-09-01: Hello.\ndana 2026-09-03: Hm.").Cautions.Single().Text, Is.EqualTo("The relationship is thin: 2 mails from them"));

    [TestCase("we 2026-09-01: You don't know me.", "cold")]
    [TestCase("we 2026-09-01: You don't know me.\ndana 2026-09-02: Who are you?\n- asked", "")]
    [TestCase("dana 2026-09-01: We need ten.", "")]
    [TestCase("we 2026-08-03: One.\nwe 2026-08-17: Two.\nwe 2026-09-01: Three.", "coldRest")]
    public void Whoever_asked_for_nothing_is_a_long_road(string text, string caution) =>
        Assert.That(string.Concat(Read(text).Cautions.Select(why => why.Code).Where(code => code is "cold" or "coldRest")), Is.EqualTo(caution));

    [Test]
    public void Their_next_decision_is_kept_in_view_and_a_past_one_is_not()
    {
        var pace = Read("dana 2026-09-01: Budget on the 1st of October.\n- timeline 2026-10-01\ndana 2026-09-02: And one on the 10th of September.\n- timeline 2026-09-10");
        Assert.That(pace.NextDecision?.From?.Day, Is.EqualTo(new NodaTime.LocalDate(2026, 10, 1)));
    }

    [TestCase("dana 2026-09-01: Hello.\nwe 2026-09-02: Our offer.", "Who else should be happy with this before it goes ahead, and could any of them stop it?")]
    [TestCase("dana 2026-09-01: A.\ndana 2026-09-01: B.\ndana 2026-09-01: C.\nwe 2026-09-02: Our offer.", VetoQuestion.Words)]
    public void Where_nobody_with_a_veto_is_known_there_is_a_question(string text, string words)
    {
        var thread = Thread(text);
        Assert.That(VetoQuestion.For(thread.Reading, thread.Seat)!.Spoken.Ask, Is.EqualTo(words));
    }

    [TestCase("we 2026-09-02: Our offer.")]
    [TestCase("dana 2026-09-10: Not before October.\n- quiet until 2026-10-01")]
    [TestCase("dana 2026-09-10: We pass.\n- declined")]
    public void Nobody_is_asked_who_never_wrote_wants_quiet_or_said_no(string text)
    {
        var thread = Thread(text);
        Assert.That(VetoQuestion.For(thread.Reading, thread.Seat), Is.Null);
    }

    [Test]
    public void Whoever_can_stop_it_and_has_not_been_heard_is_asked_for()
    {
        var reading = WithVeto(Thread("dana 2026-09-01: A.\ndana 2026-09-01: B.\ndana 2026-09-01: Karl can stop it.\n- mentions karl\nwe 2026-09-02: Our offer."), "karl");
        var draft = VetoQuestion.For(reading.Reading, reading.Seat)!;
        Assert.That((draft.Reason.Code, draft.Spoken.Ask), Is.EqualTo(("vetoUnheard", "What would Karl need to see to say yes?")));
        Assert.That(draft.Reason.Evidence, Is.Not.Null);
        Assert.That(DraftOffer.All(reading.Reading, reading.Seat).Select(one => one.Kind), Is.EqualTo(new[] { DraftKind.TimelineQuestion, DraftKind.VetoQuestion }));
    }

    [Test]
    public void Once_they_have_written_there_is_nothing_to_ask()
    {
        var reading = WithVeto(Thread("dana 2026-09-01: Karl can stop it.\nkarl 2026-09-01: I have a look.\nwe 2026-09-02: Our offer."), "karl");
        Assert.That(VetoQuestion.For(reading.Reading, reading.Seat), Is.Null);
    }

    [Test]
    public void Asked_once_it_is_not_asked_again_in_the_same_silence()
    {
        var thread = Thread($"dana 2026-09-01: Hello.\nwe 2026-09-02: {VetoQuestion.Words}\nwe 2026-09-08: Our offer.");
        Assert.That(VetoQuestion.For(thread.Reading, thread.Seat), Is.Null);
    }

    private static (Reading Reading, Seat Seat) WithVeto(ThreadScript thread, string who)
    {
        var findings = thread.Findings;
        var people = findings.Stakeholders.Select(person => person.Address == $"{who}@contoso.example" ? person with { Role = StakeholderRole.Veto, Evidence = new("m1", 0, 5, "Karl ") } : person).ToList();
        return (Planner.Decide(findings with { Stakeholders = people }, thread.Seat), thread.Seat);
    }

    private static CustomerPace Read(string text) => Thread(text) is var thread ? PaceReader.Read(thread.Findings, thread.Seat) : null!;

    private static ThreadScript Thread(string text) => ThreadScript.Of(new("", new Dictionary<string, string>(StringComparer.Ordinal), text, []));
}
