using System.Net;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Api.Tests;

internal sealed class ThreadTests(DatabaseKind kind) : ProductTests(kind)
{
    [Test]
    public async Task The_thread_behind_a_mail_is_read()
    {
        var mail = await Rep.HasAThread("Re: Handset rollout");

        var thread = await Rep.Opens(mail);

        Assert.That(((string)thread["dealName"]!, (string)thread["accountDomain"]!, (string)thread["accountName"]!), Is.EqualTo(("Handset rollout", "contoso.example", "Contoso")));
        Assert.That(thread["reading"]!["messages"]!.AsArray(), Has.Count.EqualTo(2));
    }

    [Test]
    public async Task Outlooks_own_id_opens_it_too()
    {
        var mail = await Rep.HasAThread();

        await Rep.Opens(mail.Replace('_', '+').Replace('-', '/'));
    }

    [Test]
    public async Task Opening_takes_two_round_trips_at_most()
    {
        var mail = await Rep.HasAThread();
        await Sandbox.ForgetRequests();

        await Rep.Opens(mail);

        var requests = (await Sandbox.Requests()).Select(request => (string)request["path"]!).Where(path => path.StartsWith("/v1.0", StringComparison.Ordinal)).ToList();
        Assert.That(requests, Has.Count.EqualTo(2));
        Assert.That(requests, Has.None.Contains("orderby"));
    }

    [Test]
    public async Task Every_request_asks_for_ids_that_last()
    {
        await Sandbox.ForgetRequests();

        await Rep.Keeps(await Rep.HasAThread(), await Day(4));

        foreach (var request in await Sandbox.Requests())
        {
            Assert.That(request["headers"]!.ToJsonString(), Does.Contain("ImmutableId"), (string)request["path"]!);
        }
    }

    [Test]
    public async Task What_the_person_corrects_stays_corrected()
    {
        var mail = await Rep.HasAThread();
        var request = (await Rep.Opens(mail))["reading"]!["requests"]!.AsArray().FirstOrDefault();
        Assume.That(request, Is.Not.Null);

        await Rep.Told(await Rep.Post("api/corrections", new JsonObject { ["itemId"] = mail, ["findingId"] = (string)request!["id"]!, ["kind"] = "notOne" }));

        Assert.That((await Rep.Opens(mail))["reading"]!["requests"]!.AsArray().Select(one => (string)one!["id"]!), Does.Not.Contain((string)request["id"]!));
    }

    [Test]
    public async Task A_mail_that_is_gone_is_said_to_be_gone()
    {
        await Rep.HasAThread();

        await Rep.Refused(await Rep.Get("api/threads?itemId=AAMkAGI2nothing="), HttpStatusCode.NotFound, "mailNotFound");
    }

    [TestCase("api/threads")]
    [TestCase("api/threads?itemId=")]
    [TestCase("api/drafts")]
    [TestCase("api/push")]
    public async Task No_mail_named_is_a_bad_request(string door) => await Rep.Refused(await Rep.Get(door), HttpStatusCode.BadRequest, "badRequest");
}
