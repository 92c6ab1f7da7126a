using Microsoft.Playwright;

namespace OutlookFollowUp.AddIn.Tests.Browser;

/// <summary>The one browser all these tests share. A machine without one skips them and says so; in CI that is a failure.</summary>
[SetUpFixture]
internal sealed class Chromium
{
    private static IPlaywright? playwright;
    private static IBrowser? browser;

    public static IBrowser Browser => browser ?? throw new InvalidOperationException("There is no browser.");

    [OneTimeSetUp]
    public async Task Start()
    {
        if (ChromiumPath.Find() is not { } path)
        {
            const string Reason = "No Chromium on this machine (looked on the PATH, and in FOLLOWUP_TEST_CHROMIUM).";
            if (Environment.GetEnvironmentVariable("CI") is "true" or "1")
            {
                Assert.Fail(Reason);
            }

            Assert.Ignore(Reason);
            return;
        }

        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] });
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
    }
}
