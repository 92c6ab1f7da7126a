using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Commitments;

/// <summary>The writer orders the own word away: "scratch what I said about the list", "scrub that about Monday".</summary>
internal static class Retraction
{
    private static readonly FrozenSet<string> Dropping = FrozenSet.ToFrozenSet(["scratch", "scrap", "scrub", "strike", "forget", "disregard", "ignore", "discard", "delete", "bin"]);

    // What stands before an order without being part of it.
    private static readonly FrozenSet<string> Before = FrozenSet.ToFrozenSet(["please", "pls", "kindly", "so", "but", "just", "and", "better", "you", "can", "sorry"]);

    public static bool In(ParsedSentence sentence)
    {
        var words = sentence.Words;
        for (var at = 0; at + 2 < words.Length; at++)
        {
            if (Dropping.Contains(words[at].Lower) && (at == 0 || words[at - 1].Part is PartOfSpeech.Punctuation || Before.Contains(words[at - 1].Lower)))
            {
                return IsOwnWord(sentence, at + 1);
            }
        }

        return false;
    }

    // "What I wrote", "everything we promised", "that about the covers", "my last mail"; not "what he said".
    private static bool IsOwnWord(ParsedSentence sentence, int at)
    {
        var words = sentence.Words;
        var next = words.ElementAtOrDefault(at + 1);
        return words[at].Lower switch
        {
            "what" or "everything" or "all" or "anything" => words.Skip(at + 1).Take(3).Any(word => word.Lower is "i" or "we") && words.Skip(at + 2).Take(4).Any(word => word.Lemma is "say" or "write" or "promise" or "tell" or "offer"),
            "that" => next?.Lower is "about" or "bit" or "part" or "line" or "thing",
            "my" or "our" => words.Skip(at + 1).Take(2).Any(word => word.Lemma is "promise" or "offer" or "word" or "mail" or "email" or "e-mail" or "message" or "note"),
            _ => false,
        };
    }
}
