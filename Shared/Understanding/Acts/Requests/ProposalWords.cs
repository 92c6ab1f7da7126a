using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Requests;

/// <summary>Tells a proposal to meet or speak from a question of fact.</summary>
internal static class ProposalWords
{
    public static bool IsProposal(Phrasing said, bool hasDate) =>
        said.Has("suit you", "suits you", "suit you both", "suit your diary", "work for you ?", "could we meet", "can we meet", "shall we", "should we meet", "could we speak", "can we speak", "could we talk", "can we talk", "could we have a call", "can we have a call", "can we set up", "could we set up", "are you free", "are you available", "would you be free", "would you be available", "do you have time", "have you got time", "do you have 15", "do you have 20", "do you have 30", "fancy a", "up for a", "can we schedule", "could we schedule", "grab a coffee", "get together", "have lunch", "jump on a call", "hop on a call", "quick call", "can we catch up", "could we catch up", "could i come", "can i come", "could i drop", "can i drop", "could i swing", "could i stop", "may i come", "let 's meet", "let 's talk", "let 's speak", "let 's say", "shall i come", "what about meeting", "how about meeting", "how about we", "what if we met", "could we do", "can we do")
        || (hasDate && said.Has("how about", "what about", "suit", "suits", "work for you", "works for you", "work", "works", "any good", "good for you", "convenient", "how are you fixed", "how are you placed", "how are you set", "possible for you", "could you do", "can you do", "can you make", "could you make", "ok for you", "ok by you", "okay for you", "ok with you", "free", "available", "say", "would be good", "be good", "meet", "call", "come by", "come over", "come and see", "come and show", "drop by", "stop by", "swing by", "drive out", "visit us", "visit me"));

    /// <summary>"Twenty minutes with your chef would settle the layout": time together is wished for by saying what it would do.</summary>
    public static bool IsMeetingWish(ParsedSentence sentence)
    {
        var words = sentence.Words;
        var would = words.FirstOrDefault(word => word.Lower is "would" or "'d" or "should");
        return would is not null
            && words.Take(Math.Min(would.Index, 7)).Any(word => word.Lower is "minutes" or "hour" or "hours" or "chat" or "call" or "visit")
            && words.Take(would.Index).Zip(words.Skip(1)).Any(pair => pair.First.Lower is "with" or "at" or "to" && pair.Second.Lower is "you" or "your" || pair.First.Lower is "with" && pair.Second.Part is PartOfSpeech.ProperNoun)
            && words.Skip(would.Index + 1).Take(4).Any(word => word.Lemma is "settle" or "clear" or "help" or "do" or "sort" or "solve" or "suffice" or "enough" or "answer" or "save" or "decide" or "fix");
    }
}
