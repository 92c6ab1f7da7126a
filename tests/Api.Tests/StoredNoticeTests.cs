using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>A knock is stored before it is answered; what could not be stored comes again.</summary>
internal sealed class StoredNoticeTests(DatabaseKind kind) : KnockingTests(kind)
{
    [Test]
    public async Task A_batch_in_which_one_is_forged_is_one_notice_a_folder()
    {
        await Watched();
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        var subscriptions = await Rep.Mailbox("subscriptions");
        var folders = await db.WatchedFolders.Where(one => one.SubscriptionId != null).ToListAsync();
        var mine = folders.Where(one => subscriptions.Any(subscription => (string)subscription["id"]! == one.SubscriptionId)).Select(one => one.Id).ToList();
        // Held by somebody else, so that the notices can be counted before they are worked off.
        await db.WatchedFolders.Where(one => mine.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, Instant.MaxValue));
        var knocks = subscriptions.SelectMany(one => Enumerable.Range(0, 20).Select(_ => Of(one, (string)one["clientState"]!))).Append(Of(subscriptions[0], "guessed"));

        using var answer = await Knock("mail", new JsonObject { ["value"] = new JsonArray([.. knocks]) }.ToJsonString());

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
        Assert.That(await db.Notices.Where(one => mine.Contains(one.FolderId)).CountAsync(), Is.EqualTo(2));
        await db.WatchedFolders.Where(one => mine.Contains(one.Id)).ExecuteUpdateAsync(set => set.SetProperty(one => one.HeldUntil, default(Instant)));
    }

    [Test]
    public async Task What_cannot_be_stored_is_answered_so_that_Graph_comes_again()
    {
        await Watched();
        var subscription = (await Rep.Mailbox("subscriptions"))[0];
        var body = new JsonObject { ["value"] = new JsonArray(Of(subscription, (string)subscription["clientState"]!)) }.ToJsonString();
        await using var scope = Sandbox.Product.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Notices\" RENAME TO \"Away\"");
        try
        {
            using var lost = await Knock("mail", body);
            Assert.That((int)lost.StatusCode, Is.GreaterThanOrEqualTo(500));
        }
        finally
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"Away\" RENAME TO \"Notices\"");
        }

        using var stored = await Knock("mail", body);
        Assert.That(stored.StatusCode, Is.EqualTo(HttpStatusCode.Accepted));
    }
}
