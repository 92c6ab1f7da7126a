using OutlookFollowUp.Api.Endpoints;

namespace OutlookFollowUp.Api.Tests;

internal sealed class ApiDocumentTests
{
    [Test]
    public async Task The_document_that_the_panes_types_are_made_from_is_current()
    {
        await using var product = Program.Create(["--environment=Production"]);

        var told = await product.DescribeAsync();

        var kept = await File.ReadAllTextAsync(Path.Combine(Root(), "AddIn", "src", "api", "openapi.json"));
        Assert.That(told, Is.EqualTo(kept), "Write it anew: dotnet run --project Api -- --openapi ../AddIn/src/api/openapi.json");
    }

    internal static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "OutlookFollowUp.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }
}
