using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Words called out to somebody of the writer's own firm in a mail that the other side reads too: "Kim, can you book the room?"</summary>
internal static class Colleague
{
    /// <summary>Whether these words are for a colleague: they begin or end with that person's name.</summary>
    public static bool IsAsked(Correspondence thread, Asking asking)
    {
        var words = asking.Letter.Parsed.Where(each => each.Sentence.Place.Overlaps(asking.Place)).SelectMany(each => each.Words).ToList();
        return CalledFirst(words, asking) is { } first && IsOneOfUs(thread, asking, first)
            || CalledLast(words) is { } last && IsOneOfUs(thread, asking, last);
    }

    private static bool IsOneOfUs(Correspondence thread, Asking asking, string name)
    {
        var letter = asking.Letter;
        var called = PersonName.Read(name);
        return !letter.Mail.To.Any(person => thread.Roster.SideOf(person.Address) != letter.Side && thread.Roster.ByAddress(person.Address) is { } other && other.Answers(called))
            && thread.Roster.ByName(name, letter.From) is { IsCorrespondent: true } contact
            && contact.Side == letter.Side && !contact.Address.Equals(letter.From, StringComparison.OrdinalIgnoreCase);
    }

    // "Kim, can you…", "@Kim: please…", "And Kim - could you…"
    private static string? CalledFirst(List<Word> words, Asking asking)
    {
        var start = words.FindIndex(word => word.Lower is not ("and" or "also" or "hi" or "hey" or "@" or "ok" or "so" or "ps" or "p.s." or ","));
        return start >= 0 && start + 2 < words.Count && IsName(words[start]) && words[start + 1].Text is "," or ":" or "-" or "–" or "—"
            && words[start].Place.Start <= asking.Place.Start + 8 ? words[start].Text.TrimStart('@') : null;
    }

    // "Can you look into that, Kim?"
    private static string? CalledLast(List<Word> words)
    {
        var last = words.FindLastIndex(word => word.Text is not ("?" or "." or "!"));
        return last > 1 && IsName(words[last]) && words[last - 1].Text is "," ? words[last].Text : null;
    }

    private static bool IsName(Word word) => char.IsUpper(word.Text.TrimStart('@').FirstOrDefault());
}
