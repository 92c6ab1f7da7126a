using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>Parts what is written as one word but means two: "I'll", "don't", "Dana's", "dont", "youll", "gonna", "5pm".</summary>
internal static class Contractions
{
    private static readonly string[] Endings = ["n't", "'ll", "'re", "'ve", "'s", "'d", "'m"];

    // Written without an apostrophe; the number says where the second word begins.
    private static readonly FrozenDictionary<string, int> Bare = new Dictionary<string, int>
    {
        ["cannot"] = 3, ["gonna"] = 3, ["gotta"] = 3, ["wanna"] = 3, ["dont"] = 2, ["cant"] = 2, ["wont"] = 2, ["didnt"] = 3, ["doesnt"] = 4, ["couldnt"] = 5, ["wouldnt"] = 5, ["shouldnt"] = 6,
        ["isnt"] = 2, ["arent"] = 3, ["wasnt"] = 3, ["werent"] = 4, ["hasnt"] = 3, ["havent"] = 4, ["hadnt"] = 3, ["aint"] = 2, ["mustnt"] = 4, ["neednt"] = 4,
        ["im"] = 1, ["ive"] = 1, ["youre"] = 3, ["youve"] = 3, ["youll"] = 3, ["youd"] = 3, ["hes"] = 2, ["shes"] = 3, ["theyre"] = 4, ["theyve"] = 4, ["theyll"] = 4, ["theyd"] = 4, ["weve"] = 2, ["itll"] = 2,
        ["thats"] = 4, ["thatll"] = 4, ["theres"] = 5, ["heres"] = 4, ["whats"] = 4, ["wheres"] = 5, ["hows"] = 3, ["whos"] = 3, ["lets"] = 3, ["shouldve"] = 6, ["couldve"] = 5, ["wouldve"] = 5,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    // "ill", "well", "were", "id", "its" are words of their own; what follows tells when two are meant.
    private static readonly FrozenDictionary<string, (int Cut, string[] Before)> Either = new Dictionary<string, (int, string[])>
    {
        ["ill"] = (1, ["be", "send", "get", "have", "let", "do", "call", "check", "see", "try", "need", "make", "give", "ask", "come", "go", "take", "look", "follow", "come", "keep", "put", "drop", "email", "ring", "review", "confirm", "find", "also", "just", "then", "probably", "definitely", "forward", "know", "talk", "speak", "pass", "update", "chase", "set", "sort", "work", "start", "bring", "share", "reply", "revert", "circle", "reach", "prepare", "add", "arrange", "schedule"]),
        ["well"] = (2, ["be", "send", "get", "have", "let", "do", "call", "check", "see", "try", "need", "make", "give", "ask", "come", "go", "take", "look", "keep", "put", "review", "confirm", "find", "forward", "talk", "speak", "update", "sort", "start", "ship", "deliver", "decide", "share"]),
        ["were"] = (2, ["going", "sending", "looking", "working", "waiting", "planning", "hoping", "getting", "still", "happy", "good", "ready", "all", "almost", "on", "not", "meeting", "aiming", "expecting"]),
        ["id"] = (1, ["like", "love", "be", "prefer", "rather", "say", "need", "appreciate", "suggest", "want", "have", "also"]),
        ["wed"] = (2, ["like", "love", "be", "prefer", "rather", "need", "appreciate", "want", "also"]),
        ["its"] = (2, ["a", "an", "the", "not", "been", "on", "in", "at", "going", "ready", "fine", "ok", "okay", "done", "all", "just", "still", "now", "too", "very", "so", "really", "my", "your", "our", "that", "good", "great", "hard", "important", "possible", "for", "because", "with", "up", "what", "no", "already"]),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Subjects = FrozenSet.ToFrozenSet(["you", "they", "we", "who", "which", "there", "these", "those", "what", "u", "people", "both", "all", "some", "most", "that"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["am", "pm", "a.m", "p.m", "a.m.", "p.m.", "mm", "cm", "km", "kg", "kw", "lbs", "ft", "hrs", "hr", "h", "mins", "min", "days", "%"], StringComparer.OrdinalIgnoreCase);

    public static void Cut(string text, int start, int end, List<Span> words)
    {
        if (end <= start)
        {
            return;
        }

        var cut = Place(text, start, end);
        if (cut > start && cut < end)
        {
            words.Add(new(start, cut - start));
            start = cut;
        }

        words.Add(new(start, end - start));
    }

    // "While you were still": whoever was is named already.
    private static bool IsSpokenFor(string word, string text, int start)
    {
        var end = start;
        while (end > 0 && text[end - 1] is ' ')
        {
            end--;
        }

        var from = end;
        while (from > 0 && char.IsLetter(text[from - 1]))
        {
            from--;
        }

        return word.Equals("were", StringComparison.OrdinalIgnoreCase) && Subjects.Contains(text[from..end]);
    }

    private static int Place(string text, int start, int end)
    {
        if (end - start > 24)
        {
            return start;
        }

        var word = text[start..end].Replace('’', '\'').Replace('`', '\'');
        foreach (var ending in Endings)
        {
            if (word.Length > ending.Length && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                return end - ending.Length;
            }
        }

        if (Bare.TryGetValue(word, out var cut))
        {
            return start + cut;
        }

        if (Either.TryGetValue(word, out var either) && either.Before.Contains(Next(text, end), StringComparer.OrdinalIgnoreCase) && !IsSpokenFor(word, text, start))
        {
            return start + either.Cut;
        }

        var figures = 0;
        while (figures < word.Length && (char.IsDigit(word[figures]) || word[figures] is ':' or '.' && figures > 0))
        {
            figures++;
        }

        return figures > 0 && Units.Contains(word[figures..]) ? start + figures : start;
    }

    private static string Next(string text, int end)
    {
        if (end >= text.Length || text[end] != ' ')
        {
            return "";
        }

        var last = ++end;
        while (last < text.Length && last - end < 16 && char.IsLetter(text[last]))
        {
            last++;
        }

        return text[end..last];
    }
}
