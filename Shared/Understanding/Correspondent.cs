namespace OutlookFollowUp.Understanding;

/// <summary>Somebody in a mail's header: the address, and the name it was sent under, where there is one.</summary>
/// <param name="Name">As the header shows it; null when there is only an address.</param>
/// <param name="Address">In lower case.</param>
public sealed record Correspondent(string? Name, string Address)
{
    /// <summary>The part behind the @, in lower case; empty when there is none.</summary>
    public string Domain => Address[(Address.LastIndexOf('@') + 1)..];
}
