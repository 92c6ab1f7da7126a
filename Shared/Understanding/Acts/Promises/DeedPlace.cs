using OutlookFollowUp.Understanding.Language;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>The words that say what will be done, from the first to the last: conditions and infinitives included, the stops and the bracket around them not.</summary>
internal static class DeedPlace
{
    public static Span Of(Deed deed)
    {
        var text = deed.Letter.NewText;
        int start = deed.Clause.Place.Start, end = deed.Clause.Place.End;
        Widen(deed.Clause, 0);
        while (end > start && text[end - 1] is ' ' or ',' or ';' or '.' or '-' or '–' or '—')
        {
            end--;
        }

        // Of "I'll send it by noon, ok?" the tag is no word of the promise.
        if (text[end - 1] is '?' && text.LastIndexOf(',', end - 1, end - start) is > 0 and var tag)
        {
            end = tag;
        }

        start = Address.Skip(deed.Clause.Sentence, start);
        while (start < end && text[start] is ' ' or ',' or ';' or '.' or '-' or '–' or '—' or '•' or '*')
        {
            start++;
        }

        // The bracket that a whole aside stands in is not said.
        if (end > start && text[end - 1] is ')' && !text[start..end].Contains('(', StringComparison.Ordinal))
        {
            end--;
            while (end > start && text[end - 1] is '.' or ' ')
            {
                end--;
            }
        }

        return new(start, end - start);

        void Widen(Clause clause, int depth)
        {
            foreach (var below in clause.Below)
            {
                if (below.Kind is not ClauseKind.Coordinated && depth < 6)
                {
                    start = Math.Min(start, below.Place.Start);
                    end = Math.Max(end, below.Place.End);
                    Widen(below, depth + 1);
                }
            }
        }
    }
}
