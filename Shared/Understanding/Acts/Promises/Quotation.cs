using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Words between quotation marks: the writer repeats them and takes nothing on with them.</summary>
internal static class Quotation
{
    /// <summary>Whether the clause's verb stands between quotation marks that open and close in its sentence.</summary>
    public static bool Holds(Clause clause)
    {
        if (clause.Verb is not { } verb)
        {
            return false;
        }

        var isOpen = false;
        foreach (var word in clause.Sentence.Words)
        {
            if (word.Index == verb.Index)
            {
                return isOpen && clause.Sentence.Words.Any(each => each.Index > verb.Index && IsMark(each.Text));
            }

            isOpen ^= IsMark(word.Text);
        }

        return false;
    }

    private static bool IsMark(string text) => text is "\"" or "“" or "”" or "„" or "«" or "»" or "``" or "''";
}
