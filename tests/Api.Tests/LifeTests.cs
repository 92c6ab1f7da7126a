using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whole lives of deals: the clock moves over months, and the product has to know when to speak and when not.</summary>
internal sealed class LifeTests(DatabaseKind kind) : ProductTests(kind)
{
    private static readonly DateTimeZone NewYork = DateTimeZoneProviders.Tzdb["America/New_York"];
    private Letters letters = null!;
    private string thread = "";

    [SetUp]
    public void AThread() => (letters, thread) = (new(Sandbox, Rep), $"life-{Guid.NewGuid():N}");

    [Test]
    public async Task On_hold_for_three_weeks_the_customer_calls_a_week_early_and_hold_and_reminder_vanish()
    {
        await AQuoteIsOut();
        await Days(1);
        var until = await WorkingDay(21);
        var mail = await letters.From("Dana", thread, "Re: Handset rollout", $"Hi Sam,\n\nwe are moving offices and have no head for this now. Please get back to us after {Said(until.PlusDays(-1))}.\n\nDana");

        var open = await Rep.Opens(mail);
        Assert.That((string)open["move"]!["text"]!, Does.StartWith("Quiet until"));
        Assert.That(((string)open["dealState"]!, open["heard"]!.AsArray().Count), Is.EqualTo(("waiting", 1)));
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = (string)open["accountId"]!, ["heardId"] = (string)open["heard"]![0]!["id"]!, ["reason"] = "They move offices" }));
        await Rep.Keeps(mail, (string)open["proposal"]!["on"]!);

        // Quiet is quiet for the whole firm: whoever writes to a colleague of hers is told.
        var warned = (await Rep.Told(await Rep.Post("api/drafts/look-over", new JsonObject { ["to"] = new JsonArray("karl@contoso.example"), ["cc"] = new JsonArray(), ["text"] = "Hello Karl" })))["warnings"]!.AsArray();
        Assert.That(warned.Select(one => (string)one!["code"]!), Does.Contain("holdStands"));
        Assert.That((string)(await Group("quiet"))!["rows"]![0]!["accountName"]!, Is.EqualTo("Contoso"));

        await Days(14);
        var deal = (string)open["dealId"]!;
        var touch = await Rep.Told(await Rep.Post("api/touches", new JsonObject { ["dealId"] = deal, ["kind"] = "call", ["on"] = await Day(), ["with"] = "Dana", ["note"] = "She signs next week" }));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That((string)(await Rep.Mailbox("tasks")).Single()["status"]!, Is.EqualTo("completed"));
        var shown = await Deal(deal);
        Assert.That((string)shown["state"]!, Is.EqualTo("active"));
        Assert.That(shown["warnings"]!.AsArray().Select(one => (string)one!["code"]!), Does.Not.Contain("quiet"));
        Assert.That(shown["touches"]!.AsArray().Select(one => (string)one!["kind"]!), Does.Contain("call"));
        Assert.That(await Group("quiet"), Is.Null);

        // And taken back, all of it stands again.
        Assert.That((await Rep.Api.DeleteAsync(new Uri($"api/touches/{(string)touch["id"]!}", UriKind.Relative))).StatusCode, Is.EqualTo(HttpStatusCode.NoContent));
        Assert.That((string)(await Deal(deal))["state"]!, Is.EqualTo("waiting"));
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task A_missed_day_comes_back_with_its_quote()
    {
        await AQuoteIsOut();
        await Days(1);
        var agreed = await WorkingDay(10);
        var mail = await letters.From("Dana", thread, "Re: Handset rollout", $"Hi Sam,\n\nthank you. You will have our answer on {Said(agreed)}.\n\nDana");
        var open = await Rep.Opens(mail);
        await Rep.Keeps(mail, (string)open["proposal"]!["on"]!);

        await Days(20);

        var due = (await Rep.FollowUps())[0]!;
        Assert.That(((string)due["state"]!, (string)due["reason"]!["code"]!), Is.EqualTo(("due", "dayPassed")));
        Assert.That((string)due["reason"]!["evidence"]!["quote"]!, Does.Contain(Said(agreed)));
    }

    [Test]
    public async Task A_last_letter_without_an_answer_is_ignored_by_the_clock_and_the_firm_is_left_alone_meanwhile()
    {
        var (deal, mail) = await TheLastLetterIsOut();

        Assert.That((string)(await Deal(deal))["state"]!, Is.EqualTo("pushed"));
        Assert.That((string)(await Rep.Opens(mail))["reading"]!["plan"]!["action"]!, Is.EqualTo("leaveAlone"));
        Assert.That(await Group("silentAfterLastLetter"), Is.Not.Null);
        await letters.To("Karl", thread + "-b", "Training dates", "Hi Karl,\n\nwhich dates suit your team for the training?\n\nSam");
        var elsewhere = await letters.To("Karl", thread + "-b", "Training dates", "Hi Karl,\n\nany news?\n\nSam");
        Assert.That((string)(await Rep.Opens(elsewhere))["reading"]!["plan"]!["action"]!, Is.EqualTo("leaveAlone"));

        await Days(21);

        var ended = await Deal(deal);
        Assert.That((string)ended["state"]!, Is.EqualTo("ignored"));
        Assert.That(ended["changes"]!.AsArray().Select(change => (string)change!["to"]!), Is.EqualTo(new[] { "pushed", "ignored" }));

        // A late answer opens the record again.
        await letters.From("Dana", thread, "Re: Handset rollout", "Hi Sam,\n\nsorry for the silence. We went with Liftwell because they were twelve percent cheaper.\n\nDana");
        var late = await Rep.Opens(mail);
        Assert.That(((string)late["outcome"]!["kind"]!, (string)late["outcome"]!["competitor"]!), Is.EqualTo(("answered", "Liftwell")));
    }

    [Test]
    public async Task A_last_letter_that_is_answered_says_whom_they_chose_and_teaches_the_next()
    {
        var (deal, mail) = await TheLastLetterIsOut();
        await Days(2);
        await letters.From("Dana", thread, "Re: Handset rollout", "Hi Sam,\n\nwe have decided to go with Liftwell because they were twelve percent cheaper.\n\nDana");

        var open = await Rep.Opens(mail);
        var outcome = open["outcome"]!;
        Assert.That(((string)outcome["kind"]!, (string)outcome["competitor"]!), Is.EqualTo(("answered", "Liftwell")));
        Assert.That((string)outcome["reason"]!["evidence"]!["quote"]!, Does.Contain("Liftwell"));
        Assert.That((string)(await Group("heard"))!["rows"]![0]!["outcome"]!["kind"]!, Is.EqualTo("answered"));

        var settled = await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "answered" }));

        Assert.That(((string)settled["state"]!, settled["outcome"]), Is.EqualTo(("answered", (JsonNode?)null)));
        var insights = await Rep.Told(await Rep.Get("api/insights"));
        Assert.That((string)insights["losses"]![0]!["competitor"]!, Is.EqualTo("Liftwell"));
        Assert.That((int)insights["thirdOutcome"]!["answered"]!, Is.EqualTo(1));
        Assert.That(await Group("heard"), Is.Null);
    }

    [Test]
    public async Task No_wait_brings_the_deal_back_with_their_reason_and_their_quiet()
    {
        var (deal, mail) = await TheLastLetterIsOut();
        await Days(2);
        var until = await WorkingDay(14);
        await letters.From("Dana", thread, "Re: Handset rollout", $"Hi Sam,\n\nno no, wait, we are not done. We just had a reorganisation come up. Please check back after {Said(until.PlusDays(-1))}.\n\nDana");

        var open = await Rep.Opens(mail);
        Assert.That((string)open["outcome"]!["kind"]!, Is.EqualTo("revived"));

        var settled = await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "revived" }));

        Assert.That(settled["changes"]!.AsArray().Select(change => (string)change!["to"]!), Does.Contain("revived"));
        Assert.That(((string)settled["plan"]!["action"]!, (string)settled["state"]!), Is.EqualTo(("wait", "waiting")));
        var insights = await Rep.Told(await Rep.Get("api/insights"));
        Assert.That(((int)insights["thirdOutcome"]!["revived"]!["count"]!, (bool)insights["thirdOutcome"]!["isSmall"]!), Is.EqualTo((1, true)));
    }

    // They have known each other for two years; the rest that is lived through here is short, for the clock lives through every day of it.
    [Test]
    public async Task An_old_acquaintance_of_two_years_comes_back_when_the_rest_is_over()
    {
        letters.Ago = Duration.FromDays(730);
        await letters.From("Dana", thread, "Handset rollout", "Hi Sam,\n\nnice to have met you at the fair.\n\nDana");
        letters.Ago = Duration.Zero;
        var (deal, _) = await TheLastLetterIsOut();
        await Rep.Told(await Rep.Post($"api/deals/{deal}/outcome", new JsonObject { ["kind"] = "dormant", ["on"] = (await WorkingDay(21)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) }));
        Assert.That(await Rep.FollowUps(), Is.Empty);

        await Days(14);
        Assert.That(await Rep.FollowUps(), Is.Empty);
        await Days(14);

        var back = (await Rep.FollowUps()).Single()!;
        Assert.That((string)back["reason"]!["code"]!, Is.EqualTo("nurture"));
        Assert.That((string)back["reason"]!["text"]!, Does.Contain("two years ago"));
        Assert.That((string)(await Rep.Mailbox("tasks"))[^1]["title"]!, Does.Contain("Handset rollout"));
    }

    [Test]
    public async Task A_colleagues_word_in_another_thread_ends_the_follow_up()
    {
        var mail = await AQuoteIsOut();
        await Rep.Keeps(mail, await Day(7));
        await Days(2);

        await Rep.Opens(await letters.From("Karl", thread + "-b", "Handsets for the branch", "Hello Sam,\n\nDana asked me to take this up. We have read your quote.\n\nKarl"));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [Test]
    public async Task An_automatic_reply_in_another_thread_ends_nothing()
    {
        var mail = await AQuoteIsOut();
        await Rep.Keeps(mail, await Day(7));
        await Days(2);

        await Rep.Opens(await letters.FromAddress("dana@contoso.example", "Dana", thread + "-auto", "Automatic reply: Handset rollout", "I am out of the office and have no access to mail.", ("Auto-Submitted", "auto-replied")));
        await Sandbox.TimePasses(Duration.FromMinutes(2));

        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Nobody_else_sees_a_deal_and_only_colleagues_see_its_quiet()
    {
        var mail = await AQuoteIsOut();
        var open = await Rep.Opens(mail);
        await Rep.Told(await Rep.Post("api/holds", new JsonObject { ["accountId"] = (string)open["accountId"]!, ["until"] = await Day(30), ["reason"] = "They merge with another firm" }));
        using var colleague = await Rep.Arrives(Sandbox);
        var theirs = new Letters(Sandbox, colleague);
        await theirs.From("Karl", "colleague-" + thread, "Headsets", "Hi,\n\ndo you have headsets?\n\nKarl");
        await Sandbox.TimePasses(Duration.FromMinutes(1));
        var seen = await colleague.Opens(await theirs.To("Karl", "colleague-" + thread, "Headsets", "Hi Karl,\n\nyes, we do; they are $40 each.\n\nSam"));

        foreach (var door in new[] { $"api/deals/{(string)open["dealId"]!}", $"api/accounts/{(string)open["accountId"]!}" })
        {
            await Rep.Refused(await colleague.Get(door), HttpStatusCode.NotFound, "notFound");
        }

        await Rep.Refused(await colleague.Post("api/touches", new JsonObject { ["dealId"] = (string)open["dealId"]!, ["kind"] = "call", ["on"] = await Day() }), HttpStatusCode.NotFound, "notFound");
        Assert.That(seen["holds"]!.AsArray().Select(hold => (string)hold!["reason"]!), Is.All.EqualTo("They merge with another firm"));
    }

    [Test]
    public async Task Threads_move_merge_and_split_and_what_is_kept_goes_with_them()
    {
        var mail = await AQuoteIsOut();
        var first = await Rep.Opens(mail);
        var second = await Rep.Opens(await letters.To("Dana", thread + "-b", "Meeting room displays", "Hi Dana,\n\nour offer for the displays is $9,000.\n\nSam"));
        Assert.That((string)second["dealId"]!, Is.Not.EqualTo((string)first["dealId"]!));
        Assert.That((string)second["accountId"]!, Is.EqualTo((string)first["accountId"]!));

        var merged = await Rep.Told(await Rep.Post($"api/deals/{(string)first["dealId"]!}/merge", new JsonObject { ["otherId"] = (string)second["dealId"]! }));
        Assert.That(merged["threads"]!.AsArray(), Has.Count.EqualTo(2));
        await Rep.Refused(await Rep.Get($"api/deals/{(string)second["dealId"]!}"), HttpStatusCode.NotFound, "notFound");

        var split = await Rep.Told(await Rep.Post("api/threads/deal", new JsonObject { ["threadId"] = (string)second["threadId"]! }));
        Assert.That(((string)split["name"]!, split["threads"]!.AsArray().Count), Is.EqualTo(("Meeting room displays", 1)));

        var named = await Rep.Told(await Rep.Put($"api/deals/{(string)split["id"]!}/name", new JsonObject { ["name"] = "Displays, second floor" }));
        Assert.That((string)named["name"]!, Is.EqualTo("Displays, second floor"));
        var account = await Rep.Told(await Rep.Get($"api/accounts/{(string)first["accountId"]!}"));
        Assert.That(account["deals"]!.AsArray().Select(deal => (string)deal!["name"]!), Is.EquivalentTo(new[] { "Handset rollout", "Displays, second floor" }));
        Assert.That(account["people"]!.AsArray().Select(person => (string)person!["address"]!), Does.Contain("dana@contoso.example"));
    }

    private async Task<string> AQuoteIsOut()
    {
        await letters.From("Dana", thread, "Handset rollout", "Hi Sam,\n\ncould you send us a quote for 40 handsets?\n\nDana");
        await Sandbox.TimePasses(Duration.FromMinutes(10));
        return await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\nattached is our quote for 40 handsets at $120 each.\n\nSam", "Karl");
    }

    private async Task<(string Deal, string Mail)> TheLastLetterIsOut()
    {
        var mail = await AQuoteIsOut();
        foreach (var text in new[] { "Hi Dana,\n\na word on delivery: two weeks from the order.\n\nSam", "Hi Dana,\n\none more reference for you: the city library took the same handsets.\n\nSam", "Hi Dana,\n\nthe price of $120 holds through the year.\n\nSam" })
        {
            await Days(7);
            mail = await letters.To("Dana", thread, "Re: Handset rollout", text, "Karl");
        }

        await Days(7);
        var push = await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}"));
        Assert.That((bool)push["push"]!["ready"]!, Is.True, push["push"]!.ToJsonString());
        var letter = (string)push["letters"]![(string)push["proposedCause"]!]!;
        await Rep.Told(await Rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = letter, ["to"] = new JsonArray("dana@contoso.example"), ["cc"] = new JsonArray("karl@contoso.example") }));
        var deal = (string)(await Rep.Opens(mail))["dealId"]!;

        // The person presses Send: what lies in Drafts stands in Sent Items.
        await letters.To("Dana", thread, "Re: Handset rollout", letter, "Karl");
        await Days(1);
        return (deal, mail);
    }

    private Task Days(int days) => Sandbox.TimePasses(Duration.FromDays(days));

    private async Task<LocalDate> WorkingDay(int later)
    {
        var day = (await Sandbox.Now()).InZone(NewYork).Date.PlusDays(later);
        return day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday ? day.Next(IsoDayOfWeek.Tuesday) : day;
    }

    private static string Said(LocalDate day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private async Task<JsonObject> Deal(string id) => await Rep.Told(await Rep.Get($"api/deals/{id}"));

    private async Task<JsonObject?> Group(string kind) =>
        (JsonObject?)(await Rep.Told(await Rep.Get("api/today")))["groups"]!.AsArray().FirstOrDefault(group => (string)group!["kind"]! == kind);
}
