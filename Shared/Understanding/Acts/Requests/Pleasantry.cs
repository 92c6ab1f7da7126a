using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>A question asked for company's sake: "How was the skiing?", "How's the knee?", "Is it Friday yet?"</summary>
internal static class Pleasantry
{
    private static readonly FrozenSet<string> Happened = FrozenSet.ToFrozenSet(
        ["trip", "holiday", "holidays", "vacation", "skiing", "wedding", "party", "flight", "drive", "game", "match", "weekend", "honeymoon", "break", "festival", "concert", "journey", "race", "marathon", "fishing", "hunting", "sailing", "beach", "barbecue", "barbie", "braai", "christmas", "easter", "diwali", "eid", "thanksgiving", "birthday", "christening", "show", "summer", "camping"]);

    private static readonly FrozenSet<string> Going = FrozenSet.ToFrozenSet(["form", "craic", "tricks", "herself", "himself", "mother", "mum", "mom", "dad", "wife", "husband", "baby", "little", "dog", "knee", "back", "hip", "leg", "ankle", "weather", "life", "family", "kids", "children", "golf", "garden", "hangover"]);

    /// <summary>Whether nobody waits for the answer.</summary>
    public static bool Is(Phrasing wording) => IsJest(wording) || IsAskedAfter(wording);

    // "Is it Friday yet?", "is there a medal for reading all of it?"
    private static bool IsJest(Phrasing wording) =>
        wording.Has("yet ?") && wording.Has("is it friday", "is it monday", "is it the weekend", "is it weekend", "is it five", "is it 5", "is it christmas", "is it spring", "is it summer", "is it over", "is it home time", "is it time to go home", "is it bedtime", "is it beer", "are we there", "is it lunch", "is it wine", "is it holiday", "is it the holidays")
        || wording.Has("is there a medal", "is there a prize", "is there an award", "is there a trophy", "is there a badge", "do i get a medal", "do i get a prize", "do we get a medal", "do we get a prize", "where 's my medal", "where is my medal", "who do i see about a medal");

    // "How was the skiing", "how's the knee, Declan": what is asked after the weekend.
    private static bool IsAskedAfter(Phrasing wording)
    {
        var words = wording.Words;
        for (var at = 0; at + 2 < words.Length; at++)
        {
            if (words[at].Lower is "how" or "hows" && words.Skip(at + 1).Take(4).ToList() is var next)
            {
                var noun = next.FindIndex(word => word.Lower is "the" or "your" or "yer");
                if (noun is 0 or 1 && noun + 1 < next.Count && Ends(words, at + noun + 3) && (noun == 0 ? words[at].Lower is "hows" : next[0].Lower is "was" or "were" or "is" or "'s" or "s" or "are")
                    && (Happened.Contains(next[noun + 1].Lower) || Going.Contains(next[noun + 1].Lower)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // "How's the back order" asks about an order.
    private static bool Ends(ImmutableArray<Word> words, int at) =>
        at >= words.Length || words[at].Part is PartOfSpeech.Punctuation || words[at].Lower is "going" or "doing" or "treating" or "yesterday" or "in" or "by";
}
