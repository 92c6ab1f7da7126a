using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>A no told by who has the work now: "the shire takes it for nothing from January", "all our stitching goes there from now".</summary>
internal static class Handover
{
    private static readonly Phrases Free = new(["for nothing", "for free", "free of charge", "at no charge", "at no cost", "without charge", "gratis", "for no money", "for a bottle", "for the price of"]);
    private static readonly Phrases FromNow = new(["from now", "from now on", "now", "these days", "as of", "from", "since", "starting", "sorry", "so"]);
    private static readonly Phrases NotSo = new(["not", "n't", "never", "would", "could", "might", "may", "if", "perhaps", "maybe", "used to", "rest", "only", "except", "apart from", "unless", "when", "for the"]);
    private static readonly Phrases Taken = new(["accepted that", "accepted it", "accepted this", "accepted them", "accepted their", "taken that", "taken it", "taken them", "taken their", "taking that", "taking it", "taking them", "took it", "took that", "took them", "took their", "said yes", "signed up for that", "going with that", "gone with that", "went with that", "using that", "use those", "agreed to that", "we 're sorted"]);
    private static readonly HashSet<string> Gives = new(StringComparer.Ordinal) { "give", "throw", "offer", "include", "lend", "supply", "provide", "install", "fit", "bundle", "pay", "donate", "sponsor", "do" };
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal) { "do", "take", "handle", "run", "make", "collect", "haul", "print", "clean", "supply", "provide", "look", "build", "write", "cover", "offer", "fix", "host", "wash", "bring", "deliver", "service", "maintain", "install", "bake", "cut", "mow" };
    private static readonly HashSet<string> Ours = new(StringComparer.Ordinal) { "it", "this", "that", "them", "us", "all", "everything", "lot", "ours" };

    private static readonly HashSet<string> Goes = new(StringComparer.Ordinal) { "go", "move", "run" };
    private static readonly Phrases There = new(["there", "elsewhere", "to him", "to her", "to them", "through him", "through her", "through them"]);

    // What everybody sends to somebody: it goes to another desk, not to another firm.
    private static readonly HashSet<string> Paper = new(StringComparer.Ordinal) { "invoice", "post", "mail", "bill", "letter", "delivery", "parcel", "paperwork", "correspondence", "payment", "data", "question", "request", "enquiry", "inquiry", "call", "order", "waste", "traffic", "visitor", "guest", "student", "people", "staff", "document", "report", "file", "attention", "thought", "love", "sympathy", "thanks", "money", "profit" };

    /// <summary>Whether a sentence says that somebody else does from now on what we offer.</summary>
    public static bool In(SentenceWords words)
    {
        var sentence = words.Parsed;
        return !sentence.HasQuestionMark && !sentence.Phrasing.Has(NotSo)
            && ((sentence.Phrasing.Has(FromNow) && sentence.Clauses.Any(clause => DoesItFree(sentence, clause) || AllGoesThere(sentence, clause)))
                || (sentence.Phrasing.Has(Free) && sentence.Phrasing.Has(Taken) && sentence.Clauses.Any(GivesUs)));
    }

    // "The insurer throws in the alarm for free and we've accepted that."
    private static bool GivesUs(Clause clause) =>
        clause is { Person: Person.Other or Person.Others, Verb: { } verb, IsNegated: false } && Gives.Contains(verb.Lemma);

    private static bool DoesItFree(ParsedSentence sentence, Clause clause) =>
        clause is { Person: Person.Other or Person.Others, Verb: { } verb, Kind: ClauseKind.Main or ClauseKind.Coordinated, IsPassive: false } && Verbs.Contains(verb.Lemma) && clause.Tense is not Tense.Past
        && sentence.Phrasing.Has(Free)
        && sentence.Words.Skip(verb.Index + 1).Take(5).Any(word => Ours.Contains(word.Lower) || word.Lower is "our");

    private static bool AllGoesThere(ParsedSentence sentence, Clause clause) =>
        clause is { Verb: { } verb, Subject: { } subject } && Goes.Contains(verb.Lemma) && clause.Tense is not Tense.Past && !Paper.Contains(subject.Lemma)
        && sentence.Phrasing.Has(There)
        && (sentence.Words.Take(verb.Index).Any(word => word.Lower is "all" or "everything" or "whole" or "lot") || subject.Lemma is "business" or "custom" or "trade" or "work")
        && sentence.Words.Take(verb.Index).Any(word => word.Lower is "our" or "it" or "everything" or "lot" or "business" or "custom" or "trade");
}
