namespace OutlookFollowUp.Api.Health;

/// <summary>The address at which Microsoft may knock when mail arrives. Without one everything works, only later.</summary>
internal static class AddressCheckup
{
    private const string Setting = "Intake:PublicUrl";

    public static IEnumerable<Finding> Look(IConfiguration settings)
    {
        yield return settings[Setting] switch
        {
            null or "" => Finding.Note($"There is no public address ({Setting}): new mail is looked for now and then instead of being announced."),
            var url when Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps => Finding.Right($"New mail is announced at {address}."),
            var url => Finding.Wrong($"{Setting} is {url}. Microsoft announces mail to https addresses only."),
        };
    }
}
