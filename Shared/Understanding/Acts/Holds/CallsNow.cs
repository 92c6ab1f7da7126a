using NodaTime;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>"Give us a bell today about the bill": whoever asks to be called at once wants no quiet, whatever else has to wait.</summary>
internal static class CallsNow
{
    private static readonly Phrases Calls = new(["call me", "ring me", "phone me", "call us", "ring us", "phone us", "give me a call", "give us a call", "give me a ring", "give us a ring", "give me a bell", "give us a bell", "give me a shout", "give us a shout", "give me a buzz", "drop me a line", "drop us a line", "come by", "come round", "come over", "drop by", "stop by", "pop in", "pop by", "swing by", "talk to me", "speak to me", "write me", "write to me", "email me", "mail me", "text me", "holler"]);
    private static readonly Phrases AtOnce = new(["now", "today", "asap", "right away", "straight away", "at once", "immediately", "any time", "anytime", "whenever", "as soon as you can", "when you get this"]);
    private static readonly Phrases Later = new(["after", "in", "from", "once", "when", "then", "afterwards", "later", "again"]);
    private static readonly Phrases Otherwise = new(["not", "n't", "no", "never", "if", "unless", "until", "till", "dun", "dont"]);

    /// <summary>Whether the sentence asks for contact on the day it is written.</summary>
    public static bool In(SentenceWords words, LocalDate written)
    {
        if (words.Parsed.Phrasing.Find(Calls) is not { } call || words.Parsed.HasQuestionMark)
        {
            return false;
        }

        // "Don't call me now": the words right before it turn it round.
        var at = words.Words.First(word => word.Place.Start >= call.Start).Index;
        var before = new Phrasing([.. words.Words.Take(at).Reverse().TakeWhile(word => !words.EndsClause(word.Index) && !words.IsComma(word.Index) && word.Lower is not ("so" or "but" or "and" or "then")).Take(4)]);
        // "Drop me a line after the 6th, I'm on holiday right now": what tells the hour stands right behind it.
        var behind = new Phrasing([.. words.Words.SkipWhile(word => word.Place.Start < call.End).TakeWhile(word => !words.EndsClause(word.Index) && !words.IsComma(word.Index)).Take(6)]);
        return !before.Has(Otherwise) && !behind.Has(Later)
            && (behind.Has(AtOnce) || words.Dates.Any(date => date.Evidence.Start > call.Start && date.Evidence.Start - call.End < 20 && date.From?.Day <= written && date.To?.Day >= written));
    }
}
