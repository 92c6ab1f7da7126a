namespace OutlookFollowUp.AddIn.Tests.Manifest;

/// <summary>Which children an element of the manifest may have, in the order the format wants them: one out of place, and the add-in does not load.</summary>
internal static class ManifestOrder
{
    private static readonly Dictionary<string, string[]> Orders = new(StringComparer.Ordinal)
    {
        ["OfficeApp"] =
        [
            "Id", "AlternateId", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains",
            "Hosts", "Requirements", "FormSettings", "Permissions", "Rule", "DisableEntityHighlighting", "VersionOverrides",
        ],
        ["VersionOverrides"] = ["Description", "Requirements", "Hosts", "Resources", "VersionOverrides", "WebApplicationInfo", "EquivalentAddins", "ExtendedPermissions"],
        ["Form"] = ["DesktopSettings", "TabletSettings", "PhoneSettings"],
        ["DesktopSettings"] = ["SourceLocation", "RequestedHeight"],
        ["Host"] = ["Runtimes", "DesktopFormFactor", "MobileFormFactor"],
        ["DesktopFormFactor"] = ["SupportsSharedFolders", "FunctionFile", "ExtensionPoint"],
        ["MobileFormFactor"] = ["FunctionFile", "ExtensionPoint"],
        ["Item"] = ["Label", "Supertip", "Icon", "Action"],
        ["Group"] = ["Label", "Control"],
        ["Control"] = ["Label", "Supertip", "Icon", "Action", "Items"],
        ["Supertip"] = ["Title", "Description"],
        ["Action"] = ["SourceLocation", "FunctionName", "SupportsPinning", "SupportsNoItemContext", "SupportsMultiSelect"],
        ["Resources"] = ["Images", "Urls", "ShortStrings", "LongStrings"],
    };

    /// <summary>The order of an element's children; null where any order will do.</summary>
    public static string[]? Of(string element) => Orders.GetValueOrDefault(element);
}
