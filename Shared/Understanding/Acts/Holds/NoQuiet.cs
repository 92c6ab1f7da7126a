using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Holds;

/// <summary>Sentences in the words of a wish for quiet that ask for none: quiet that is over, a ban that is not meant for us, a question what to do, haste, a ban for good.</summary>
internal static class NoQuiet
{
    // Whoever does not want to wait asks for the opposite.
    private static readonly Phrases Hurry = new(["n't want to wait", "not want to wait", "n't wait", "not wait", "no need to wait", "rather not wait", "hate to wait", "n't want to leave it", "rather not leave it", "not leave it until", "n't leave it until", "not leave it till", "n't leave it till"]);

    private static readonly Phrases Thanks = new(["thank you for", "thanks for", "thank you so much for", "thank you very much for", "many thanks for", "grateful that you", "appreciate that you", "appreciated that you", "good of you to have", "kind of you to have"]);

    // "Is the freeze till March for new vendors only?" touches nobody who is there already.
    private static readonly Phrases Exempt = new(["is for new", "are for new", "is only for", "are only for", "only for new", "for new vendors only", "for new suppliers only", "n't apply to", "not apply to", "n't affect", "not affect", "n't concern", "not concern", "n't touch", "does not cover", "does n't cover", "you 're exempt", "you are exempt", "are exempt from", "yours is exempt", "not meant for you", "n't meant for you", "except for you", "apart from you", "other than you"]);

    private static readonly Phrases ForGood = new(["not after", "nor after", "or ever", "not ever", "nor ever", "nor later", "and not later", "or at any other time", "nor at any other time", "now or in future", "now or in the future", "neither now nor", "either now or later"]);

    // What somebody at home allows is a joke.
    private static readonly Phrases AtHome = new(["my wife", "my husband", "my missus", "the missus", "my mother", "my mum", "my mom", "my daughter", "my son", "my girlfriend", "my boyfriend", "my dog", "my kids", "my better half"]);
    private static readonly Phrases Says = new(["says", "said", "thinks", "tells", "told me", "reckons", "swears"]);

    // "Nothing is decided till they've seen your method statement" asks for the statement.
    private static readonly Phrases Yours = new(["seen your", "received your", "got your", "had your", "have your", "read your", "see your", "receive your", "get your", "you have sent", "you 've sent", "you send", "you sign", "you have signed", "you 've signed", "you confirm", "you have confirmed", "you 've confirmed"]);

    private static readonly Phrases Opens = new(["until", "till", "before", "unless"]);

    /// <summary>Whether the sentence asks for no quiet, whatever words it uses.</summary>
    public static bool Is(ParsedSentence sentence)
    {
        var wording = sentence.Phrasing;
        return wording.Has(Hurry) || wording.Has(Exempt) || wording.Has(ForGood) || wording.Has(AtHome) && wording.Has(Says) || wording.Has(Yours) && wording.Has(Opens) && !wording.Has("contact", "call", "write", "chase", "bother")
            || IsOver(sentence) || sentence.HasQuestionMark && AsksWhatToDo(wording);
    }

    // "Thank you for staying away until the election was done": said of what is behind us.
    private static bool IsOver(ParsedSentence sentence) =>
        sentence.Phrasing.Has(Thanks)
        && sentence.Words.FirstOrDefault(word => word.Lower is "until" or "till" or "while") is { } until && sentence.Words.Skip(until.Index + 1).Take(8).Any(word => word.Tag is "VBD");

    // "Are we better off ordering now or waiting until February?"
    private static bool AsksWhatToDo(Phrasing wording) =>
        wording.Has("are we better", "am i better", "is it better", "is it worth", "should we", "should i", "do we have to", "do i have to", "would we be", "would i be", "is it wise", "do you recommend", "would you recommend", "would you advise", "do you think we", "is it too late", "is it too early", "do you need", "do you want us", "do you want me");
}
