using Microsoft.Extensions.Options;

namespace OutlookFollowUp.Api.Health;

/// <summary>Says in plain lines what is right and what is wrong with the settings, before anybody depends on them: <c>dotnet run --project Api -- check</c>.</summary>
internal static class Checkup
{
    /// <summary>Whether the command line asks for it.</summary>
    public static bool IsAsked(string[] args) => args is ["check", ..];

    /// <summary>Looks at everything; the answer is the exit code, 0 when nothing is wrong.</summary>
    /// <param name="create">Builds the service as these settings want it.</param>
    /// <param name="paneFolder">Where it would serve the pane from.</param>
    /// <param name="to">Where the lines go.</param>
    public static async Task<int> Run(Func<WebApplication> create, Func<WebApplication, string> paneFolder, TextWriter to)
    {
        WebApplication app;
        try
        {
            app = create();
        }
        catch (Exception wrong) when (wrong is not OutOfMemoryException)
        {
            return await Tell([Finding.Wrong($"The service cannot be put together: {wrong.Message}")], to);
        }

        await using (app)
        {
            var findings = new List<Finding>(Settings(app));
            findings.AddRange(IdentityCheckup.Look(app.Services));
            findings.AddRange(await OutsideCheckup.Look(app.Services));
            findings.AddRange(await StorageCheckup.Look(app.Services));
            findings.AddRange(AddressCheckup.Look(app.Configuration));
            findings.AddRange(PaneCheckup.Look(paneFolder(app), app.Configuration["Identity:ClientId"]));
            return await Tell(findings, to);
        }
    }

    // The same that would stop the start.
    private static IEnumerable<Finding> Settings(WebApplication app)
    {
        try
        {
            app.Services.GetRequiredService<IStartupValidator>().Validate();
            return [];
        }
        catch (OptionsValidationException wrong)
        {
            return wrong.Failures.Select(Finding.Wrong);
        }
        catch (AggregateException several)
        {
            return several.InnerExceptions.SelectMany(one => one is OptionsValidationException wrong ? wrong.Failures : [one.Message]).Select(Finding.Wrong);
        }
    }

    private static async Task<int> Tell(IReadOnlyList<Finding> findings, TextWriter to)
    {
        foreach (var finding in findings)
        {
            await to.WriteLineAsync($"{finding.Word,-6} {finding.Line}");
        }

        var wrong = findings.Count(finding => finding.Verdict == Verdict.Wrong);
        await to.WriteLineAsync(wrong == 0 ? "Nothing is wrong." : wrong == 1 ? "One thing is wrong." : $"{wrong} things are wrong.");
        return wrong == 0 ? 0 : 1;
    }
}
