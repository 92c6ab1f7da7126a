using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.People;

/// <summary>A departure in words that no page knows, where a sentence as a whole weighs like one: "since the 1st I look after fleet".</summary>
internal static class WeighedDeparture
{
    private const float Sure = 0.5f;

    // Where nothing else is likely, what will be or is under way counts too: "Friday week I'm finishing here".
    private const float Certain = 0.8f;

    // Who is meant by a "she" is guessed, so the rest must not be.
    private const float SureOfOther = 0.7f;

    private static readonly Phrases NoMore = new(["anymore", "any more", "no more", "no longer", "any longer"]);

    // Who does this comes, and goes nowhere: "I've taken over from Susan", "Ms. Tan now handles it".
    private static readonly HashSet<string> Follows = new(StringComparer.Ordinal) { "take over", "succeed", "replace", "inherit", "join", "start", "begin", "step in", "step up", "cover", "look after", "look", "handle", "run", "fill", "follow", "take on", "pick up", "appoint", "hire" };
    private static readonly HashSet<string> Takes = new(StringComparer.Ordinal) { "take over", "take on", "succeed", "replace", "inherit", "look after" };
    private static readonly HashSet<string> Leaves = new(StringComparer.Ordinal) { "quit", "retire", "resign", "depart", "emigrate" };

    private static readonly HashSet<string> Goes = new(StringComparer.Ordinal) { "leave", "finish", "finish up", "move", "move on", "switch", "change", "quit", "retire", "emigrate", "resign", "depart", "hand over", "step down", "step back", "stand down", "go", "lose", "wind down", "bow out", "transfer", "relocate", "pass away", "die", "sign off", "check out" };
    private static readonly HashSet<string> Gone = new(StringComparer.Ordinal) { "gone", "not", "leaving", "retiring", "retired", "left", "quit", "no", "moving", "moved", "going", "emigrating", "stepping", "stepped", "changed", "passed", "resigned", "finished", "finishing", "history" };

    private static readonly HashSet<string> Stays = new(StringComparer.Ordinal) { "remain", "stay", "continue" };

    /// <summary>Who left, and the sentence that says so; null when nobody did.</summary>
    public static (string Who, int Sentence)? Best(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words)
    {
        foreach (var at in Likeliest.Of(letter, words, SentenceAct.Departure, Sure).Where(at => MayTell(letter, words, at)))
        {
            foreach (var clause in words[at].Parsed.Clauses)
            {
                if (SentOff.By(thread, letter, words, at, clause) is { } sent)
                {
                    return (sent, at);
                }

                if ((Behind(thread, letter, words, at, clause) ?? (Tells(letter, words[at], clause) ? SpokenOf.In(thread, letter, words, at, clause) : null)) is { } who
                    && (clause.Subject is not { Lower: "he" or "she" } || letter.Weighed[at].Of(SentenceAct.Departure) >= SureOfOther))
                {
                    return (who, at);
                }
            }

            if (letter.Weighed[at].Of(SentenceAct.Departure) >= Certain && Going(thread, letter, words, at) is { } going)
            {
                return (going, at);
            }

            if (Followed(thread, letter, words, at) is { } gone)
            {
                return (gone, at);
            }
        }

        return DepartureOfLetter.In(thread, letter, words);
    }

    /// <summary>Whether somebody writes of their own leaving, or of whoever has the mailbox it comes from.</summary>
    public static bool IsWritersOwn(Letter letter, IReadOnlyList<SentenceWords> words) =>
        Likeliest.InLetter(letter, words, SentenceAct.Departure, Sure).Any(at => MayTell(letter, words, at)
            && letter.Weighed.All(one => one.Of(SentenceAct.Absence) < letter.Weighed[at].Of(SentenceAct.Departure))
            && words[at].Parsed.Clauses.Any(clause => clause.Person is Person.I ? Tells(letter, words[at], clause)
                : clause.Subject is { Index: var who } && (Tells(letter, words[at], clause) || clause.Subject.Lower is "who") && Enumerable.Range(Math.Max(0, who - 3), Math.Min(4, who + 1)).Any(near => words[at].NamesAt(near) is [var end, ..] && DepartureFinder.IsSender(letter, words[at].Text(near, end)))));

    /// <summary>Whether nothing in a sentence speaks against somebody's having gone for good.</summary>
    internal static bool MayTell(Letter letter, IReadOnlyList<SentenceWords> words, int at) =>
        letter.Weighed[at].Of(SentenceAct.Absence) < letter.Weighed[at].Of(SentenceAct.Departure) && !LeavesEarly(words[at]) && !words[at].Parsed.Clauses.Any(IsStaying);

    /// <summary>Whether somebody leaves early, who is back in the morning; who left early in June has gone.</summary>
    internal static bool LeavesEarly(SentenceWords words) =>
        words.Words.Any(word => word.Lower is "early" && word.Index > 0 && words[word.Index - 1].Lemma is "leave" or "go" or "finish" && !IsOfMonth(words, word));

    private static bool IsOfMonth(SentenceWords words, Word early) =>
        words.Dates.Any(date => date.Grain is not (Dates.Grain.Day or Dates.Grain.PartOfDay or Dates.Grain.Minute) && date.Evidence.Start <= early.Place.End + 1 && date.Evidence.Start + date.Evidence.Length > early.Place.Start);

    // "Dropped as a defendant; he remains our managing partner"
    private static bool IsStaying(Clause clause) =>
        clause is { IsNegated: false, Verb: { } verb, Subject.Lower: "he" or "she" or "i" or "we" or "they" } && (Stays.Contains(verb.Lemma) || (verb.Lemma is "be" or "work" && clause.Says("still")));

    // "Please note that", "I have to tell you that": not what others are said to have done.
    // What has happened (not what somebody has been at since Easter), what is no more, what is since a day; an order or a plain present tells of no leaving, and "leave" itself the page knows.
    private static bool Tells(Letter letter, SentenceWords words, Clause clause) =>
        clause is { Kind: ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Content, Person: not Person.We, IsImperative: false, IsQuestion: false, Verb: { Lemma: not "leave" } verb }
        && (clause.IsPassive ? verb.Lemma is not ("appoint" or "hire") : !IsFollowing(clause))
        && (clause.Kind != ClauseKind.Content || clause.Parent is { IsImperative: true } or { Person: Person.I or Person.We })
        && clause.Object is not { Lower: "it" or "them" or "this" or "that" or "these" or "those" }
        && !clause.Sentence.Children(verb).Any(child => child.Lower is "been" && verb.Tag is "VBG")
        && (clause.IsNegated ? words.Parsed.Phrasing.Has(NoMore) : (clause.IsPassive && verb.Lemma is "succeed" or "replace") || clause.Tense is Tense.Past || clause.IsPerfect || letter.Dates.Any(date => date.Relation is Dates.Relation.Since && words.Sentence.Place.Overlaps(new(date.Evidence.Start, date.Evidence.Length))));

    internal static bool IsFollowing(Clause clause) => Follows.Contains(clause.Does) || Follows.Contains(clause.Verb!.Lemma);

    private static string? Going(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at) =>
        words[at].Parsed.Clauses.Where(IsGoing).Select(clause => SpokenOf.In(thread, letter, words, at, clause)).FirstOrDefault(who => who is not null)
        ?? SpokenOf.Contracted(thread, letter, words, at, Gone);

    private static bool IsGoing(Clause clause) =>
        clause is { Kind: ClauseKind.Main or ClauseKind.Coordinated or ClauseKind.Content or ClauseKind.Circumstance or ClauseKind.Time, IsImperative: false, IsQuestion: false, IsNegated: false, Mark: not ("until" or "till" or "before" or "if"), Verb: { } verb }
        && clause.Modal is null or "will" or "have to" or "must" && clause.Object is not { Lower: "it" or "you" or "them" or "this" or "that" }
        && (clause.IsPassive ? verb.Lemma is "promote" or "dismiss" or "replace" or "transfer" or "retire" or "succeed" or "sack" or "fire" or "remove" or "retrench"
            : Goes.Contains(clause.Does) || Goes.Contains(verb.Lemma) || (verb.Lemma is "start" or "begin" or "take" or "accept" or "join" && clause.Object is { Lemma: "job" or "role" or "position" or "post" or "career" or "training" or "study" or "business" or "company" }));

    // "The mailbox of Etienne, who quit us in July": the name stands right before the "who".
    private static string? Behind(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at, Clause clause)
    {
        if (clause.Subject is not { Lower: "who", Index: var who and > 0 } || clause.IsQuestion || clause.Verb is not { } verb || IsFollowing(clause)
            || !(clause.Tense is Tense.Past || clause.IsPerfect || Leaves.Contains(verb.Lemma)) || (clause.IsNegated && !words[at].Parsed.Phrasing.Has(NoMore)))
        {
            return null;
        }

        var end = words[at].IsComma(who - 1) ? who - 1 : who;
        for (var start = Math.Max(0, end - 4); start < end; start++)
        {
            if (words[at].NamesAt(start).Contains(end) && Mention.Of(thread, letter, words, at, words[at].Text(start, end), start, words[at].Place(start, end)) is { } named)
            {
                return named;
            }
        }

        return null;
    }

    // "I've taken over from Susan Doyle": somebody else follows, so the one behind "from" is gone.
    private static string? Followed(Correspondence thread, Letter letter, IReadOnlyList<SentenceWords> words, int at)
    {
        var here = words[at];
        if (!here.Parsed.Clauses.Any(clause => clause is { Verb: not null, IsQuestion: false, IsNegated: false, IsImperative: false, IsPassive: false } && (Takes.Contains(clause.Does) || Takes.Contains(clause.Verb.Lemma))))
        {
            return null;
        }

        for (var start = 1; start < here.Count; start++)
        {
            if (here.NamesAt(start) is not [var end, ..] || !(here[start - 1].Lower is "from" or "of" or "replaces" or "replaced" or "replace" or "succeeded" || (end < here.Count && here[end].Text is "'s" or "’s")))
            {
                continue;
            }

            if (Mention.Of(thread, letter, words, at, here.Text(start, end), start, here.Place(start, end)) is { } who && !who.Equals(letter.From, StringComparison.OrdinalIgnoreCase) && !letter.Mail.To.Any(to => to.Address.Equals(who, StringComparison.OrdinalIgnoreCase)))
            {
                return who;
            }
        }

        return null;
    }
}
