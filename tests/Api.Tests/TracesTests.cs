using System.Net;
using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whoever has everything erased has a mailbox in which nothing is left of us, and everything of their own.</summary>
internal sealed class TracesTests(DatabaseKind kind) : ProductTests(kind)
{
    private const string Own = "Red category";
    private static readonly Duration AMoment = Duration.FromMinutes(61);

    protected override bool GraphKnocks => true;

    [Test]
    public async Task Nothing_of_ours_is_left_in_the_mailbox()
    {
        var (tracked, done, pushed, mine) = (await Rep.HasAThread("Handset rollout"), await Rep.HasAThread("Warehouse scanners"), await Rep.HasAFinishedThread(), await Rep.HasAThread("Lunch"));
        await Rep.Opens(tracked);
        await Sandbox.TimePasses(AMoment);
        await Rep.Categorizes(tracked, Own, "Follow up: track");
        await Rep.Categorizes(pushed, "Follow up: push");
        await Rep.InOutlook(mine, new JsonObject { ["flag"] = new JsonObject { ["flagStatus"] = "flagged" } });
        await Rep.Post($"api/followups/{(string)(await Rep.Keeps(done, await Day(5)))["id"]!}/complete", []);
        await Rep.Told(await Rep.Post("api/drafts", new JsonObject { ["itemId"] = done, ["body"] = "Hi Dana,\n\nany news?" }));
        await Sandbox.TimePasses(AMoment);
        await Eventually(() => Rep.Mailbox("drafts"), Has.Count.EqualTo(2));
        await Eventually(async () => await FlagOf(tracked), Is.EqualTo("flagged"));
        Assert.That((await FlagOf(done), (await Rep.Mailbox("subscriptions")).Count, (await Menu()).Count), Is.EqualTo(("complete", 2, 3)));

        var erased = await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));

        Assert.That((string)erased["line"]!, Is.EqualTo("It is erased, here and in Outlook."));
        var messages = await Rep.Mailbox("messages");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
            Assert.That(await Rep.Mailbox("subscriptions"), Is.Empty);
            Assert.That(await Menu(), Is.Empty);
            Assert.That(await Lists(), Has.None.EqualTo("Follow-ups"));
            Assert.That(messages.SelectMany(one => one["categories"]!.AsArray()).Select(one => (string)one!), Is.EqualTo(new[] { Own }));
            Assert.That(messages.Where(one => (string)one["flag"]!["flagStatus"]! != "notFlagged").Select(one => (string)one["id"]!), Is.EqualTo(new[] { mine }));
            Assert.That(await Marks(), Is.EqualTo(Enumerable.Repeat("", 4)), "a draft is the person's own; our ids on it are not");
        }
    }

    [Test]
    public async Task A_task_of_ones_own_in_our_list_stays()
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));
        var list = (await Rep.Graph(HttpMethod.Get, "me/todo/lists"))!["value"]!.AsArray().Single(one => (string)one!["displayName"]! == "Follow-ups")!;
        await Rep.Graph(HttpMethod.Post, $"me/todo/lists/{(string)list["id"]!}/tasks", new JsonObject { ["title"] = "Buy flowers" });

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));

        Assert.That((await Rep.Mailbox("tasks")).Select(one => (string)one["title"]!), Is.EqualTo(new[] { "Buy flowers" }));
        Assert.That(await Lists(), Has.One.EqualTo("Follow-ups"));
    }

    [Test]
    public async Task Of_one_deal_only_its_own_marks_go()
    {
        var (one, other) = (await Rep.HasAThread("Handset rollout"), await Rep.HasAThread("Warehouse scanners"));
        foreach (var mail in new[] { one, other })
        {
            await Rep.Keeps(mail, await Day(5));
            await Rep.Told(await Rep.Post("api/drafts", new JsonObject { ["itemId"] = mail, ["body"] = "Hi Dana,\n\nany news?" }));
        }

        var kept = (await Rep.Told(await Rep.Get("api/me/data")))["kept"]!;
        var deal = (string)kept["deals"]!.AsArray().Single(row => (string)row!["name"]! == "Handset rollout")!["id"]!;
        await Rep.Told(await Rep.Api.DeleteAsync(new Uri($"api/me/data/deals/{deal}", UriKind.Relative)));

        Assert.That((await Marks()).Count(mark => mark.Length > 0), Is.EqualTo(2));
        Assert.That(await Marks(), Has.None.Contains(Guid.Parse(deal).ToString("N")));
        Assert.That((await FlagOf(one), await FlagOf(other)), Is.EqualTo(("notFlagged", "flagged")));
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [TestCase("masterCategories")]
    [TestCase("/subscriptions")]
    [TestCase("singleValueExtendedProperties")]
    public async Task While_Outlook_is_busy_with_the_last_of_it_nothing_is_erased_here(string match)
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));
        await Sandbox.TimePasses(AMoment);
        await Sandbox.Fault(new JsonObject { ["match"] = match, ["status"] = 503 });
        await Rep.Refused(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)), HttpStatusCode.ServiceUnavailable, "mailboxUnreachable");
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));

        await Sandbox.ClearFaults();
        await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));
        Assert.That(await Rep.Mailbox("subscriptions"), Is.Empty);
        Assert.That(await Menu(), Is.Empty);
    }

    private async Task<string> FlagOf(string mail) => (string)(await Rep.Message(mail))["flag"]!["flagStatus"]!;

    private async Task<IReadOnlyList<string>> Menu() => [.. (await Rep.Mailbox("categories")).Select(one => (string)one["displayName"]!).Where(name => name.StartsWith("Follow up: ", StringComparison.Ordinal))];

    private async Task<IReadOnlyList<string>> Lists() => [.. (await Rep.Graph(HttpMethod.Get, "me/todo/lists"))!["value"]!.AsArray().Select(one => (string)one!["displayName"]!)];

    private async Task<IReadOnlyList<string>> Marks() =>
        [.. (await Rep.Mailbox("drafts")).SelectMany(one => one["singleValueExtendedProperties"]!.AsArray()).Select(one => (string)one!["value"]!)];
}
