using System.Text.Json.Nodes;
using NodaTime;

namespace OutlookFollowUp.Api.Tests;

/// <summary>Whoever lost us hears of it within the hour, in words, and their reminder stands meanwhile.</summary>
internal sealed class StandingTests(DatabaseKind kind) : ProductTests(kind)
{
    [SetUp]
    public async Task SomethingIsKept()
    {
        var mail = await Rep.HasAThread();
        await Rep.Opens(mail);
        await Rep.Keeps(mail, await Day(30));
        Assert.That((await Standing())["trouble"], Is.Null);
    }

    [Test]
    public async Task Consent_is_taken_back()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address });
        await AnHourPasses();

        await Stands("consentNeeded", "Outlook no longer lets us read your mail (since ", "Your reminders in To Do stand.", "Sign in again");
        Assert.That(((JsonArray)(await Standing())["scopes"]!).Select(scope => (string?)scope), Does.Contain("Mail.Read"));
        Assert.That((bool)(await Rep.Mailbox("tasks")).Single()["isReminderOn"]!, Is.True);
    }

    [Test]
    public async Task The_password_is_changed_and_a_new_sign_in_mends_it()
    {
        await Sandbox.Fault(new JsonObject { ["signIn"] = "passwordChanged", ["user"] = Rep.Address });
        await AnHourPasses();
        await Stands("signInNeeded", "Sign in again.");

        // The next token the pane gets is of after the change.
        using var again = new Rep(Sandbox, Rep.Address, await Sandbox.SignedIn(Rep.Address));
        await again.Opens(await again.HasAThread("Another thing"));
        Assert.That((await Standing())["trouble"], Is.Null);
    }

    [Test]
    public async Task A_policy_keeps_us_out()
    {
        await Sandbox.Fault(new JsonObject { ["signIn"] = "blocked", ["user"] = Rep.Address });
        await AnHourPasses();
        await Stands("closed", "Your organization no longer lets us read your mail", "Your reminders in To Do stand.");
    }

    [Test]
    public async Task The_mailbox_is_gone()
    {
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 404, ["code"] = "MailboxNotEnabledForRESTAPI" });
        await AnHourPasses();
        await Stands("gone", "Your mailbox is no longer there for us");
    }

    [Test]
    public async Task What_passes_is_no_trouble_to_speak_of()
    {
        await Sandbox.Fault(new JsonObject { ["match"] = "/v1.0/", ["status"] = 503 });
        await AnHourPasses();
        Assert.That((await Standing())["trouble"], Is.Null);
    }

    [Test]
    public async Task It_keeps_the_moment_it_was_first_known()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address });
        await AnHourPasses();
        var first = (string)(await Standing())["since"]!;
        await AnHourPasses();
        await AnHourPasses();
        Assert.That((string)(await Standing())["since"]!, Is.EqualTo(first));
    }

    [Test]
    public async Task When_it_works_again_nothing_is_said_any_more()
    {
        await Sandbox.Fault(new JsonObject { ["consent"] = "revoked", ["user"] = Rep.Address });
        await AnHourPasses();
        await Stands("consentNeeded");
        await Sandbox.ClearFaults();
        await AnHourPasses();
        Assert.That((await Standing())["trouble"], Is.Null);
    }

    private Task AnHourPasses() => Sandbox.TimePasses(Duration.FromHours(1));

    private async Task<JsonObject> Standing() => await Rep.Told(await Rep.Get("api/standing"));

    private async Task Stands(string trouble, params string[] words)
    {
        var standing = await Standing();
        Assert.That((string?)standing["trouble"], Is.EqualTo(trouble), standing.ToJsonString());
        foreach (var word in words)
        {
            Assert.That((string)standing["line"]!, Does.Contain(word));
        }
    }
}
