using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>Finds the part that somebody of theirs plays in the decision: from firm words, never from a title.</summary>
internal static class RoleFinder
{
    private const string Who = "who";

    private static readonly Wordbook<RoleWords> Book = Wordbook<RoleWords>.Of("roles");

    /// <summary>By address, or by name where only a name is known; the later word counts.</summary>
    public static Dictionary<string, RoleFound> Find(Correspondence thread)
    {
        var found = new Dictionary<string, RoleFound>(StringComparer.OrdinalIgnoreCase);
        foreach (var letter in thread.Theirs)
        {
            var words = thread.WordsOf(letter);
            for (var at = 0; at < words.Count; at++)
            {
                foreach (var said in Book.Find(words[at]).Where(one => !words[at].Sentence.Text.EndsWith('?') && !IsDenied(one) && !IsPlace(one)))
                {
                    if (Mention.Of(thread, letter, words, at, said.Part(Who), said.Start, said.PlaceOf(Who)) is { } who && !thread.Roster.Ours.Has(who) && !found.ContainsKey(who))
                    {
                        found[who] = new(Role(said.Meaning), letter.Quote(words[at].Sentence.Place));
                    }
                }
            }
        }

        return found;
    }

    private static bool IsDenied(Said<RoleWords> said) =>
        Enumerable.Range(Math.Max(0, said.Start - 2), said.End - Math.Max(0, said.Start - 2)).Any(at => said.Words[at].Lower is "not" or "n't" or "never" or "if" or "would");

    // "His crew in Winchester will live in it": what stands there is a town, not somebody.
    private static bool IsPlace(Said<RoleWords> said) => said.Match.Part(Who) is var (start, end) && end > start && start > 0 && said.Words[start - 1].Lower is "in" or "near" or "outside" or "across";

    private static StakeholderRole Role(RoleWords words) => words switch
    {
        RoleWords.Decider => StakeholderRole.Decider,
        RoleWords.Veto => StakeholderRole.Veto,
        RoleWords.Influencer => StakeholderRole.Influencer,
        RoleWords.Champion => StakeholderRole.Champion,
        _ => StakeholderRole.Gatekeeper,
    };
}

/// <summary>A part somebody plays, and the words that show it.</summary>
/// <param name="Role">The part.</param>
/// <param name="Evidence">The words.</param>
internal sealed record RoleFound(StakeholderRole Role, Evidence Evidence);

/// <summary>What the page of roles tells apart.</summary>
internal enum RoleWords
{
    /// <summary>Decides.</summary>
    Decider,

    /// <summary>Can stop it.</summary>
    Veto,

    /// <summary>Is listened to.</summary>
    Influencer,

    /// <summary>Pushes it from inside.</summary>
    Champion,

    /// <summary>Stands before those who decide.</summary>
    Gatekeeper,
}
