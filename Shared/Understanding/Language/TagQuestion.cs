namespace OutlookFollowUp.Understanding.Language;

/// <summary>"I'll send it by noon, ok?": the writer's own word, and only a tag behind it asks whether it will do.</summary>
internal static class TagQuestion
{
    /// <summary>Whether the question mark asks no more than that of what "will" says; "will you send it, ok?" asks for the deed.</summary>
    public static bool Follows(ParsedSentence sentence, Word? finite, Word? subject)
    {
        var words = sentence.Words;
        var last = words.LastOrDefault(word => word.Part is not PartOfSpeech.Punctuation)?.Index ?? 0;
        return last > 3 && words[last - 1].Text is "," && words[last].Part is not (PartOfSpeech.Pronoun or PartOfSpeech.ProperNoun) && words[last].Tag is not ("WRB" or "WP")
            && finite is { Lemma: "will" } && finite.Index < last && (subject is null ? finite.Index < 2 && words[finite.Index + 1].Part is not PartOfSpeech.Pronoun : subject.Lower is "i" or "we" && subject.Index < finite.Index);
    }
}
