using System.Collections.Frozen;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Finds commands that ask: "please send the W-9", "kindly confirm free days", "tell me which".</summary>
internal static class OrderReader
{
    private static readonly FrozenSet<string> Askable = FrozenSet.ToFrozenSet(
        ["send", "furnish", "tell", "confirm", "share", "advise", "provide", "let", "call", "ring", "give", "forward", "check", "sign", "return", "expedite", "arrange", "revise", "update", "include", "add", "remove", "bring", "quote", "explain", "clarify", "make", "help", "show", "email", "mail", "resend", "submit", "specify", "indicate", "review",
        "correct", "fix", "change", "book", "schedule", "reply", "respond", "answer", "revert", "approve", "complete", "fill", "issue", "release", "ship", "deliver", "pay", "process", "cancel", "look", "find", "ask", "get", "put", "keep", "hold", "acknowledge", "do", "suggest", "propose", "supply", "upload", "attach", "copy", "inform", "list", "state", "recheck", "verify", "prepare", "draft", "contact", "introduce", "see", "proceed", "consider", "sort", "chase", "read", "come", "join", "set", "move", "take", "use", "drop", "text", "phone", "mark", "amend", "rework", "redo", "swap", "cut", "lower", "reduce", "match", "extend"]);

    private static readonly FrozenSet<string> TellMe = FrozenSet.ToFrozenSet(["tell", "let", "give", "send", "show", "remind", "call", "ring", "email", "get", "advise", "confirm", "explain", "share", "forward", "quote", "answer", "clarify", "provide", "specify", "ask", "find", "bring", "help", "check", "make"]);

    // A hold or an opt-out speaks in commands too; other finders hear those.
    private static readonly Phrases Quiet = new(["check back", "try me", "come back to me in", "get back to me in", "circle back", "touch base", "follow up", "reach out in", "reach back", "ping me in", "call me in", "stop emailing", "stop sending", "stop contacting", "remove me", "remove us", "take me off", "take us off", "unsubscribe me", "do not contact", "do n't contact", "do not email", "no more emails", "leave me alone", "not before", "give us three", "hold off", "pick this up", "revisit", "do not follow", "do n't follow", "lose my", "bear with us", "cold storage", "do not mail", "do n't mail", "do n't exist", "talk to me in", "contact me in", "contact us in", "write to me again", "ask me again", "try me again", "again then", "do not write", "do n't write", "do not call", "do n't call", "do not ring", "do n't ring", "do not chase", "do n't chase", "hold all outreach", "hold all contact", "refrain from"]);

    public static IEnumerable<Asking> Read(Letter letter, ParsedSentence sentence, Phrasing wording)
    {
        if (SmallTalk.IsOrder(wording) || wording.Has(Quiet) || wording.Begins("to confirm", "just to confirm", "to clarify", "just to clarify", "to recap", "to answer", "to explain") || wording.Has("let me check", "let me ask", "let me run", "let me see", "let me find", "let me look", "let me talk", "let me speak", "let me get") || (wording.Has("attached", "enclosed") && !wording.Has("please", "pls", "kindly")))
        {
            yield break;
        }

        var last = End(sentence);
        if ((Duty.In(sentence, wording) ?? WorkOrder.Headless(sentence)) is { } told)
        {
            yield return new(letter, Trim(letter, told, last), RequestKind.Ask, 0.8);
            last = told;
        }

        var please = wording.Has("please", "pls", "plz", "kindly", "pl");
        var found = new List<Clause>();
        foreach (var clause in sentence.Clauses)
        {
            if (clause is not { IsImperative: true, Verb: { } verb, IsNegated: false } || verb.Place.Start >= last || clause.Kind is not (ClauseKind.Main or ClauseKind.Coordinated) || !Askable.Contains(verb.Lemma))
            {
                continue;
            }

            if (IsWillingness(clause, verb) || IsLetUs(clause) || !(please || TellMe.Contains(verb.Lemma) && IsForWriter(clause) || WorkOrder.Is(clause, verb)))
            {
                continue;
            }

            found.Add(clause);
        }

        if (found.Count == 0 && please && last == End(sentence) && FirstVerb(sentence) is { } loose && Askable.Contains(loose.Lemma))
        {
            var second = Second(sentence, loose);
            yield return new(letter, second is null ? From(sentence, loose.Place.Start) : Trim(letter, loose.Place.Start, second.Place.Start), RequestKind.Ask, 0.8) { IsEcho = IsEcho(wording) };
            if (second is not null)
            {
                yield return new(letter, From(sentence, sentence.Words[second.Index + 1].Place.Start), RequestKind.Ask, 0.8);
            }
        }

        for (var at = 0; at < found.Count; at++)
        {
            var clause = found[at];
            if (at > 0 && clause.Parent == found[at - 1] && clause.Words.Length < 4)
            {
                continue;
            }

            var start = clause.Words[0].Place.Start;
            var end = at + 1 < found.Count ? Math.Max(clause.Place.End, Math.Min(found[at + 1].Place.Start, last)) : last;
            yield return new(letter, Trim(letter, start, end), RequestKind.Ask, please ? 0.9 : 0.8) { IsEcho = IsEcho(wording), Date = DatesOfClause.Ahead(letter, new(start, end - start)) is [{ } first, ..] ? first : null };
        }
    }

    // "If you need a spot, give me a call": an offer in the form of a command.
    private static bool IsWillingness(Clause clause, Word verb) =>
        verb.Lemma is "give" or "call" or "ring" or "drop" or "let" or "shout" or "contact" or "tell" or "ask" or "email"
        && clause.Below.Any(below => below.Kind is ClauseKind.Condition && below.Person is Person.You or Person.None or Person.Other or Person.Others);

    private static bool IsLetUs(Clause clause) => clause.Verb!.Lemma is "let" && !clause.Sentence.Phrasing.Has("let me know", "let us know", "lmk", "let us have", "let me have");

    private static bool IsForWriter(Clause clause) =>
        clause.Words.Any(word => word.Lower is "me" or "us" or "our" or "my") || clause.Sentence.Words.Any(word => word.Lower is "me" or "us") || clause.Verb!.Lemma is "confirm" or "advise" or "quote" or "clarify";

    private static Word? FirstVerb(ParsedSentence sentence)
    {
        for (var at = 0; at + 1 < sentence.Words.Length; at++)
        {
            if (sentence.Words[at].Lower is "please" or "pls" or "plz" or "kindly" or "pl")
            {
                var verb = sentence.Words.Skip(at + 1).Take(3).FirstOrDefault(word => Askable.Contains(word.Lower));
                return verb;
            }
        }

        return null;
    }

    // "Kindly furnish us with the proforma, and equally state its validity": the "and" before a second deed.
    private static Word? Second(ParsedSentence sentence, Word first)
    {
        var words = sentence.Words;
        for (var at = first.Index + 3; at + 2 < words.Length; at++)
        {
            var verb = words[at + 1].Part is PartOfSpeech.Adverb || words[at + 1].Lower is "please" or "kindly" or "also" ? at + 2 : at + 1;
            if (words[at].Lower is "and" && verb + 1 < words.Length && Askable.Contains(words[verb].Lower) && words[verb + 1].Lower is "the" or "its" or "your" or "us" or "me" or "our" or "whether" or "if" or "when" or "how" or "what" or "which" or "who" or "it" or "them")
            {
                return words[at];
            }
        }

        return null;
    }

    private static bool IsEcho(Phrasing wording) =>
        wording.Is("advise .", "please advise .", "please advise", "pls advise", "pls advise .", "kindly advise .", "kindly advise", "advise", "let me know .", "let me know", "please let me know .", "please let me know", "pls let me know", "please confirm .", "please confirm", "kindly confirm .", "pls confirm", "pls confirm .", "please let us know .", "let us know .", "kindly revert .", "kindly revert", "please revert .", "pls revert", "please revert", "let me know what you think .", "please let me know what you think .", "tell me .", "kindly expedite .", "please suggest .", "please complete .", "pls complete .", "kindly complete .", "please clarify .", "pls clarify .", "please explain .");

    private static int End(ParsedSentence sentence) => sentence.Sentence.Place.End;

    private static Span From(ParsedSentence sentence, int start) => new(start, End(sentence) - start);

    private static Span Trim(Letter letter, int start, int end)
    {
        while (end > start && letter.NewText[end - 1] is ' ' or ',' or '\n')
        {
            end--;
        }

        while (start < end && letter.NewText[start] is ' ' or ',' or ';' or '-' or '–' or '•' or '*')
        {
            start++;
        }

        return new(start, end - start);
    }
}
