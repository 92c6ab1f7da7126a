using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.Api.Tests.StandIn;

/// <summary>How the sandbox is started.</summary>
public sealed class CommandLineTests
{
    [Test]
    public void Without_a_word_it_stands_on_port_5080() =>
        Assert.That(CommandLine.Read([]).Options, Is.EqualTo(new SandboxOptions { Port = 5080 }).Using<SandboxOptions>((one, other) => one.Port == other.Port && one.MailboxFile is null && one.DataFolder is null));

    [Test]
    public void Port_and_folder_can_be_chosen()
    {
        var options = CommandLine.Read(["--port", "0", "--data=/tmp/somewhere"]).Options!;
        Assert.That((options.Port, options.DataFolder), Is.EqualTo((0, "/tmp/somewhere")));
    }

    [TestCase("--port", "many")]
    [TestCase("--port", "70000")]
    [TestCase("--mailbox", "/no/such/file.jsonl")]
    [TestCase("--colour", "red")]
    [TestCase("--data", "")]
    public void What_makes_no_sense_is_refused_with_a_sentence(string name, string value) =>
        Assert.That(CommandLine.Read([name, value]).Refusal, Does.EndWith("."));

    [Test]
    public async Task A_mailbox_of_ones_own_sets_the_clock_to_its_latest_moment()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file,
        [
            """{"id":"one","reader":"Ann <ann@northgate.example>","zone":"Europe/London","now":"2026-03-02T09:00:00Z","messages":[]}""",
            """{"id":"two","reader":"ann@northgate.example","zone":"Europe/London","now":"2026-03-04T09:00:00Z","messages":[]}""",
        ]);
        await using var sandbox = await SandboxHost.StartAsync(new SandboxOptions { MailboxFile = file });
        Assert.That((await sandbox.Now()).ToString(), Does.StartWith("2026-03-04T09:0"));
        File.Delete(file);
    }

    [Test]
    public async Task A_broken_mailbox_says_which_line()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllLinesAsync(file, ["""{"id":"one","reader":"ann@northgate.example","messages":[]}""", "{"]);
        Assert.That(async () => await SandboxHost.StartAsync(new SandboxOptions { MailboxFile = file }), Throws.Exception.With.Message.Contains("Line 2"));
        File.Delete(file);
    }
}
