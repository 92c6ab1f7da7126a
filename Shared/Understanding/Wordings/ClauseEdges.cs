using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Wordings;

/// <summary>Where one clause ends and the next begins, by the marks and little words between: a wording does not reach across.</summary>
internal static class ClauseEdges
{
    private static readonly HashSet<string> Breaks = new(StringComparer.Ordinal) { ".", "!", "?", ";", ":", "-", "–", "—", "…", "...", "--", "|", "/" };
    private static readonly HashSet<string> Joins = new(StringComparer.Ordinal) { "and", "but", "so", "because", "since", "und", "aber", "et", "mais", "y", "pero", "en", "maar", "e", "mas", "then", "yes", "no", "well", "sorry", "ok", "okay", "please", "pls", "plz", "kindly", "also", "just", "that", "as" };

    /// <summary>What each word does to the clauses around it.</summary>
    public static ClauseMarks[] Of(ImmutableArray<Word> words)
    {
        var marks = new ClauseMarks[words.Length];
        for (var at = 0; at < marks.Length; at++)
        {
            marks[at] = (EndsClause(words, at) ? ClauseMarks.Break : ClauseMarks.None)
                | (words[at].Text is "," or "(" or ")" ? ClauseMarks.Comma : ClauseMarks.None)
                | (Joins.Contains(words[at].Lower) || words[at].Text is "\"" or "“" or "*" ? ClauseMarks.Join : ClauseMarks.None);
        }

        return marks;
    }

    // "1. Juli": the point of an ordinal ends nothing; nor does the hyphen inside a word.
    private static bool EndsClause(ImmutableArray<Word> words, int at) => Breaks.Contains(words[at].Text)
        && !(words[at].Text is "." && at > 0 && at + 1 < words.Length && words[at - 1].Text.All(letter => char.IsAsciiDigit(letter) || letter is '.'))
        && !(words[at].Text is "-" && at > 0 && at + 1 < words.Length && words[at - 1].Place.End == words[at].Place.Start && words[at + 1].Place.Start == words[at].Place.End);
}

/// <summary>What a word does to the clauses around it.</summary>
[Flags]
internal enum ClauseMarks : byte
{
    None = 0,
    Break = 1,
    Comma = 2,
    Join = 4,
}
