using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>What is said in reply and answers nothing: a receipt, praise, other news, another paper, the name under it.</summary>
internal static class NoAnswer
{
    private static readonly Phrases Handed = new(["in copy", "in cc", "on copy", "on cc", "looping in", "looped in", "copying in", "copied in", "cc 'd", "your message has arrived", "your mail has arrived", "your email has arrived", "your message has been received", "your mail has been received", "have your message", "have your mail", "take it up with", "taking it up with", "is the one to ask", "is the person to ask", "is the man to ask", "is the woman to ask", "is better placed", "are better placed"]);

    private static readonly Phrases Praises = new(["cracking", "stunning", "beautiful", "gorgeous", "lovely", "brilliant", "fantastic", "wonderful", "marvellous", "splendid", "smashing", "delicious", "superb", "amazing", "awesome", "a beauty", "a stunner", "a belter", "a joy", "a treat", "a pleasure", "love it", "loving", "are loving", "loved the", "enjoyed"]);

    private static readonly Phrases OtherPapers = new(["the invoice", "our invoice", "your invoice", "an invoice", "the receipt", "your receipt", "the bill", "the newsletter", "our newsletter", "the brochure", "our brochure", "the reminder", "the delivery note", "the statement of account", "the agenda", "the minutes"]);

    /// <summary>"Your message is with Marta", "I put her in copy": somebody else is to answer.</summary>
    public static bool IsHandedOn(ParsedSentence sentence) =>
        !sentence.Words.Any(word => char.IsDigit(word.Text[0])) && (sentence.Phrasing.Has(Handed) || IsWithSomebody(sentence));

    /// <summary>Praise for the thing asked about, or for something else: "It's a cracking cider."</summary>
    public static bool IsPraise(ParsedSentence sentence) =>
        sentence.Words.Length <= 12 && sentence.Phrasing.Has(Praises) && !sentence.Phrasing.Has("yes", "no", "not", "n't") && !sentence.Words.Any(word => char.IsDigit(word.Text[0]));

    /// <summary>Something else is spoken of, and said to be.</summary>
    public static bool IsAside(ParsedSentence sentence) =>
        sentence.Phrasing.Has("quick note that", "just a note that", "short note that", "by the way", "btw", "on another note", "on another matter", "on a different note", "on a different matter", "unrelated", "separately", "in other news", "while i have you");

    /// <summary>Another paper is handed over: an invoice does not tell whether the lockers have a slot.</summary>
    public static bool IsOtherPaper(ParsedSentence sentence) =>
        sentence.Phrasing.Has(OtherPapers) && sentence.Phrasing.Has("here is", "here 's", "here are", "attached", "enclosed", "find");

    /// <summary>Whoever asks to be left alone answers nothing else.</summary>
    public static bool TurnsAway(Phrasing wording) =>
        wording.Has("from your list", "from your mailing list", "off your list", "off your mailing list", "stop emailing", "stop writing", "stop contacting", "do not contact", "do n't contact", "unsubscribe");

    /// <summary>The writer's own firm, as it stands under the mail: "Boreal Labels" from boreallabels.example.</summary>
    public static bool IsOwnFirm(ParsedSentence sentence, string from)
    {
        var letters = string.Concat(sentence.Sentence.Text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
        var domain = from[(from.IndexOf('@', StringComparison.Ordinal) + 1)..];
        return letters.Length > 3 && sentence.Words.Length <= 6 && domain.Split('.').Any(label => label.Replace("-", "", StringComparison.Ordinal) == letters);
    }

    // "Your message has arrived and is with Marta."
    private static bool IsWithSomebody(ParsedSentence sentence) =>
        sentence.Words.Zip(sentence.Words.Skip(1), sentence.Words.Skip(2)).Any(three => three.First.Lower is "is" or "'s" or "lies" or "sits" && three.Second.Lower is "with" && three.Third.Part is PartOfSpeech.ProperNoun);

    /// <summary>"A very good question."</summary>
    public static bool IsGoodQuestion(ParsedSentence sentence) =>
        sentence.Words.Length <= 12 && sentence.Phrasing.Has("good question", "great question", "fair question", "excellent question", "interesting question", "tricky question", "very good question", "good point", "good questions", "great questions")
        && !sentence.Words.Any(word => char.IsDigit(word.Text[0]));
}
