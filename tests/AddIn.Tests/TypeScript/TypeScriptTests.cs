using System.Text.Json;

namespace OutlookFollowUp.AddIn.Tests.TypeScript;

/// <summary>The pane's own checks, so that <c>dotnet test</c> runs everything there is.</summary>
internal sealed class TypeScriptTests
{
    [OneTimeSetUp]
    public async Task The_types_are_made_from_the_document()
    {
        var (status, said) = await Npx.Run("openapi-typescript", "src/api/openapi.json", "--output", "src/api/schema.ts", "--root-types", "--root-types-no-schema-prefix");
        Assert.That(status, Is.Zero, said);
    }

    [Test]
    public async Task Every_type_fits()
    {
        var (status, said) = await Npx.Run("tsc", "--noEmit");
        Assert.That(status, Is.Zero, said);
    }

    [Test]
    public async Task The_walls_and_the_habits_hold()
    {
        var (status, said) = await Npx.Run("eslint", "src");
        Assert.That(status, Is.Zero, said);
    }

    [Test]
    public async Task Every_unit_test_of_the_pane_passes()
    {
        var report = Path.Combine(TestContext.CurrentContext.WorkDirectory, $"vitest-{Guid.NewGuid():N}.json");
        var (_, said) = await Npx.Run("vitest", "run", "--reporter=json", $"--outputFile={report}");
        Assert.That(report, Does.Exist, said);

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(report));
        File.Delete(report);
        var files = document.RootElement.GetProperty("testResults").EnumerateArray().ToList();
        var tests = files.SelectMany(file => file.GetProperty("assertionResults").EnumerateArray()).Select(test => (Name: Text(test, "fullName"), Status: Text(test, "status"), test)).ToList();
        foreach (var (name, outcome, _) in tests)
        {
            await TestContext.Out.WriteLineAsync($"{outcome}: {name}");
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(tests, Is.Not.Empty, said);
            foreach (var (name, _, test) in tests.Where(test => test.Status != "passed"))
            {
                Assert.Fail($"{name}\n{string.Join('\n', test.GetProperty("failureMessages").EnumerateArray())}");
            }

            // A file that cannot even be loaded has no tests to fail.
            foreach (var file in files.Where(file => Text(file, "status") != "passed"))
            {
                Assert.Fail($"{Text(file, "name")}: {Text(file, "message")}");
            }
        }
    }

    private static string Text(JsonElement element, string field) => element.GetProperty(field).GetString() ?? "";
}
