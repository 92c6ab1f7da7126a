using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language;
using Word = OutlookFollowUp.Understanding.Language.Word;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>A sentence's words, its days among them, as wordings are held against it.</summary>
internal sealed class SentenceWords(ParsedSentence parsed, IReadOnlyList<DateFinding> dates)
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { ".", "!", "?", ";", ":", "-", "–", "—", "…", "...", "--", "|", "/" };
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "and", "but", "so", "because", "since", "und", "aber", "et", "mais", "y", "pero", "en", "maar", "e", "mas", "then", "yes", "no", "well", "sorry", "ok", "okay", "please", "pls", "plz", "kindly", "also", "just", "that", "as" };

    public IReadOnlyList<Word> Words => parsed.Words;

    public ParsedSentence Parsed => parsed;

    public Sentence Sentence => parsed.Sentence;

    /// <summary>The days named in this sentence, in order.</summary>
    public IReadOnlyList<DateFinding> Dates => dates;

    public int Count => Words.Count;

    public Word this[int at] => Words[at];

    public bool Is(int at, string word) => Key(at).Equals(word, StringComparison.Ordinal) || Words[at].Lemma.Equals(word, StringComparison.Ordinal);

    /// <summary>The word in small letters; a short form without its stop: "no." is "no".</summary>
    public string Key(int at) => Words[at].Lower is { Length: > 1 } lower && lower[^1] == '.' ? lower.TrimEnd('.') : Words[at].Lower;

    // "1. Juli": the point of an ordinal ends nothing; nor does the hyphen inside a word.
    public bool EndsClause(int at) => Breaks.Contains(Words[at].Text)
        && !(Words[at].Text is "." && at > 0 && at + 1 < Count && Words[at - 1].Text.All(letter => char.IsAsciiDigit(letter) || letter is '.'))
        && !(Words[at].Text is "-" && at > 0 && at + 1 < Count && Words[at - 1].Place.End == Words[at].Place.Start && Words[at + 1].Place.Start == Words[at].Place.End);

    public bool IsComma(int at) => Words[at].Text is "," or "(" or ")";

    public bool BeginsClause(int at) => at == 0 || (at <= Count && (EndsClause(at - 1) || IsComma(at - 1) || Joins.Contains(Words[at - 1].Lower) || Words[at - 1].Text is "\"" or "“" or "*" or "("));

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

    /// <summary>The first word behind the sum of money that begins here: "$900", "10.4p", "12k".</summary>
    public IEnumerable<int> PriceAt(int at)
    {
        if (at < Count && Words[at].Text is "$" or "€" or "£" && at + 1 < Count)
        {
            return [at + 2];
        }

        return at < Count && Words[at].Lower is { Length: > 1 } lower && char.IsAsciiDigit(lower[0]) && (lower[^1] is 'p' or 'k' or 'c' or '¢' or '€' or '$' or '£') ? [at + 1] : [];
    }

    /// <summary>Where a name that begins here may end, longest first.</summary>
    public IEnumerable<int> NamesAt(int at) => NameRun.EndsAt(this, at);

    /// <summary>The days named between two words, in part or in whole.</summary>
    public IEnumerable<DateFinding> DatesBetween(int start, int end) => start >= end ? [] :
        dates.Where(date => new Span(date.Evidence.Start, date.Evidence.Length).Overlaps(Place(start, end)));

    /// <summary>The stretch of text from one word to before another.</summary>
    public Span Place(int start, int end) => new(Words[start].Place.Start, Words[end - 1].Place.End - Words[start].Place.Start);
}
