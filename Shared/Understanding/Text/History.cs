namespace OutlookFollowUp.Understanding.Text;

/// <summary>Takes out the old mail under and between the new words: quotes, attributions, header blocks, forwards.</summary>
internal static class History
{
    public static List<Line> Remove(List<Line> lines)
    {
        var kept = new List<Line>(Math.Min(lines.Count, 256));
        for (var at = 0; at < lines.Count; at++)
        {
            var line = lines[at];
            if (line.Kind == LineKind.Quoted)
            {
                // Answers may stand between quoted lines: what follows is read on.
                kept.Add(new("", LineKind.Plain));
                continue;
            }

            if (line.Kind == LineKind.HistoryBegins || HistoryMarks.IsSeparator(line.Mark) || HeaderBlock.BeginsAt(lines, at))
            {
                break;
            }

            var attribution = Attribution.LinesAt(lines, at);
            if (attribution == 0)
            {
                kept.Add(line);
                continue;
            }

            // "On Monday Dana wrote:" over lines that nobody marked: all that follows is Dana's.
            if (!QuoteFollows(lines, at + attribution))
            {
                break;
            }

            at += attribution - 1;
        }

        return kept;
    }

    private static bool QuoteFollows(List<Line> lines, int at)
    {
        while (at < lines.Count && lines[at].IsBlank && lines[at].Kind == LineKind.Plain)
        {
            at++;
        }

        return at < lines.Count && lines[at].Kind == LineKind.Quoted;
    }
}
