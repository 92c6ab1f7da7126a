using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Questions and commands that nobody answers: courtesy, rhetoric, exclamations.</summary>
internal static class SmallTalk
{
    private static readonly Phrases Anywhere = new(
    [
        "how are you", "how are things", "how is it going", "how 's it going", "how have you been", "how 've you been", "how was your", "how is everything", "how 's everything", "how goes it", "how do you do", "how 's life", "how 's the family", "hope you", "how is the family",
        "how was the weekend", "how was the holiday", "how are the kids", "what 's up", "still bothering you", "who knew", "who knows", "who 'd have", "who would have", "who could have", "who 'd be", "who am i to", "what would i do without", "what would we do without", "what more could", "what could be", "what do you say to that",
        "can you believe", "would you believe", "can you imagine", "do n't you think", "why oh why", "on earth", "in the world did", "how hard can", "how could i", "guess what", "guess who", "i ask you", "is n't it", "was n't it", "are n't they", "eh ?", "was that so hard", "was it so hard", "was n't so hard", "need i say", "what 's not to like",
        "ask me what", "ask me how", "do n't ask me", "remember me", "why not ?", "so what", "lucky me", "right ?", "am i right", "how about that", "how cool", "what can i say", "what did i tell you", "where does the time go", "where has the time gone", "did n't i tell you", "told you so", "want to learn more", "ready to", "did you know", "looking for a", "who does n't", "who wants", "can you tell i", "can you tell i 'm", "wonder sometimes", "sometimes wonder", "often wonder", "always wonder", "wonder every", "tell me about it ,", "tell me about it .", "tell me about it !", "tell me about it -", "do n't you read", "no need",
        "how could anyone", "how could anybody", "how can anyone", "how can anybody", "why would anyone", "why would anybody", "why should anyone", "who in their right mind", "who 'd know", "who would know", "who 'd guess", "who would guess", "who 'd think", "who would think", "who would believe", "who 'd believe", "who 'd notice", "who would notice", "who 'd complain", "who would complain", "who would object", "who 'd object", "who 'd argue", "who would argue", "who could argue", "who could complain", "who can blame", "who could blame", "who could resist", "who can resist", "who cares", "who 'd say no", "who could say no", "who would say no", "honestly ?", "what are friends for", "what harm",
    ]);

    private static readonly Phrases CourtesyOrders = new(
    [
        "feel free", "do n't hesitate", "not hesitate", "do not hesitate", "let me know if", "let us know if", "let me know should", "let us know should", "let me know when you", "please find", "find attached", "find enclosed", "please note", "kindly note", "please be advised", "please be informed", "call me whenever", "ring me whenever", "email me whenever", "mail me whenever", "write me whenever", "please treat this as a", "please treat this as my", "please treat this mail as", "kindly treat this as", "please take this as", "kindly take this as", "please consider this as a", "please consider this a", "tell me about it ,", "tell me about it .", "tell me about it !", "please see", "see attached", "see below", "please understand",
        "please accept", "please bear", "please excuse", "please forgive", "please ignore", "please disregard", "have a", "take care", "enjoy", "stay", "kindly bear", "request you to bear", "keep up", "keep in mind", "say hi", "say hello", "give my", "greet", "send my", "send my regards", "click here", "unsubscribe", "reply stop", "please consider the environment", "please notify the sender", "rest assured", "please do n't worry",
        "do n't worry", "never mind", "trust me", "believe me", "call it", "forget it", "thank", "please do not print", "please visit", "view it", "imagine", "take your time", "please do not reply", "do not reply", "do not print", "please remember", "mark your calendar", "be aware", "look at that", "let me tell you", "let 's hope", "let 's see", "come on", "fingers crossed", "you can always", "excuse", "pardon", "wish me", "wish us", "cheer up", "hang in there", "hold on", "bear with", "give me until", "give us until", "leave it with", "expect", "count on", "consider it", "read on", "sit back", "relax", "note that", "fyi", "make that", "suit yourself", "guess", "tell him", "tell her i", "good luck", "sorry",
    ]);

    // "How are you fixed for Friday" asks for a day.
    private static readonly Phrases Fixed = new(["how are you fixed", "how are you placed", "how are you set", "how are you getting on with", "how are you doing for", "how are you doing on", "how are you off for", "how are things with the", "how are things looking", "how is it going with", "how 's it going with"]);

    public static bool IsQuestion(Phrasing wording) => wording.Has(Anywhere) && !wording.Has(Fixed) || Pleasantry.Is(wording);

    public static bool IsOrder(Phrasing wording)
    {
        if (wording.Begins("should you", "if you", "if there", "in case you") && wording.Has("any", "anything", "ever", "else", "further", "questions"))
        {
            return true;
        }

        if (wording.Has("we can expect", "we could expect", "we should expect", "we may expect", "i can expect", "i should expect", "to expect"))
        {
            return false;
        }

        if (IsOfferToListen(wording))
        {
            return true;
        }

        if (!wording.Has(CourtesyOrders))
        {
            return false;
        }

        // "Let me know if the 5th works" asks; "let me know if you have questions" does not.
        return !wording.Has("let me know if", "let us know if", "let me know when you", "let me know should", "let us know should")
            || wording.Has("any", "anything", "questions", "question", "help", "else", "need", "needed", "further", "interested", "trouble", "problem", "problems", "issue", "issues", "change", "changes", "concerns", "comments", "want", "require", "wish", "prefer", "like", "can help", "may help", "be of");
    }

    /// <summary>"Give me a shout if anything's unclear", "Anything that looks odd, just give me a bell": help is offered, nothing is waited for.</summary>
    public static bool IsOfferToListen(Phrasing wording) =>
        wording.Has("a shout", "a bell", "a buzz", "a ring", "a call", "a holler", "a line", "a note", "shout", "holler", "ping me", "ring me", "call me", "drop me", "tell me", "write to me", "yell", "let me know", "let us know")
        && wording.Has("if anything", "if something", "should anything", "should something", "if there 's anything", "if there is anything", "anything that", "if any of", "if you get stuck", "if you 're stuck", "if in doubt", "any questions", "if it 's unclear", "if this is unclear");
}
