using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>Who is who in a thread: sides, names, and whether two mentions are one person.</summary>
internal sealed class People
{
    private readonly Findings findings;
    private readonly Household household;
    private readonly Dictionary<string, Stakeholder> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Stakeholder> byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Side> writers = new(StringComparer.OrdinalIgnoreCase);

    public People(Findings findings, string reader)
    {
        (this.findings, household) = (findings, new(reader));
        foreach (var person in findings.Stakeholders)
        {
            byName.TryAdd(person.Name, person);
            if (person.Address is { } address)
            {
                byAddress.TryAdd(address, person);
            }
        }

        foreach (var message in findings.Messages)
        {
            writers.TryAdd(message.From, message.Side);
        }
    }

    /// <summary>The first of theirs that our last mail went to, or the first of theirs we know.</summary>
    public string? FirstWrittenTo =>
        findings.Messages.LastOrDefault(message => message.Side == Side.Ours)?.To.FirstOrDefault(address => !IsOurs(address))
        ?? findings.Stakeholders.FirstOrDefault(person => person is { Side: Side.Theirs, Address: not null })?.Address;

    /// <summary>Whether somebody, known by address or name, sits on our side.</summary>
    public bool IsOurs(string who)
    {
        if (Find(who) is { } person)
        {
            return person.Side == Side.Ours;
        }

        return writers.TryGetValue(who, out var side) ? side == Side.Ours : household.Has(who);
    }

    /// <summary>Whether two mentions, each an address or a name, are one person.</summary>
    public bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (Find(one) is { } first && Find(other) is { } second && first == second);

    /// <summary>The person behind an address or a name; null when nobody knows them.</summary>
    public Stakeholder? Find(string who) => byAddress.GetValueOrDefault(who) ?? byName.GetValueOrDefault(who);

    /// <summary>What to call somebody in a sentence: the first name, or what stands before the @.</summary>
    public string FirstName(string who)
    {
        var name = Find(who)?.Name ?? who;
        return GivenName.Of(name.Contains('@', StringComparison.Ordinal) ? who : name);
    }

    /// <summary>The full name, or the address.</summary>
    public string FullName(string who) => Find(who)?.Name is { Length: > 0 } name ? PlainWords.Line(name, 80) : who;
}
