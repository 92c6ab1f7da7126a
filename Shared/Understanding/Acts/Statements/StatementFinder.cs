using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Wordings;

namespace OutlookFollowUp.Understanding.Acts.Statements;

/// <summary>Finds the figures that our side stated: prices, discounts, delivery times, terms.</summary>
internal static class StatementFinder
{
    private static readonly HashSet<string> NoSubject = new(StringComparer.Ordinal)
    {
        "i", "we", "you", "it", "be", "have", "come", "take", "do", "a", "the", "attach", "quote", "offer", "proposal", "usd", "eur", "dollar", "euro", "day", "week", "month", "year", "hour", "%", "$", "€", "£", "percent", "per", "thing", "one", "number", "hi", "hello", "thanks",
    };

    public static IEnumerable<StatementFound> Find(Correspondence thread)
    {
        foreach (var letter in thread.Letters.Where(letter => letter is { IsPersonal: true, Side: Side.Ours }))
        {
            foreach (var sentence in thread.WordsOf(letter).Where(sentence => !sentence.Sentence.Text.EndsWith('?')))
            {
                foreach (var figure in Figure.In(sentence))
                {
                    var about = About(sentence, figure);
                    if (about.Count > 0)
                    {
                        var statement = new Statement(letter.From, string.Join(' ', about.Select(word => word.Lower)), figure.Value, figure.Unit, letter.Quote(sentence.Sentence.Place));
                        yield return new(statement, figure, about.Select(word => word.Lemma).ToHashSet(StringComparer.Ordinal), letter, sentence);
                    }
                }
            }
        }
    }

    // What the figure is about: the nouns, names and qualities of its part of the sentence.
    private static List<Word> About(SentenceWords sentence, Figure figure)
    {
        int first = figure.First, last = figure.Last;
        while (first > 0 && !IsEdge(sentence, first - 1))
        {
            first--;
        }

        while (last + 1 < sentence.Count && !IsEdge(sentence, last + 1))
        {
            last++;
        }

        return [.. sentence.Words.Skip(first).Take(last - first + 1).Where(word => (word.Index < figure.First || word.Index > figure.Last)
            && word.Part is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Verb && word.Text.Length > 2 && !word.Text.Any(char.IsDigit) && !NoSubject.Contains(word.Lemma)).Take(6)];
    }

    private static bool IsEdge(SentenceWords sentence, int at) => sentence.EndsClause(at) || sentence.IsComma(at) || sentence[at].Lower is "and" or "but" or "plus";
}

/// <summary>A statement with what a comparison of two needs.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="About">What it is about, in dictionary forms.</param>
/// <param name="Letter">Where it stands.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal sealed record StatementFound(Statement Statement, Figure Figure, IReadOnlySet<string> About, Letter Letter, SentenceWords Sentence);
