using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>A sentence's words, its days among them, as wordings are held against it.</summary>
internal sealed class SentenceWords(ParsedSentence parsed, IReadOnlyList<DateFinding> dates)
{
    private readonly ClauseMarks[] marks = ClauseEdges.Of(parsed.Words);
    private readonly (int Key, int Lemma)[] numbers = NumbersOf(parsed.Words);
    private IReadOnlyList<int>?[]? names;
    private WordMask mask;
    private bool isMasked;

    public ImmutableArray<Word> Words => parsed.Words;

    public ParsedSentence Parsed => parsed;

    public Sentence Sentence => parsed.Sentence;

    /// <summary>The days named in this sentence, in order.</summary>
    public IReadOnlyList<DateFinding> Dates => dates;

    public int Count => numbers.Length;

    /// <summary>All its words that stand on a page of wordings.</summary>
    public ref readonly WordMask Mask
    {
        get
        {
            if (!isMasked)
            {
                (mask, isMasked) = (MaskOf(numbers), true);
            }

            return ref mask;
        }
    }

    public Word this[int at] => Words[at];

    /// <summary>The numbers that the pages of wordings give a word, as written and as the dictionary has it.</summary>
    public (int Key, int Lemma) NumbersAt(int at) => numbers[at];

    public bool Is(int at, string word) => KeyOf(Words[at]).Equals(word, StringComparison.Ordinal) || Words[at].Lemma.Equals(word, StringComparison.Ordinal);

    public bool EndsClause(int at) => (marks[at] & ClauseMarks.Break) != ClauseMarks.None;

    public bool IsComma(int at) => (marks[at] & ClauseMarks.Comma) != ClauseMarks.None;

    public bool BeginsClause(int at) => at == 0 || (at <= Count && (marks[at - 1] & (ClauseMarks.Break | ClauseMarks.Comma | ClauseMarks.Join)) != ClauseMarks.None);

    /// <summary>The first word behind the day that begins here; null when none does.</summary>
    public int? DateAt(int at)
    {
        if (at >= Count)
        {
            return null;
        }

        foreach (var date in dates)
        {
            // A wording may have read the day's own "on", "after the" already.
            if (date.Evidence.Start < Words[at].Place.End && Words[at].Place.Start < date.Evidence.Start + date.Evidence.Length
                && (at < 3 || Words[at - 3].Place.End <= date.Evidence.Start))
            {
                var end = at + 1;
                while (end < Count && Words[end].Place.Start < date.Evidence.Start + date.Evidence.Length)
                {
                    end++;
                }

                return end;
            }
        }

        return null;
    }

    /// <summary>The sums of money in this sentence, in order.</summary>
    public IReadOnlyList<Sum> Sums => sums ??= [.. SumReader.In(Sentence.Text)];

    private IReadOnlyList<Sum>? sums;

    /// <summary>The first word behind the sum of money that begins here: "$900", "31,400 EUR", "10.4p", "12k"; null when none does.</summary>
    public int? PriceAt(int at)
    {
        if (at >= Count)
        {
            return null;
        }

        var start = Words[at].Place.Start - Sentence.Place.Start;
        foreach (var sum in Sums)
        {
            if (sum.Place.Start == start)
            {
                return AfterPlace(sum.Place);
            }
        }

        // Short forms that only a price has beside a name.
        return Words[at].Lower is [>= '0' and <= '9', .., 'p' or 'k' or 'c' or '¢'] ? at + 1 : null;
    }

    /// <summary>The first word that begins behind a stretch of the sentence.</summary>
    public int AfterPlace(Span place)
    {
        var at = 0;
        while (at < Count && Words[at].Place.Start - Sentence.Place.Start < place.End)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where a name that begins here may end, longest first.</summary>
    public IReadOnlyList<int> NamesAt(int at) => at >= Count ? [] : (names ??= new IReadOnlyList<int>?[Count])[at] ??= NameRun.EndsAt(this, at);

    /// <summary>The days named between two words, in part or in whole.</summary>
    public IEnumerable<DateFinding> DatesBetween(int start, int end) => start >= end ? [] :
        dates.Where(date => new Span(date.Evidence.Start, date.Evidence.Length).Overlaps(Place(start, end)));

    /// <summary>The stretch of text from one word to before another.</summary>
    public Span Place(int start, int end) => new(Words[start].Place.Start, Words[end - 1].Place.End - Words[start].Place.Start);

    /// <summary>The words from one to before another, with a blank between two.</summary>
    public string Text(int start, int end) => string.Join(' ', Words.Skip(start).Take(end - start).Select(word => word.Text));

    private static (int Key, int Lemma)[] NumbersOf(ImmutableArray<Word> words)
    {
        var numbers = new (int, int)[words.Length];
        for (var at = 0; at < numbers.Length; at++)
        {
            var (key, lemma) = (KeyOf(words[at]), words[at].Lemma);
            var number = WordPages.NumberOf(key);
            numbers[at] = (number, key.Equals(lemma, StringComparison.Ordinal) ? number : WordPages.NumberOf(lemma));
        }

        return numbers;
    }

    // In small letters; a short form without its stop: "no." is "no".
    private static string KeyOf(Word word) => word.Lower is { Length: > 1 } lower && lower[^1] == '.' ? lower.TrimEnd('.') : word.Lower;

    private static WordMask MaskOf((int Key, int Lemma)[] numbers)
    {
        var mask = new WordMask();
        foreach (var (key, lemma) in numbers)
        {
            mask = mask.With(WordMask.Of(key, lemma));
        }

        return mask;
    }
}
