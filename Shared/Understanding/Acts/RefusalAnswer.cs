using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>A no that only our question makes one: "The latter." to "shall I book it, or have you gone another way?"</summary>
internal static class RefusalAnswer
{
    private static readonly string[] Latter = ["the latter", "the second", "the last one", "latter", "number two", "option two", "option 2", "b)"];
    private static readonly string[] No = ["no", "no, sorry", "sorry, no", "afraid not", "i'm afraid not", "nope", "no longer", "not any more", "not anymore", "no we're not", "no, we're not", "unfortunately not", "sadly not", "sadly no", "unfortunately no"];
    private static readonly string[] AsksWhetherOn = ["still interested", "still want", "go ahead", "going ahead", "move forward", "interested in", "want to proceed", "like to proceed", "keen"];
    private static readonly string[] AsksWhetherOff = ["or have you", "or did you", "or are you going", "or is it off", "or has", "or should i close", "or shall i close", "or have gone", "or not", "or would you rather", "or should i leave", "or is this dead"];

    private static readonly Phrases NotWe = new(["we are not", "we 're not", "we are n't", "we wo n't", "we will not", "we do not", "we do n't", "i am not", "i 'm not", "i wo n't", "i will not", "i do n't"]);
    private static readonly Phrases Whether = new(["whether we", "if we", "whether i", "if i"]);
    private static readonly Phrases Buys = new(["buying", "having them", "having it", "taking", "going ahead", "going for", "ordering", "signing", "interested", "buy", "order", "sign", "take it", "take them", "go ahead", "want it", "want them"]);

    public static Refusal? To(Correspondence thread, Letter letter)
    {
        if (letter.Sentences.Count == 0 || thread.Letters.LastOrDefault(earlier => earlier.SentAt < letter.SentAt && earlier is { Side: Side.Ours, IsPersonal: true }) is not { } asked)
        {
            return null;
        }

        var question = asked.Sentences.LastOrDefault(sentence => sentence.Text.EndsWith('?'))?.Text ?? "";
        var first = letter.Sentences[0];
        var answer = first.Text.TrimEnd('.', '!', ' ');
        var refused = (Says(question, AsksWhetherOff) && Array.Exists(Latter, one => answer.StartsWith(one, StringComparison.OrdinalIgnoreCase)))
            || (Says(question, AsksWhetherOn) && Array.Exists(No, one => answer.Equals(one, StringComparison.OrdinalIgnoreCase)));
        return refused ? new(letter.From, RefusalKind.Declined, letter.Quote(first.Place)) : null;
    }

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

    private static bool Says(string text, string[] words) => Array.Exists(words, word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
