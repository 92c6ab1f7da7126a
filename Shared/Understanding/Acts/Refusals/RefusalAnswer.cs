using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Weighing;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>A no that only our question makes one: "The latter." to "shall I book it, or have you gone another way?", "Dead." to "is this still alive?"</summary>
internal static class RefusalAnswer
{
    // Whoever asks for the next thing goes on.
    private const float Asks = 0.7f;

    private static readonly Phrases AsksWhetherOn = new(["still interested", "still of interest", "still want", "go ahead", "going ahead", "move forward", "moving forward", "interested in", "want to proceed", "like to proceed", "keen", "still alive", "still on the table", "still on", "still live", "still a go", "still a chance", "still have a chance", "a chance", "still in the running", "in the running", "in with a chance", "in the game", "in the race", "still happening", "still planning", "still thinking of", "want it or not", "want them or not", "want this or not"]);
    private static readonly Phrases Ended = new(["dead", "died", "it off", "or off", "this off", "that off", "off the table", "it over", "it all over", "come to nothing", "came to nothing", "buried", "gone cold", "a no", "it a no", "close the file", "close my file", "close our file", "close your file", "close the book", "close it", "closed it", "close this", "gone another way", "going another way", "go another way", "another way", "different way", "other way", "another direction", "different direction", "another route", "different route", "elsewhere", "somebody else", "someone else", "another supplier", "another firm", "another vendor", "go with another", "lost it", "lost out", "lost the job", "lost the order", "lost the deal", "did we lose it", "did we lose the order", "did we lose the job", "did we lose the deal", "did we lose out", "call it a day", "draw a line", "take it as a no", "take that as a no", "scrapped", "shelved for good", "cancelled", "canceled", "dropped", "drop it", "fallen through", "leave it there", "leave it at that", "no longer interested", "not interested", "would you rather not"]);

    // Of the two that were held out, the other goes on with us; else "grey, or is that one dead?" is about a colour.
    private static readonly Phrases GoesOn = new(["order", "book", "keep", "hold", "reserve", "still", "alive", "live", "go ahead", "proceed", "interested", "on", "yes", "chance", "slot", "open", "send", "sign", "start", "want", "happening", "thinking", "deciding", "undecided", "going", "in the running", "put you down", "put the", "aside", "a go", "shall i", "should i", "can i", "do i"]);
    private static readonly Phrases Business = new(["this", "it", "we", "i", "you", "yours", "that one", "project", "deal", "offer", "order", "matter", "quote", "proposal", "file"]);
    private static readonly Phrases OneThing = new(["that one", "blue", "grey", "gray", "white", "black", "red", "green", "thursday", "friday", "monday", "tuesday", "wednesday", "invoice", "ticket", "window", "door", "gate", "lid"]);

    private static readonly Phrases NotWe = new(["we are not", "we 're not", "we are n't", "we wo n't", "we will not", "we do not", "we do n't", "i am not", "i 'm not", "i wo n't", "i will not", "i do n't"]);
    private static readonly Phrases Whether = new(["whether we", "if we", "whether i", "if i"]);
    private static readonly Phrases Buys = new(["buying", "having them", "having it", "taking", "going ahead", "going for", "ordering", "signing", "interested", "buy", "order", "sign", "take it", "take them", "go ahead", "want it", "want them"]);

    public static Refusal? To(Correspondence thread, Letter letter) =>
        Choice.Of(thread, letter) is { } choice && Ends(choice) && HoldAnswer.Of(thread, letter) is null && !HasMore(thread, letter, choice) ? new(letter.From, RefusalKind.Declined, letter.Quote(choice.Answer)) : null;

    /// <summary>Whether the letter begins with a no to a question that was not about the whole: "Can you do Tuesday?" – "No, sorry."</summary>
    public static bool IsToDetail(Correspondence thread, Letter letter, SentenceWords sentence) =>
        Choice.Of(thread, letter) is { Taking: Taking.No } choice && choice.Answer == sentence.Sentence.Place && !choice.Taken.Has(AsksWhetherOn);

    /// <summary>"You asked whether we're having them. We are not.": the writer says the question again and answers it.</summary>
    public static Refusal? ToOwn(Letter letter)
    {
        for (var at = 1; at < letter.Parsed.Count; at++)
        {
            var (asked, answer) = (letter.Parsed[at - 1], letter.Parsed[at]);
            if (answer.Words.Length < 8 && answer.Phrasing.Has(NotWe) && answer.Clauses is [.., { IsNegated: true, Object: null } last] && last.Verb is null or { Lemma: "be" or "do" or "have" or "will" }
                && asked.Phrasing.Has(Whether) && asked.Phrasing.Has(Buys))
            {
                var start = asked.Sentence.Place.Start;
                return new(letter.From, RefusalKind.Declined, letter.Quote(new(start, answer.Sentence.Place.End - start)));
            }
        }

        return null;
    }

    private static bool Ends(Choice choice) => choice.Taking switch
    {
        Taking.No => choice.Taken.Has(AsksWhetherOn) && choice.Taken.Has(Business),
        Taking.Yes => choice.Taken.Has(Ended) && !choice.Taken.Has(AsksWhetherOn) && choice.Taken.Has(Business) && !choice.Taken.Has(OneThing),
        _ => choice.Taken.Has(Ended) && !choice.Left.Has(Ended) && choice.Left.Has(GoesOn) && (choice.Taken.Has(Business) || choice.Left.Has(Business)) && !choice.Taken.Has(OneThing) && !choice.Left.Has(OneThing),
    };

    private static bool HasMore(Correspondence thread, Letter letter, Choice choice)
    {
        var words = thread.WordsOf(letter);
        return Enumerable.Range(0, words.Count).Any(at => words[at].Sentence.Place != choice.Answer && (words[at].Parsed.HasQuestionMark || letter.Weighed[at].Of(SentenceAct.Request) >= Asks));
    }
}
