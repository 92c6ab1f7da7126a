using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

/// <summary>How the one pipeline to Graph behaves under way: never five at once, one of a batch asked again alone, nothing asked for somebody who has moved on.</summary>
internal sealed class PipelineTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task One_of_a_batch_that_is_turned_away_is_asked_again_alone()
    {
        var mail = await Rep.HasAThread();
        await Sandbox.Fault(new JsonObject { ["match"] = "/me/mailboxSettings", ["status"] = 429, ["times"] = 1 });
        await Sandbox.ForgetRequests();

        await Rep.Opens(mail);

        var asked = await Paths();
        Assert.That(asked.Where(path => path.EndsWith("/$batch", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(1));
        Assert.That(asked.Where(path => path.Contains("/me/mailboxSettings", StringComparison.Ordinal)).ToList(), Has.Count.EqualTo(1));
        Assert.That(asked, Has.Count.EqualTo(3), "the batch, the one alone, the thread");
    }

    [Test]
    public async Task A_mailbox_never_sees_a_fifth_request_at_once()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["delay"] = 0.1, ["times"] = 60 });
        await Sandbox.ForgetRequests();

        await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Rep.Opens(mail)));

        Assert.That((await Sandbox.Requests()).Select(one => (int)one["status"]!), Is.All.EqualTo(200));
    }

    [Test]
    public async Task For_somebody_who_has_moved_on_nothing_more_is_asked()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["delay"] = 0.6 });
        await Sandbox.ForgetRequests();

        using (var gone = new CancellationTokenSource(TimeSpan.FromMilliseconds(200)))
        {
            Assert.That(() => Rep.Api.GetAsync(new Uri($"api/threads?itemId={Uri.EscapeDataString(mail)}", UriKind.Relative), gone.Token), Throws.InstanceOf<OperationCanceledException>());
        }

        await Task.Delay(1_500);
        Assert.That(await Paths(), Has.Count.LessThanOrEqualTo(1), "the second of the two round trips is never made, nor the first one again");
    }

    [Test]
    public async Task Every_request_has_an_id_of_its_own_for_support()
    {
        await Sandbox.ForgetRequests();

        await Rep.Keeps(await Rep.HasAThread(), await Day(4));

        var ids = (await Sandbox.Requests()).Select(one => (string?)one["headers"]!["client-request-id"]).ToList();
        Assert.That(ids, Has.Count.GreaterThan(3));
        Assert.That(ids, Has.None.Null);
        Assert.That(ids, Is.Unique);
    }

    private async Task<List<string>> Paths() => [.. (await Sandbox.Requests()).Select(one => (string)one["path"]!)];
}
