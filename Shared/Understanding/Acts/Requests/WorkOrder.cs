using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>"Quote both.", "Ben, check with Candace": without a please, an order to do a piece of work on something that both know.</summary>
internal static class WorkOrder
{
    private static readonly FrozenSet<string> Work = FrozenSet.ToFrozenSet(
        ["check", "send", "resend", "call", "ask", "confirm", "sign", "fix", "book", "forward", "add", "remove", "delete", "update", "prepare", "cancel", "change", "order", "print", "ship", "bring", "schedule", "revise", "cut", "strike", "quote", "chase", "measure", "arrange", "verify", "ensure", "copy", "replace", "amend", "correct",
        "return", "initial", "deliver", "invoice", "price", "include", "expedite", "attach", "review", "submit", "email", "swap", "specify", "clarify", "explain", "list", "redo", "reissue", "split", "move", "push", "lower", "rework", "get", "find", "tell", "give", "drop", "put", "provide"]);

    // These are never a noun at the head of a note; the others need a pointer behind them: "quote both", not "quote attached".
    private static readonly FrozenSet<string> Plain = FrozenSet.ToFrozenSet(["confirm", "resend", "ensure", "clarify", "specify", "verify", "include", "delete", "amend"]);

    private static readonly FrozenSet<string> Pointers = FrozenSet.ToFrozenSet(["the", "your", "our", "it", "them", "both", "these", "those", "that", "this", "my", "all", "me", "us", "him", "her", "whether", "if", "with", "out", "somebody", "someone"]);

    /// <summary>Where one begins whose verb looks like a noun: "Quote both.", "Invoice me."</summary>
    public static int? Headless(ParsedSentence sentence) =>
        sentence.Words is [var verb, var next, ..] && verb.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && Work.Contains(verb.Lower)
        && (next.Lower is "both" or "it" or "them" or "these" or "those" or "me" or "us" || verb.Lower is "strike" or "delete" && char.IsDigit(next.Text[0]))
            ? verb.Place.Start : null;

    public static bool Is(Clause clause, Word verb)
    {
        var words = clause.Sentence.Words;
        if (clause.Kind is not ClauseKind.Main || !Work.Contains(verb.Lemma) || verb.Index + 1 >= words.Length)
        {
            return false;
        }

        var before = words.Take(verb.Index).Where(word => word.Part is not (PartOfSpeech.Punctuation or PartOfSpeech.Adverb or PartOfSpeech.Conjunction)).ToList();
        var isCalled = before.Count is 1 or 2 && before.TrueForAll(word => word.Part is PartOfSpeech.ProperNoun) && words[verb.Index - 1].Text is "," or "-" or "–" or ":";
        var next = words[verb.Index + 1];
        return (before.Count == 0 || isCalled)
            && (Pointers.Contains(next.Lower)
                || (next.Part is PartOfSpeech.ProperNoun && isCalled)
                || (char.IsDigit(next.Text[0]) && verb.Lemma is "strike" or "delete" or "remove" or "add" or "quote" or "send")
                || (next.Part is PartOfSpeech.Noun or PartOfSpeech.Adjective && Plain.Contains(verb.Lemma)));
    }
}
