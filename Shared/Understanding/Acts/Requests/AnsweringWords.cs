using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Which of a letter's sentences can answer anything at all.</summary>
internal static class AnsweringWords
{
    /// <summary>The sentences that can. Questions answer nothing, nor do greetings, thanks, and promises to find out.</summary>
    public static IEnumerable<ParsedSentence> In(Correspondence thread, Letter letter, bool isProposed)
    {
        var promised = thread.PromisesOf(letter);
        foreach (var sentence in letter.Parsed)
        {
            var wording = sentence.Phrasing;
            if (sentence.Words.Length == 0 || sentence.HasQuestionMark || IsFrame(sentence, wording) || NoAnswer.IsGoodQuestion(sentence) || PassOn(sentence) || NoAnswer.IsOwnFirm(sentence, letter.From) || wording.Has("want to ask", "have to ask", "need to ask", "must ask", "must first", "need to check", "have to check", "need to look", "have to look", "must look", "need to find out", "have to find out", "need to ask", "have to ask my", "let me check", "let me ask", "will check", "'ll check", "come back to you", "get back to you", "wait for", "looking into", "stepping in for", "do n't know yet", "not sure yet"))
            {
                continue;
            }

            if (!(isProposed && Agrees(wording)) && promised.Any(promise => promise.Place.Overlaps(sentence.Sentence.Place)))
            {
                continue;
            }

            yield return sentence;
        }
    }

    /// <summary>"I have passed your mail to our technical side": somebody else is to answer.</summary>
    public static bool PassOn(ParsedSentence sentence) =>
        NoAnswer.IsHandedOn(sentence) || sentence.Phrasing.Has("passed your", "passed it on", "passed this on", "passed that on", "passing your", "passing it on", "passing this on", "forwarded your", "forwarded it to", "handed it to", "handed your", "one for our", "is for our", "question for our", "one is for", "asked our", "have asked my", "as soon as he", "as soon as she", "as soon as they", "a proper answer", "an answer by", "your answer by");

    /// <summary>Whether a sentence replies by its own words: a yes, a no, a figure.</summary>
    public static bool Reply(ParsedSentence sentence) =>
        sentence.Phrasing.Has("yes", "no", "yep", "yeah", "nope", "correct") || sentence.Phrasing.Begins("sure", "right", "it is", "it 's", "we do", "we can", "we have", "that 's", "they are", "both") || sentence.Words.Any(word => char.IsDigit(word.Text[0])) || sentence.Words.Any(word => word.Lower is "attached" or "here" or "below");

    // "The 22nd at two suits me" is a promise, and answers who proposed it.
    private static bool Agrees(Phrasing wording) =>
        wording.Has("suits me", "suits us", "works for me", "works for us", "works well", "is fine", "is good", "is perfect", "in the calendar", "in the diary", "in my calendar", "in my diary", "in our diary", "count me in", "count us in", "see you");

    // "Love the moose on it", "lovely to be asked": a kind word, with no figure in it.
    private static bool IsKindWord(ParsedSentence sentence) =>
        sentence.Words.Length <= 12 && !sentence.Words.Any(word => word.Text.Any(char.IsDigit) || word.Part is PartOfSpeech.Number)
        && AfterAddress(sentence).Begins("love the", "love it", "love your", "lovely to", "lovely name", "lovely photo", "nice to", "nice one", "great to", "good to hear", "good to see", "glad they", "glad you", "glad to hear", "glad it", "happy to hear", "my condolences", "congratulations", "pleased to hear", "delighted to hear", "what a", "so kind", "how kind", "happy new year", "noted with thanks");

    private static bool IsFrame(ParsedSentence sentence, Phrasing wording) =>
        sentence.Words.Length <= 12 && AfterAddress(sentence).Begins("thanks", "thank you", "many thanks", "makes sense", "make sense", "noted", "understood", "sounds right", "hope", "sorry", "ok thanks", "got it")
        || IsKindWord(sentence) || wording.Has("wish to receive", "stop emailing", "do not contact", "remove us", "remove me")
        || sentence.Words.Length <= 7 && wording.Begins("hi", "hello", "dear", "hey", "best", "regards", "kind regards", "cheers", "thanks", "thank you", "sincerely", "many thanks", "good morning", "good afternoon", "morning", "trust", "hope", "noted", "well noted")
        || (sentence.Words.Length <= 3 && sentence.Words.All(word => word.Part is PartOfSpeech.ProperNoun or PartOfSpeech.Punctuation))
        || (sentence.Words.Length == 1 && !char.IsDigit(sentence.Words[0].Text[0]) && sentence.Words[0].Lower is not ("yes" or "no" or "ok" or "sure" or "yep"));

    private static Phrasing AfterAddress(ParsedSentence sentence)
    {
        var start = Address.Skip(sentence, sentence.Sentence.Place.Start);
        return start == sentence.Sentence.Place.Start ? sentence.Phrasing : new([.. sentence.Words.SkipWhile(word => word.Place.Start < start)]);
    }
}
