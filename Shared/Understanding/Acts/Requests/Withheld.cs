using System.Collections.Frozen;
using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>"They won't let it in until they've seen a protocol": something is held back until a paper is there, which the reader is to send.</summary>
internal static class Withheld
{
    private static readonly FrozenSet<string> Papers = FrozenSet.ToFrozenSet(
        ["protocol", "certificate", "certification", "drawing", "plan", "quote", "quotation", "statement", "sheet", "datasheet", "report", "copy", "breakdown", "schedule", "reference", "policy", "proof", "evidence", "invoice", "proforma", "licence", "license", "permit", "declaration", "assessment", "method", "manual", "specification", "spec", "sample", "w-9", "list", "letter", "confirmation", "calculation", "diagram", "price", "figure", "number", "date", "test", "result", "reading", "signature", "po"]);

    private static readonly FrozenSet<string> Gets = FrozenSet.ToFrozenSet(["see", "receive", "get", "have", "read", "hold"]);

    /// <summary>Whether the sentence holds something back for a paper of the reader's.</summary>
    public static bool Is(ParsedSentence sentence)
    {
        var words = sentence.Words;
        var until = words.FirstOrDefault(word => word.Lower is "until" or "till" or "unless" or "before" or "without" && word.Index > 2);
        if (until is null || !words.Take(until.Index).Any(word => word.Lower is "n't" or "not" or "no" or "nobody" or "nothing" or "never" or "cannot" or "refuses" or "refuse"))
        {
            return false;
        }

        var paper = until.Lower is "without" ? until.Index + 1 : Got(words, until.Index + 1);
        return paper is { } at && at < words.Length && words[at].Lower is "a" or "an" or "your" or "proof" or "evidence"
            && words.Skip(at).Take(6).TakeWhile(word => word.Text is not ("," or "." or ";")).ToList() is var behind
            && behind.Exists(word => Papers.Contains(word.Lemma)) && !behind.Exists(word => word.Lower is "from");
    }

    // "Until they 've seen" a paper: the word behind the verb.
    private static int? Got(ImmutableArray<Word> words, int from)
    {
        for (var at = from + 1; at < words.Length && at < from + 7; at++)
        {
            if (Gets.Contains(words[at].Lemma) && !(at + 1 < words.Length && Gets.Contains(words[at + 1].Lemma)) && words[at].Lower is not "'s" and not "'ve")
            {
                return at + 1;
            }
        }

        return null;
    }
}
