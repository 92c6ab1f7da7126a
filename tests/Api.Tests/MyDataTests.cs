using System.Net;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using OutlookFollowUp.Api.Storage;

namespace OutlookFollowUp.Api.Tests;

/// <summary>What is kept about a person is theirs: to see, to take along, to have erased, here and in the mailbox.</summary>
internal sealed class MyDataTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task All_of_it_is_shown_with_its_words_and_without_any_mail()
    {
        var mail = await Rep.HasAThread("Handset rollout");
        var followUp = await Rep.Keeps(mail, await Day(5));

        var kept = await Kept();

        using (Assert.EnterMultipleScope())
        {
            Assert.That((string?)kept["followUps"]!.AsArray().Single()!["id"], Is.EqualTo((string?)followUp["id"]));
            Assert.That((string?)kept["deals"]!.AsArray().Single()!["name"], Is.EqualTo("Handset rollout"));
            Assert.That((string?)kept["accounts"]!.AsArray().Single()!["domain"], Is.EqualTo("contoso.example"));
            Assert.That(kept.ToJsonString(), Does.Not.Contain("Hi Dana").And.Not.Contain("Hi Sam"), "quotes are kept, mails are not");
        }
    }

    [Test]
    public void No_table_is_forgotten()
    {
        using var scope = Sandbox.Product.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        Type[] nobodys = [typeof(Person), typeof(CachedEntry), typeof(Microsoft.AspNetCore.DataProtection.EntityFrameworkCore.DataProtectionKey)];

        // A table is a person's by its own column, or goes with a row that is.
        var forgotten = db.Model.GetEntityTypes()
            .Where(type => !nobodys.Contains(type.ClrType) && !typeof(IOwned).IsAssignableFrom(type.ClrType))
            .Where(type => !type.GetForeignKeys().Any(key => typeof(IOwned).IsAssignableFrom(key.PrincipalEntityType.ClrType) && key.DeleteBehavior == DeleteBehavior.Cascade));

        Assert.That(forgotten.Select(type => type.ClrType.Name), Is.Empty);
    }

    [Test]
    public async Task A_deal_is_erased_and_the_other_one_stays()
    {
        var (one, other) = (await Rep.HasAThread("Handset rollout"), await Rep.HasAThread("Warehouse scanners"));
        await Rep.Keeps(one, await Day(5));
        await Rep.Keeps(other, await Day(5));

        var erased = await Rep.Told(await Rep.Api.DeleteAsync(await Place("deals", "Handset rollout")));

        Assert.That(((int)erased["followUps"]!, (int)erased["leftInOutlook"]!, (string)erased["line"]!), Is.EqualTo((1, 0, "It is erased, here and in Outlook.")));
        Assert.That((await Rep.FollowUps()).Select(kept => (string?)kept!["dealName"]), Is.EqualTo(["Warehouse scanners"]));
        Assert.That((await Rep.Mailbox("tasks")).Select(task => (string)task["title"]!), Has.One.Contains("Warehouse").And.None.Contains("Handset"));
        Assert.That((string?)(await Rep.Message(one))["flag"]!["flagStatus"], Is.EqualTo("notFlagged"));
        Assert.That((string?)(await Rep.Message(other))["flag"]!["flagStatus"], Is.EqualTo("flagged"));
        Assert.That((await Kept()).ToJsonString(), Does.Not.Contain("Handset"));
    }

    [Test]
    public async Task An_account_is_erased_with_its_deals()
    {
        await Rep.Keeps(await Rep.HasAThread("Handset rollout"), await Day(5));
        await Rep.Keeps(await Rep.HasAThread("Warehouse scanners"), await Day(5));

        var erased = await Rep.Told(await Rep.Api.DeleteAsync(await Place("accounts", "contoso.example", by: "domain")));

        Assert.That((int)erased["followUps"]!, Is.EqualTo(2));
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        var kept = await Kept();
        Assert.That(kept["accounts"]!.AsArray().Count + kept["deals"]!.AsArray().Count + kept["followUps"]!.AsArray().Count + kept["touches"]!.AsArray().Count, Is.Zero);
    }

    [Test]
    public async Task I_am_erased_from_every_table_and_my_session_ends()
    {
        var before = await Sessions();
        var mail = await Rep.HasAThread();
        var opened = await Rep.Opens(mail);
        await Rep.Keeps(mail, await Day(5));
        if (opened["reading"]!["requests"]!.AsArray() is [{ } request, ..])
        {
            await Rep.Told(await Rep.Post("api/corrections", new JsonObject { ["itemId"] = mail, ["findingId"] = (string)request["id"]!, ["kind"] = "done" }));
        }

        Assert.That(await Sessions(), Is.GreaterThan(before));

        await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));

        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That((string?)(await Rep.Message(mail))["flag"]!["flagStatus"], Is.EqualTo("notFlagged"));
        Assert.That(await Sessions(), Is.EqualTo(before));
        Assert.That((await Kept()).Where(table => table.Key != "me" && table.Value!.AsArray().Count > 0).Select(table => table.Key), Is.Empty);
    }

    [Test]
    public async Task While_Outlook_is_down_nothing_is_erased_and_the_next_try_finds_all_of_it()
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));
        await Sandbox.Fault(new JsonObject { ["match"] = "/todo", ["status"] = 503 });
        await Rep.Refused(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)), HttpStatusCode.ServiceUnavailable, "mailboxUnreachable");
        Assert.That(await Rep.FollowUps(), Has.Count.EqualTo(1));

        await Sandbox.ClearFaults();
        await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));
        Assert.That(await Rep.Mailbox("tasks"), Is.Empty);
        Assert.That(await Rep.FollowUps(), Is.Empty);
    }

    [Test]
    public async Task When_Outlook_keeps_us_out_it_is_erased_here_and_said_what_stands_there()
    {
        await Rep.Keeps(await Rep.HasAThread(), await Day(5));
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address });

        var erased = await Rep.Told(await Rep.Api.DeleteAsync(new Uri("api/me/data", UriKind.Relative)));

        Assert.That((int)erased["leftInOutlook"]!, Is.EqualTo(1));
        Assert.That((string)erased["line"]!, Does.Contain("still stands in To Do"));
        Assert.That(await Rep.FollowUps(), Is.Empty);
        Assert.That(await Rep.Mailbox("tasks"), Has.Count.EqualTo(1));
    }

    [Test]
    public async Task What_ended_long_ago_is_forgotten_and_what_is_open_is_not()
    {
        var (ended, open) = (await Rep.HasAThread("Handset rollout"), await Rep.HasAThread("Warehouse scanners"));
        var done = await Rep.Keeps(ended, await Day(5));
        await Rep.Post($"api/followups/{(string)done["id"]!}/complete", []);
        var stays = await Rep.Keeps(open, await Day(5));

        using var scope = Sandbox.Product.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<FollowUpDb>();
        await db.Forget(await Sandbox.Now() - Duration.FromDays(1), default);
        Assert.That((await Kept())["followUps"]!.AsArray(), Has.Count.EqualTo(2), "a day ago nothing had ended");

        await db.Forget(await Sandbox.Now() + Duration.FromDays(1), default);
        var kept = await Kept();
        Assert.That(kept["followUps"]!.AsArray().Select(one => (string?)one!["id"]), Is.EqualTo([(string?)stays["id"]]));
        Assert.That(kept["deals"]!.AsArray().Select(one => (string?)one!["name"]), Is.EqualTo(["Warehouse scanners"]));
    }

    private async Task<JsonObject> Kept() => (JsonObject)(await Rep.Told(await Rep.Get("api/me/data")))["kept"]!.DeepClone();

    private async Task<Uri> Place(string table, string value, string by = "name") =>
        new($"api/me/data/{table}/{(string)(await Kept())[table]!.AsArray().Single(row => (string?)row![by] == value)!["id"]!}", UriKind.Relative);

    private async Task<int> Sessions()
    {
        using var scope = Sandbox.Product.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<FollowUpDb>().CachedEntries.CountAsync();
    }
}
