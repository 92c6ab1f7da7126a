using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Whom an absent person names to turn to: by address where one stands beside the name.</summary>
internal static class StandIn
{
    private const string Whom = "whom";

    public static string? In(Correspondence thread, Letter letter, IEnumerable<IReadOnlyList<Said<AbsenceWords>>> said)
    {
        foreach (var one in said.SelectMany(each => each).Where(each => each.Meaning == AbsenceWords.Stand))
        {
            if (one.Part(Whom) is { } name && !NameKin.IsPlace(name) && Mention.IsPerson(thread, letter, one.Words, name, one.PlaceOf(Whom)) && thread.Roster.Who(name, letter.From) is { Length: > 0 } who
                && !who.Equals(letter.From, StringComparison.OrdinalIgnoreCase) && !thread.Roster.Ours.Reader.Equals(who, StringComparison.OrdinalIgnoreCase))
            {
                return who;
            }
        }

        return null;
    }
}
