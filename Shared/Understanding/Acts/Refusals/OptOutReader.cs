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
            if (said.Any(one => one.Meaning == OptOutWords.Out) && said.All(one => one.Meaning == OptOutWords.Out) && sentence.Dates.Count == 0 && !sentence.Words.Any(word => word.Lower is "until" or "till" or "before"))
            {
                return new(letter.From, RefusalKind.OptOut, letter.Quote(sentence.Sentence.Place));
            }
        }

        return null;
    }
}

/// <summary>What the page of opt-outs tells apart.</summary>
internal enum OptOutWords
{
    /// <summary>No more mail.</summary>
    Out,

    /// <summary>About something else.</summary>
    Not,
}
