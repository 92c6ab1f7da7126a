using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Competitors;

/// <summary>Whether a name can be a rival's: neither a person we know nor one of the two firms.</summary>
internal static class CompetitorName
{
    private static readonly string[] Before = ["M/s ", "M/s. ", "Messrs ", "the ", "The "];

    // "Our Mr. Natarajan": whoever is called so is a person.
    private static readonly string[] Titles = ["Mr. ", "Mr ", "Mrs. ", "Mrs ", "Ms. ", "Ms ", "Miss ", "Herr ", "Frau ", "Mme "];

    public static string? Read(string written, Letter letter, Roster roster)
    {
        var name = written.Replace(" 's", "", StringComparison.Ordinal).Trim(' ', ',', '.', '"', '\'');
        // "J.R.K." keeps its last point.
        name = written.EndsWith('.') && name.Contains('.', StringComparison.Ordinal) ? $"{name}." : name;
        foreach (var before in Before)
        {
            name = name.StartsWith(before, StringComparison.Ordinal) ? name[before.Length..] : name;
        }

        if (name.Length < 2 || Titles.Any(title => name.StartsWith(title, StringComparison.OrdinalIgnoreCase)) || NameRun.IsNoName(name.ToLowerInvariant()) || Nicknames.Knows(name) || roster.ByName(name, "") is not null || roster.Contacts.Any(contact => contact.Answers(PersonName.Read(name))))
        {
            return null;
        }

        var squeezed = Squeeze(name);
        return roster.Contacts.Any(contact => IsFirm(squeezed, contact.Domain)) || IsSigned(name, letter.Signature) ? null : name;
    }

    // "Northgate" of northgate.example; "All-State" of allstatepackaging.example.
    private static bool IsFirm(string squeezed, string domain)
    {
        var label = Squeeze(domain.Split('.')[0]);
        return squeezed.Length > 3 && (label.StartsWith(squeezed, StringComparison.Ordinal) || squeezed.StartsWith(label, StringComparison.Ordinal) && label.Length > 3);
    }

    private static bool IsSigned(string name, string signature) =>
        signature.Split('\n').Any(line => line.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Squeeze(string name) => new([.. name.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
