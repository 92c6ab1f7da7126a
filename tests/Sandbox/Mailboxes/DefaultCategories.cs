using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Mailboxes;

/// <summary>The six coloured categories that every new mailbox has.</summary>
internal static class DefaultCategories
{
    private static readonly (string Name, string Color)[] All =
    [
        ("Red category", "preset0"), ("Orange category", "preset1"), ("Yellow category", "preset3"),
        ("Green category", "preset4"), ("Blue category", "preset7"), ("Purple category", "preset8"),
    ];

    public static IEnumerable<JsonObject> For(Person owner) => All.Select(category => new JsonObject
    {
        ["id"] = Person.Named("category", owner.Address + category.Name).ToString(),
        ["displayName"] = category.Name,
        ["color"] = category.Color,
    });
}
