using OutlookFollowUp.Sandbox;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>A sandbox of its own for every fixture: what one does to the mailbox no other one sees.</summary>
internal abstract class PaneTest
{
    protected const string Mike = "mike@northgate.example";

    private SandboxHost? sandbox;

    protected SandboxHost Sandbox => sandbox!;

    [OneTimeSetUp]
    public async Task StartSandbox() => sandbox = await SandboxHost.StartAsync(new());

    [OneTimeTearDown]
    public async Task StopSandbox()
    {
        if (sandbox is not null)
        {
            var misspoken = sandbox.Misspoken();
            await sandbox.DisposeAsync();
            Assert.That(misspoken, Is.Empty, "real Graph would not have understood this");
        }
    }
}
