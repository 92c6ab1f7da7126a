namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds everybody in the deal, on both sides, with the part they play and whether they can be written to.</summary>
internal static class StakeholderFinder
{
    private static readonly string[] Robots = ["mailer-daemon", "postmaster", "noreply", "no-reply", "donotreply", "do-not-reply", "microsoftexchange", "bounce", "notifications@", "notification@", "newsletter@", "news@"];

    public static IEnumerable<Stakeholder> Find(Correspondence thread, IReadOnlyList<Absence> absences, IReadOnlyList<Departure> departures)
    {
        var roles = RoleFinder.Find(thread);
        var bounced = Bounced(thread);
        foreach (var contact in thread.Roster.Contacts.Where(contact => IsPerson(thread, contact)))
        {
            var role = roles.GetValueOrDefault(contact.Address);
            yield return new(contact.Name.Full, contact.Address, contact.Side, role?.Role ?? StakeholderRole.Unknown, StatusOf(thread, contact.Address, absences, departures, bounced), role?.Evidence);
        }

        // Known by name alone: through the part they play, or because somebody said that they are away or gone.
        var named = roles.Keys.Concat(absences.Select(absence => absence.Who)).Concat(departures.Select(departure => departure.Who)).Concat(departures.Select(departure => departure.Successor).OfType<string>());
        foreach (var name in named.Where(name => name.Length > 0 && !name.Contains('@', StringComparison.Ordinal)).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal))
        {
            var role = roles.GetValueOrDefault(name);
            yield return new(name, null, SideOf(thread, name, role?.Evidence), role?.Role ?? StakeholderRole.Unknown, StatusOf(thread, name, absences, departures, bounced), role?.Evidence);
        }
    }

    private static bool IsPerson(Correspondence thread, Contact contact) =>
        !Array.Exists(Robots, robot => contact.Address.Contains(robot, StringComparison.OrdinalIgnoreCase))
        && !thread.Letters.Any(letter => letter.Kind == MessageKind.Newsletter && letter.From == contact.Address && !thread.Letters.Any(other => other.IsPersonal && other.From == contact.Address));

    // Who is only mentioned sits where the one who mentions them sits.
    private static Side SideOf(Correspondence thread, string name, Evidence? evidence)
    {
        var letter = evidence is null
            ? thread.Letters.FirstOrDefault(each => each.NewText.Contains(name, StringComparison.OrdinalIgnoreCase))
            : thread.Letters.FirstOrDefault(each => each.Mail.Id == evidence.MessageId);
        return letter?.Side ?? Side.Theirs;
    }

    private static StakeholderStatus StatusOf(Correspondence thread, string who, IReadOnlyList<Absence> absences, IReadOnlyList<Departure> departures, HashSet<string> bounced) =>
        bounced.Contains(who) ? StakeholderStatus.Bounced
        : departures.Any(departure => departure.Who.Equals(who, StringComparison.OrdinalIgnoreCase)) ? StakeholderStatus.Left
        : absences.LastOrDefault(absence => absence.Who.Equals(who, StringComparison.OrdinalIgnoreCase)) is { } absence && IsAway(thread, absence) ? StakeholderStatus.Away
        : StakeholderStatus.Active;

    // Away without a day of return: until the person writes again.
    private static bool IsAway(Correspondence thread, Absence absence)
    {
        if (absence.From > thread.Today || absence.Until <= thread.Today)
        {
            return false;
        }

        var told = thread.Letters.FirstOrDefault(letter => letter.Mail.Id == absence.Evidence.MessageId);
        return absence.Until is not null || !thread.Letters.Any(letter => letter.IsPersonal && letter.From == absence.Who && letter.SentAt > told?.SentAt);
    }

    private static HashSet<string> Bounced(Correspondence thread)
    {
        var bounced = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var letter in thread.Letters.Where(letter => letter.Kind == MessageKind.Bounce))
        {
            var body = letter.Mail.Body.Length > 20_000 ? letter.Mail.Body[..20_000] : letter.Mail.Body;
            bounced.UnionWith(thread.Roster.Contacts.Where(contact => contact.Side == Side.Theirs && contact.Address != letter.From && body.Contains(contact.Address, StringComparison.OrdinalIgnoreCase)).Select(contact => contact.Address));
        }

        return bounced;
    }
}
