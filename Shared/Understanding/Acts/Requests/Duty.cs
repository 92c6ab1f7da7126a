using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using Tense = OutlookFollowUp.Understanding.Language.Tense;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>"You have to sign it", "you need to register first", "tell me straight, does it hold": told, not asked, and an answer is waited for.</summary>
internal static class Duty
{
    private static readonly FrozenSet<string> Duties = FrozenSet.ToFrozenSet(
        ["send", "give", "tell", "confirm", "share", "provide", "sign", "return", "submit", "register", "fill", "complete", "upload", "pay", "attach", "forward", "include", "specify", "quote", "revise", "update", "supply", "fix", "correct", "reply", "answer", "bring", "show", "issue", "resend", "explain", "clarify", "order", "book", "schedule", "call", "email", "talk", "check", "ask"]);

    /// <summary>Where the words begin; null when nobody is told to do anything.</summary>
    public static int? In(ParsedSentence sentence, Phrasing wording)
    {
        if (wording.Has("?", "if you", "when you", "whenever", "all you have", "all you need", "unless", "lmk if"))
        {
            return null;
        }

        if (wording.Find("lmk", "tell me straight", "tell us straight") is { } said)
        {
            return said.Start;
        }

        var told = sentence.Clauses.FirstOrDefault(clause => clause is { Verb: { } verb, IsNegated: false, IsQuestion: false, Modal: "have to" or "need to" or "must" or "'d better", Subject.Lower: "you" or "u" }
            && clause.Tense is not Tense.Past && clause.Kind is ClauseKind.Main or ClauseKind.Coordinated && Duties.Contains(verb.Lemma));
        return told?.Place.Start;
    }
}
