namespace OutlookFollowUp.Understanding.People;

/// <summary>Somebody the thread knows by address, with every name they go by.</summary>
/// <param name="Address">In lower case.</param>
/// <param name="Name">The fullest name seen.</param>
/// <param name="Names">All names seen: header, signature, sign-off, greeting.</param>
/// <param name="Side">Which side they sit on.</param>
/// <param name="IsCorrespondent">Whether a header has them, not only the words of a mail.</param>
internal sealed record Contact(string Address, PersonName Name, IReadOnlyList<PersonName> Names, Side Side, bool IsCorrespondent)
{
    public string Domain { get; } = new Correspondent(null, Address).Domain;

    public bool Answers(PersonName called) => Names.Any(name => name.Answers(called));
}
