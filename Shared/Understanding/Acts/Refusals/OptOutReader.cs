using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Refusals;

/// <summary>Reads a wish for no mail at all: "stop", "take me off your list".</summary>
internal static class OptOutReader
{
    private static readonly Wordbook<OptOutWords> OptOuts = Wordbook<OptOutWords>.Of("optouts");

    // With a day beside it, "don't write" is a hold.
    public static Refusal? Read(Letter letter, IReadOnlyList<SentenceWords> words)
    {
        if (letter.NewText.Trim(' ', '.', '!', '\n').Equals("stop", StringComparison.OrdinalIgnoreCase))
        {
            return new(letter.From, RefusalKind.OptOut, letter.Quote(words[0].Sentence.Place));
        }

        foreach (var sentence in words)
        {
            var said = OptOuts.Find(sentence);
            if (said.Any(one => one.Meaning == OptOutWords.Out) && said.All(one => one.Meaning == OptOutWords.Out) && !WeighedRefusal.IsForAWhile(letter, sentence) && !IsQuoted(sentence, said[0].Start))
            {
                return new(letter.From, RefusalKind.OptOut, letter.Quote(sentence.Sentence.Place));
            }
        }

        return null;
    }

    /// <summary>Whether the page knows a sentence for something else: "take us off your waiting list".</summary>
    public static bool IsNone(SentenceWords words) => OptOuts.Find(words).Any(one => one.Meaning is OptOutWords.Not);

    // "Does it handle people who reply \"take me off your list\"?": others' words.
    private static bool IsQuoted(SentenceWords words, int start) =>
        words.Words.Take(start + 1).Count(word => word.Text is "\"" or "``" or "“") % 2 == 1 && words.Words.Skip(start + 1).Any(word => word.Text is "\"" or "''" or "”");
}

/// <summary>What the page of opt-outs tells apart.</summary>
internal enum OptOutWords
{
    /// <summary>No more mail.</summary>
    Out,

    /// <summary>About something else.</summary>
    Not,
}
