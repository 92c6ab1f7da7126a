using System.Text.Json.Nodes;
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

    [Test]
    public async Task A_table_need_not_have_every_key()
    {
        await using var product = Program.Create(["--environment=Production"]);

        var schemas = JsonNode.Parse(await product.DescribeAsync())!["components"]!["schemas"]!;

        var byCause = schemas["GivingUp"]!["properties"]!["byCause"]!;
        Assert.That((byCause["properties"]!.AsObject().Count, byCause["required"]), Is.EqualTo((4, (JsonNode?)null)));
        Assert.That(schemas["GivingUp"]!["required"]!.AsArray(), Has.Count.EqualTo(4));
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
