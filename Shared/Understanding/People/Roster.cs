namespace OutlookFollowUp.Understanding.People;

/// <summary>Everybody the thread knows by address, and which name means whom.</summary>
internal sealed class Roster
{
    private readonly Dictionary<string, Contact> contacts;
    private readonly Dictionary<(string Name, string Writer), Contact?> meant = [];

    private Roster(Household ours, Dictionary<string, Contact> contacts)
    {
        Ours = ours;
        this.contacts = contacts;
        Contacts = [.. contacts.Values.OrderBy(contact => contact.Address, StringComparer.Ordinal)];
    }

    public Household Ours { get; }

    /// <summary>In the order of their addresses.</summary>
    public IReadOnlyList<Contact> Contacts { get; }

    public static Roster Of(Household ours, IReadOnlyList<Letter> letters)
    {
        var names = new Dictionary<string, List<PersonName>>(StringComparer.OrdinalIgnoreCase);
        var met = new HashSet<Correspondent>();
        var written = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { ours.Reader };
        Meet(names, ours.Reader, null);
        foreach (var letter in letters)
        {
            foreach (var one in RosterWords.InHeaders(letter.Mail).Where(met.Add))
            {
                written.Add(one.Address);
                Meet(names, one.Address, one.Name);
            }

            if (letter.Kind is MessageKind.Bounce or MessageKind.Newsletter or MessageKind.Meeting)
            {
                continue;
            }

            foreach (var (address, name) in RosterWords.InText(letter))
            {
                Meet(names, address, name);
            }
        }

        return new(ours, names.ToDictionary(
            pair => pair.Key,
            pair => new Contact(pair.Key, Fullest(pair.Key, pair.Value), [.. pair.Value, PersonName.OfAddress(pair.Key)], ours.Has(pair.Key) ? Side.Ours : Side.Theirs, written.Contains(pair.Key)),
            StringComparer.OrdinalIgnoreCase));
    }

    public Contact? ByAddress(string address) => contacts.GetValueOrDefault(address);

    public Side SideOf(string address) => Ours.Has(address) ? Side.Ours : Side.Theirs;

    /// <summary>Whom a name means when this person writes it; null when nobody or more than one answers to it.</summary>
    public Contact? ByName(string name, string writer)
    {
        if (!meant.TryGetValue((name, writer), out var contact))
        {
            meant[(name, writer)] = contact = Meant(name, writer);
        }

        return contact;
    }

    // A colleague of the writer's is meant before somebody of the other firm; the writer seldom calls themself by name.
    private Contact? Meant(string name, string writer)
    {
        var called = PersonName.Read(name);
        if (called.Parts.Count == 0)
        {
            return null;
        }

        var domain = new Correspondent(null, writer).Domain;
        var answering = Contacts.Where(contact => contact.Answers(called)).ToList();
        return Only(answering.Where(contact => contact.Domain.Equals(domain, StringComparison.OrdinalIgnoreCase) && !contact.Address.Equals(writer, StringComparison.OrdinalIgnoreCase)))
            ?? Only(answering.Where(contact => !contact.Address.Equals(writer, StringComparison.OrdinalIgnoreCase)))
            ?? Only(answering);
    }

    /// <summary>The address a name means, or the name itself.</summary>
    public string Who(string name, string writer) => ByName(name, writer)?.Address ?? PersonName.Read(name).Full;

    private static Contact? Only(IEnumerable<Contact> contacts)
    {
        var found = contacts.Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static void Meet(Dictionary<string, List<PersonName>> names, string address, string? name)
    {
        if (!names.TryGetValue(address, out var known))
        {
            names[address] = known = [];
        }

        if (name is not null && PersonName.Read(name) is { Parts.Count: > 0 } read && known.Count < 12 && !known.Exists(one => one.Full.Equals(read.Full, StringComparison.OrdinalIgnoreCase)))
        {
            known.Add(read);
        }
    }

    // The header's own name comes first; a sign-off "Kaz" never beats "Karen Whitby".
    private static PersonName Fullest(string address, List<PersonName> names) =>
        names.MaxBy(name => Math.Min(name.Parts.Count, 2)) is { } fullest ? fullest : PersonName.OfAddress(address);
}
