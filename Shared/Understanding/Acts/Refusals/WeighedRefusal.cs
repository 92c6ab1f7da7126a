using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>A no, or a wish for no mail, in words that no page knows: where a letter as a whole weighs like a no, or a sentence like such a wish.</summary>
internal static class WeighedRefusal
{
    private const float Sure = 0.65f;
    private const float SureOfLetter = 0.6f;

    // Less sure, a no beside a request of theirs is often to one point only, and one that tells of nothing is a courtesy.
    private const float Certain = 0.85f;

    // Nobody is written to again after it, so it takes more than a joke about "stop sending me".
    private const float SureOfOptOut = 0.85f;

    private const float Asks = 0.7f;

    // Without a word that ends something, "just mail me" asks for the opposite.
    private static readonly Phrases Ending = new(["no", "not", "n't", "dont", "never", "nothing", "nobody", "none", "stop", "stopped", "cease", "quit", "end", "enough", "remove", "delete", "erase", "strike", "take", "drop", "lose", "forget", "leave", "spare", "unsubscribe", "opt", "off", "out", "object", "withdraw", "revoke", "block", "spam", "without", "last", "less", "refrain", "desist", "further", "permission", "consent", "unwanted", "unsolicited"]);
    private static readonly Phrases Other = new(["sorry for the", "sorry about the", "sorry for my", "apologies for the", "no need", "the call", "a call", "call of", "meeting", "invitation", "webinar", "lunch", "dinner", "visit", "appointment", "way home", "way back", "way round", "way to the", "way from", "route home", "route back", "road home"]);
    private static readonly HashSet<string> Letters = new(StringComparer.Ordinal) { "mail", "email", "e-mail", "message", "letter", "newsletter", "anything", "these", "this", "those", "that", "more", "any", "stuff", "offer", "advertising", "advertisement", "ad", "brochure", "catalogue", "catalog", "it", "them", "information", "update", "promotion", "reminder" };
    private static readonly HashSet<string> Sends = new(StringComparer.Ordinal) { "send", "mail", "email", "post", "forward" };
    private static readonly HashSet<string> Wants = new(StringComparer.Ordinal) { "need", "want", "require", "take", "like" };
    private static readonly HashSet<string> Wholes = new(StringComparer.Ordinal) { "offer", "proposal", "quote", "quotation", "project", "deal", "contract", "order", "business", "service", "product", "thing", "lot", "whole", "system", "solution", "job", "work", "step", "risk", "plunge" };

    /// <summary>The wish for no mail that weighs most in a letter; null when none does.</summary>
    /// <param name="letter">The letter.</param>
    /// <param name="words">Its sentences.</param>
    /// <param name="isNone">Whether the page knows a sentence for something else: "take us off your waiting list".</param>
    public static Refusal? OptOut(Letter letter, IReadOnlyList<SentenceWords> words, Predicate<int> isNone) =>
        First(letter, words, RefusalKind.OptOut, Likeliest.InLetter(letter, words, SentenceAct.OptOut, SureOfOptOut)
            .Where(at => !isNone(at) && !IsForAWhile(letter, words[at]) && EndsMail(words[at].Parsed)));

    /// <summary>Whether a wish for no mail has a day beside it that is still to come: it is a wish for quiet then.</summary>
    public static bool IsForAWhile(Letter letter, SentenceWords words) =>
        words.Dates.Any(date => date.From is not { } from || from.Day > letter.WrittenAt.Date) || words.Words.Any(word => word.Lower is "until" or "till" or "before");

    /// <summary>The sentence that says no in a letter that does as a whole; null when none does.</summary>
    /// <param name="letter">A letter that does not go on with us.</param>
    /// <param name="words">Its sentences.</param>
    /// <param name="isNone">Whether the page knows a sentence for something else than a no to the whole.</param>
    public static Refusal? Declined(Letter letter, IReadOnlyList<SentenceWords> words, Predicate<int> isNone) =>
        letter.Overall.Of(SentenceAct.Refusal) < SureOfLetter ? null
        : First(letter, words, RefusalKind.Declined, Likeliest.InLetter(letter, words, SentenceAct.Refusal, Sure)
            .Where(at => (letter.Weighed[at].Of(SentenceAct.Refusal) >= Certain || (!HasMore(letter, words, at) && Tells(words[at].Parsed))) && !isNone(at) && !IsOnePoint(words[at].Parsed)));

    // "We've gone for paper ones", "I'm sticking with a padlock": a no is told by what happened, by what is not, or of oneself. "All the best to you and your team" tells nothing, "my accountant says rent" nothing of what they will do.
    private static bool Tells(ParsedSentence sentence) =>
        sentence.Clauses.Any(clause => clause is { Verb: not null, Subject: not null } && (clause.Tense is Tense.Past || clause.IsPerfect || clause.IsNegated || clause.Person is Person.I or Person.We));

    private static Refusal? First(Letter letter, IReadOnlyList<SentenceWords> words, RefusalKind kind, IEnumerable<int> found)
    {
        foreach (var at in found.Take(1))
        {
            return new(letter.From, kind, letter.Quote(words[at].Sentence.Place));
        }

        return null;
    }

    /// <summary>Whether the letter asks something beside this sentence: a no is then often to one point only.</summary>
    public static bool HasMore(Letter letter, IReadOnlyList<SentenceWords> words, int own) =>
        Enumerable.Range(0, words.Count).Any(at => at != own && (words[at].Parsed.HasQuestionMark || letter.Weighed[at].Of(SentenceAct.Request) >= Asks));

    // "Don't send passwords by mail again" ends no mail.
    private static bool EndsMail(ParsedSentence sentence) => sentence.Phrasing.Has(Ending)
        && !sentence.Clauses.Any(clause => clause is { IsNegated: true, Verb: { } verb, Object: { } goods } && Sends.Contains(verb.Lemma) && goods.Part is PartOfSpeech.Noun && !Letters.Contains(goods.Lemma));

    // "We don't want the service contract", "we don't want it painted": this one thing, of all that was offered. "Sorry for the late answer" says no to nothing, and whoever declines a call declines no offer.
    private static bool IsOnePoint(ParsedSentence sentence) => sentence.Phrasing.Has(Other)
        || sentence.Clauses.Any(clause => clause is { IsNegated: true, Verb: { } verb } && Wants.Contains(verb.Lemma) && sentence.Words.Any(word => word.Index == verb.Index + 2 && word.Tag is "VBN" or "VBD" or "JJ"))
        || sentence.Clauses.Any(clause => clause is { IsNegated: true, Verb: { } verb, Object: { Part: PartOfSpeech.Noun } goods } && Wants.Contains(verb.Lemma)
            && sentence.Children(goods).Any(child => child.Lower is "the" or "that" or "those") && (!Wholes.Contains(goods.Lemma) || sentence.Children(goods).Any(child => child.Role is "compound")));
}
