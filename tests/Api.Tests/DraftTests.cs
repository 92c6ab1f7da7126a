using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

internal sealed class DraftTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task A_reply_lies_in_Drafts_with_the_quoted_thread_under_it()
    {
        var mail = await Rep.HasAThread();

        await Rep.Told(await Rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nis 3 < 4 & \"yes\"?\nSam" }));

        var draft = (await Rep.Mailbox("drafts")).Single();
        var body = (string)draft["body"]!["content"]!;
        Assert.That(body, Does.Contain("is 3 &lt; 4 &amp;").And.Contains("attached is our quote"));
        Assert.That(body.IndexOf("3 &lt; 4", StringComparison.Ordinal), Is.LessThan(body.IndexOf("attached is our quote", StringComparison.Ordinal)));
        Assert.That(Addresses(draft, "toRecipients"), Is.EqualTo(new[] { "dana@contoso.example" }));
        Assert.That(Addresses(draft, "ccRecipients"), Is.EqualTo(new[] { "karl@contoso.example" }));
    }

    [Test]
    public async Task Beside_the_mail_that_fits_there_is_the_question_who_could_stop_it_and_what_to_say_on_the_phone()
    {
        var letters = new Letters(Sandbox, Rep) { Ago = NodaTime.Duration.FromDays(12) };
        var thread = $"veto-{Guid.NewGuid():N}";
        await letters.From("Dana", thread, "Handset rollout", "Hi Sam,\n\nthank you for the visit. Nothing goes out without Karl Voss's approval.\n\nDana");
        letters.Ago = NodaTime.Duration.FromDays(11);
        var mail = await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\nattached is our quote for 40 handsets at $120 each.\n\nSam");

        var preview = await Rep.Told(await Rep.Get($"api/drafts?itemId={Uri.EscapeDataString(mail)}"));

        Assert.That(((string)preview["kind"]!, preview["call"]!.AsArray().Count), Is.EqualTo(("timelineQuestion", 3)));
        var other = preview["others"]!.AsArray().Single()!;
        Assert.That(((string)other["kind"]!, (string)other["reason"]!["code"]!, (string)other["reason"]!["text"]!), Is.EqualTo(("vetoQuestion", "vetoUnheard", "Karl can stop it and has not been heard")));
        Assert.That((string)other["reason"]!["evidence"]!["quote"]!, Does.Contain("Karl"));
    }

    [Test]
    public async Task Two_clicks_make_one_draft()
    {
        var mail = await Rep.HasAThread();
        var wish = new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" };

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Rep.Post("api/drafts", (JsonObject)wish.DeepClone())));
        await Rep.Told(await Rep.Post("api/drafts", wish));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(await Rep.Mailbox("drafts"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task Markup_in_the_words_stays_words()
    {
        var mail = await Rep.HasAThread();

        await Rep.Told(await Rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "<img src=x onerror=alert(1)>" }));

        Assert.That((string)(await Rep.Mailbox("drafts")).Single()["body"]!["content"]!, Does.Contain("&lt;img").And.Not.Contain("<img src=x"));
    }

    [Test]
    public async Task The_last_letter_goes_to_those_who_were_left_on_it()
    {
        var mail = await Rep.HasAThread();
        var push = await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}"));
        var missing = push["push"]!["missing"]!.AsArray().Select(line => (JsonNode)(string)line!["code"]!).ToArray();

        await Rep.Told(await Rep.Post("api/push", new JsonObject
        {
            ["itemId"] = mail,
            ["body"] = "Hi Dana,\n\nwhom did you choose, and why?",
            ["to"] = new JsonArray("dana@contoso.example"),
            ["cc"] = new JsonArray(),
            ["wavedThrough"] = new JsonArray(missing),
        }));

        var draft = (await Rep.Mailbox("drafts")).Single();
        Assert.That(Addresses(draft, "toRecipients"), Is.EqualTo(new[] { "dana@contoso.example" }));
        Assert.That(Addresses(draft, "ccRecipients"), Is.Empty);
    }

    [Test]
    public async Task The_last_letter_is_not_made_while_something_speaks_against_it()
    {
        var mail = await Rep.HasAThread();

        var problem = await Rep.Refused(
            await Rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = "Whom did you choose?", ["to"] = new JsonArray("dana@contoso.example"), ["cc"] = new JsonArray() }),
            HttpStatusCode.Conflict,
            "notReady");

        Assert.That(problem["missing"]!.AsArray(), Is.Not.Empty);
        Assert.That(await Rep.Mailbox("drafts"), Is.Empty);
    }

    [Test]
    public async Task The_last_letter_goes_to_no_stranger()
    {
        var mail = await Rep.HasAThread();

        await Rep.Refused(
            await Rep.Post("api/push", new JsonObject { ["itemId"] = mail, ["body"] = "Whom did you choose?", ["to"] = new JsonArray("stranger@elsewhere.example"), ["cc"] = new JsonArray() }),
            HttpStatusCode.Conflict,
            "unknownRecipient");

        Assert.That(await Rep.Mailbox("drafts"), Is.Empty);
    }

    private static IEnumerable<string> Addresses(JsonObject draft, string field) => draft[field]!.AsArray().Select(one => (string)one!["emailAddress"]!["address"]!);
}
