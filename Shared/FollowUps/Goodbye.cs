using System.Text.RegularExpressions;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.FollowUps;

/// <summary>Knows the last letter by its words: it concludes that they took somebody else, or nobody, and asks whom and why.</summary>
public static partial class Goodbye
{
    private const int LongestLetter = 4000;

    // A sentence may be wrapped over lines; the engine that never goes back keeps hostile ones linear.
    private const RegexOptions WithinASentence = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.NonBacktracking;

    /// <summary>Whether a mail of ours says goodbye to the deal.</summary>
    /// <param name="newText">What was newly written in it.</param>
    public static bool IsIn(string newText)
    {
        if (newText.Length > LongestLetter)
        {
            return false;
        }

        var sentences = SentenceReader.Read(newText);
        var (concludes, weighs, leaves) = (Say(sentences, Concludes()) || Say(sentences, AnotherGotIt()), Say(sentences, NeitherNor()), Say(sentences, Leaves()));
        return concludes ? weighs || leaves || Say(sentences, AsksWhom())
            : weighs ? Say(sentences, AsksWhom())
            : leaves && (Say(sentences, AsksWhom()) || Say(sentences, AsksWhy()));
    }

    /// <summary>The words in a goodbye letter that say it best: what it concludes, else the weighing, else the leave it takes.</summary>
    /// <param name="newText">A letter that <see cref="IsIn"/> knows.</param>
    internal static Span WordsIn(string newText)
    {
        var sentences = SentenceReader.Read(newText);
        return Place(sentences, Concludes()) ?? Place(sentences, AnotherGotIt()) ?? Place(sentences, NeitherNor()) ?? Place(sentences, Leaves()) ?? default;
    }

    private static bool Say(IReadOnlyList<Sentence> sentences, Regex words) => sentences.Any(sentence => words.IsMatch(sentence.Text));

    private static Span? Place(IReadOnlyList<Sentence> sentences, Regex words) => sentences
        .Select(sentence => (sentence.Place.Start, Match: words.Match(sentence.Text)))
        .Where(found => found.Match.Success)
        .Select(found => (Span?)new Span(found.Start + found.Match.Index, found.Match.Length))
        .FirstOrDefault();

    // "I must assume you chose a competitor", "I take it that you went with somebody else", "it looks like you have decided for another firm",
    // "I take it the project is not going ahead".
    [GeneratedRegex(
        @"\b(?:assum\w+|take it|presum\w+|conclud\w+|gather|suppos\w+|guess\w*|looks like|seems? (?:that|like|to me)|understand|infer|read (?:it|this|the silence|that) as|tak\w+ (?:it|this|the silence|your silence|that) (?:as|to mean)|must (?:be|mean)|means? that)\b.*?(?:\b(?:cho(?:se|sen|ose)|went|gone|go(?:ing)?|decided|pick(?:ed)?|taken|took|given|gave|signed|settled|selected|opted|awarded|placed|working|work|bought|preferred|found)\b.*?\b(?:somebody|someone|another|other|others|others'|elsewhere|else|competitors?|different|rival|alternative)\b|\b(?:is|are|has|have|was|were|will|do|does|isn['’]t|aren['’]t|won['’]t)?\s?(?:not|no longer|never)? ?(?:going ahead|going forward|moving (?:ahead|forward)|go(?:es)? ahead|proceed(?:ing)?|on hold for good|off the table|no longer a (?:priority|project))\b)",
        WithinASentence)]
    private static partial Regex Concludes();

    // "whom did you choose?", "who was it?", "which provider is it?", "which one?", "where were they better?", "who won?"
    [GeneratedRegex(
        @"(?:\b(?:whom?|which(?: \w+){0,2}?|what (?:firm|company|provider|vendor|supplier)|where|what)\b.*?\b(?:you (?:\w+ ){0,3}?(?:cho\w+|pick\w*|went|go|gone|decid\w+|select\w+|took|take|taken|given|gave|sign\w*)|(?:was|is|are) it|won|(?:was|were|are|is|had|have|did) (?:\w+ ){0,2}?(?:they|their|better|the better|the advantage|the edge|tipped)|they (?:\w+ ){0,2}?(?:better|advantage|ahead|offer\w*|did)|tipped|made the difference|got the (?:job|order|business|work))\b)",
        WithinASentence)]
    private static partial Regex AsksWhom();

    // "I have to figure another dealer got the job": a rival is what the sentence begins with.
    [GeneratedRegex(
        @"\b(?:assume|take it|presume|conclude|gather|suppose|guess|figure|reckon|believe|think)\b.{0,12}\b(?:another|some other|a different|a rival|a competing|a competitor|someone else|somebody else)\b.*?\b(?:got|has|have|had|won|took|was|is|gets|landed|made|beat)\b",
        WithinASentence)]
    private static partial Regex AnotherGotIt();

    // "neither accepted nor declined", "heard neither yes nor no", "no yes and no no", "not accepted or declined"
    [GeneratedRegex(
        @"\bneither\b.*?\bnor\b|\b(?:not|n['’]t|never) (?:accepted|taken|said yes).*?\b(?:or|nor)\b.*?\b(?:declined|refused|turned|rejected|no)\b|\bno yes\b.*?\bno no\b|\b(?:nobody|no one|none of you)\b.*?\byes\b.*?\b(?:nobody|no one|none of you|nor|or)\b.*?\bno\b",
        WithinASentence)]
    private static partial Regex NeitherNor();

    // "I will not write again", "this is my last mail", "I'll close the file", "I will leave it there"
    [GeneratedRegex(
        @"\b(?:(?:will|shall|['’]ll|won['’]t|am not going to) (?:not )?(?:write|bother|chase|contact|trouble|follow up with|mail|email) (?:to )?(?:you )?(?:again|any ?more|further|about (?:it|this) again)|last (?:mail|email|e-mail|letter|note|message) (?:from me|about|on)|my last (?:mail|email|e-mail|letter|note|message)|clos(?:e|ing) (?:the|my|your) file|leave (?:it|you|things) (?:there|at that|alone|in peace))\b",
        WithinASentence)]
    private static partial Regex Leaves();

    [GeneratedRegex(@"\b(?:why|what (?:was|were|is) the reasons?|what (?:held|stood|stopped|got) |whether|what (?:tipped|decided|went))\b", WithinASentence)]
    private static partial Regex AsksWhy();
}
