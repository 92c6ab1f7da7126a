using System.Net.Http.Json;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>The last letter is known for what it is when it is sent, however it reads by then; and whoever answers it is heard wherever they write.</summary>
internal sealed class SentLetterTests(DatabaseKind kind) : ProductTests(kind)
{
    private const string Rewritten = "Hi Dana,\n\nit has been good to work this out with you and Karl. I wish you well with it.\n\nSam";
    private Letters letters = null!;
    private string thread = "";
    private string mail = "";

    [SetUp]
    public async Task ALetterLiesInDrafts()
    {
        (letters, thread) = (new(Sandbox, Rep), $"letter-{Guid.NewGuid():N}");
        await letters.From("Dana", thread, "Handset rollout", "Hi Sam,\n\ncould you send us a quote for 40 handsets?\n\nDana");
        await Sandbox.TimePasses(Duration.FromMinutes(10));
        mail = await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\nattached is our quote for 40 handsets at $120 each.\n\nSam", "Karl");
        await Sandbox.TimePasses(Duration.FromDays(1));
        await IsDrafted();
    }

    [Test]
    public async Task Rewritten_and_sent_from_drafts_it_is_known_by_its_id()
    {
        var draft = await Draft();
        await Rep.Graph(HttpMethod.Patch, $"me/messages/{draft}", new JsonObject { ["body"] = new JsonObject { ["contentType"] = "text", ["content"] = Rewritten } });
        await Rep.Graph(HttpMethod.Post, $"me/messages/{draft}/send");

        Assert.That(await State(), Is.EqualTo("pushed"));
        Assert.That((string)(await Deal())["reason"]!["evidence"]!["quote"]!, Does.StartWith("it has been good"));
    }

    [Test]
    public async Task Sent_as_a_copy_it_is_known_by_its_words_once_the_draft_is_gone()
    {
        await Rep.Graph(HttpMethod.Delete, $"me/messages/{await Draft()}");
        await Rep.Graph(HttpMethod.Delete, $"me/messages/{await IsDrafted(Rewritten)}");
        await letters.To("Dana", thread, "Re: Handset rollout", Rewritten.Replace("I wish you well with it", "All the best with it", StringComparison.Ordinal), "Karl");

        Assert.That(await State(), Is.EqualTo("pushed"));
    }

    [Test]
    public async Task Deleted_it_was_never_sent_whatever_else_goes_to_the_same_people()
    {
        await Rep.Graph(HttpMethod.Delete, $"me/messages/{await Draft()}");
        await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\nthe reference you wanted is attached.\n\nSam", "Karl");

        Assert.That(await State(), Is.Not.EqualTo("pushed"));
    }

    [Test]
    public async Task While_it_lies_in_drafts_another_mail_to_the_same_people_is_no_letter()
    {
        await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\nthe reference you wanted is attached.\n\nSam", "Karl");

        Assert.That(await State(), Is.Not.EqualTo("pushed"));
    }

    [Test]
    public async Task A_mail_to_somebody_else_is_no_letter()
    {
        await Rep.Graph(HttpMethod.Delete, $"me/messages/{await Draft()}");
        await letters.To("Karl", thread, "Re: Handset rollout", "Hi Karl,\n\nthe reference you wanted is attached.\n\nSam");

        Assert.That(await State(), Is.Not.EqualTo("pushed"));
    }

    [Test]
    public async Task A_mail_that_answers_what_they_wrote_meanwhile_is_no_letter()
    {
        await Rep.Graph(HttpMethod.Delete, $"me/messages/{await Draft()}");
        await letters.From("Dana", thread, "Re: Handset rollout", "Hi Sam,\n\ncould you add ten more?\n\nDana");
        await Sandbox.TimePasses(Duration.FromMinutes(10));
        await letters.To("Dana", thread, "Re: Handset rollout", "Hi Dana,\n\ngladly: fifty handsets at $118 each.\n\nSam", "Karl");

        Assert.That(await State(), Is.Not.EqualTo("pushed"));
    }

    [Test]
    public async Task An_answer_in_a_new_thread_is_heard_though_nobody_opens_it()
    {
        await Rep.Graph(HttpMethod.Post, $"me/messages/{await Draft()}/send");
        Assert.That(await State(), Is.EqualTo("pushed"));
        await Sandbox.TimePasses(Duration.FromDays(2));

        await letters.From("Karl", thread + "-new", "Telephones", "Hi Sam,\n\nwe have decided to go with Liftwell because they were twelve percent cheaper.\n\nKarl");
        await Sandbox.TimePasses(Duration.FromMinutes(10));

        var outcome = (await Deal())["outcome"];
        Assert.That(((string?)outcome?["kind"], (string?)outcome?["competitor"]), Is.EqualTo(("answered", "Liftwell")));
        Assert.That((string)(await Rep.Told(await Rep.Get("api/today")))["groups"]!.AsArray().Single(group => (string)group!["kind"]! == "heard")!["rows"]![0]!["outcome"]!["kind"]!, Is.EqualTo("answered"));
    }

    /// <summary>Puts the letter into Drafts, in its own words or in others.</summary>
    private async Task<string> IsDrafted(string? words = null)
    {
        var push = await Rep.Told(await Rep.Get($"api/push?itemId={Uri.EscapeDataString(mail)}"));
        var draft = await Rep.Told(await Rep.Post("api/push", new JsonObject
        {
            ["itemId"] = mail,
            ["body"] = words ?? (string)push["letters"]!["noDecision"]!,
            ["to"] = new JsonArray("dana@contoso.example"),
            ["cc"] = new JsonArray("karl@contoso.example"),
            ["wavedThrough"] = new JsonArray([.. push["push"]!["missing"]!.AsArray().Select(line => (JsonNode)(string)line!["code"]!)]),
        }));
        return Uri.EscapeDataString((string)draft["id"]!);
    }

    private async Task<string> Draft() => Uri.EscapeDataString((string)(await Rep.Mailbox("drafts")).Single()["id"]!);

    // No thread is opened: the sweep has to see it.
    private async Task<string> State()
    {
        await Sandbox.TimePasses(Duration.FromMinutes(10));
        return (string)(await Deal())["state"]!;
    }

    private async Task<JsonObject> Deal()
    {
        var account = (string)(await (await Rep.Get("api/accounts")).Content.ReadFromJsonAsync<JsonArray>())!.Single()!["id"]!;
        var deals = (await Rep.Told(await Rep.Get($"api/accounts/{account}")))["deals"]!.AsArray();
        var deal = deals.Single(one => (string)one!["name"]! == "Handset rollout")!;
        return await Rep.Told(await Rep.Get($"api/deals/{(string)deal["id"]!}"));
    }
}
