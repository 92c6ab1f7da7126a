namespace OutlookFollowUp.Understanding.Text;

/// <summary>Finds where the letter ends and the signature under it begins.</summary>
internal static class Signature
{
    private const int MostLines = 16;

    /// <summary>The first line of the signature; the number of lines when there is none.</summary>
    public static int Begin(List<Line> lines)
    {
        var end = lines.Count;
        while (end > 0 && (lines[end - 1].IsBlank || SignOff.IsRule(lines[end - 1].Mark)))
        {
            end--;
        }

        if (Delimiter(lines) is { } delimiter)
        {
            return delimiter;
        }

        // A rule at the foot was drawn by the mail program over the old mail.
        var begin = AfterClosing(lines, end) ?? ContactBlock(lines, end);
        return begin == lines.Count ? end : begin;
    }

    // "-- " is the signature mark of the internet; a line of dashes with a page of prose under it is not.
    private static int? Delimiter(List<Line> lines)
    {
        for (int at = lines.Count - 1, seen = 0; at >= 0 && seen < 24; at--)
        {
            seen += lines[at].IsBlank ? 0 : 1;
            if (lines[at].Text.Trim() is "--" or "—" or "- --" or "---" or "__")
            {
                return at;
            }
        }

        return null;
    }

    // Under "Best regards," stands the name, and under the name what is printed on the card.
    private static int? AfterClosing(List<Line> lines, int end)
    {
        for (int at = end - 1, seen = 0; at >= 0 && seen < MostLines; at--)
        {
            if (lines[at].IsBlank)
            {
                continue;
            }

            seen++;
            if (!SignOff.IsClosing(lines[at].Mark))
            {
                continue;
            }

            var name = at + 1;
            while (name < end && lines[name].IsBlank)
            {
                name++;
            }

            var card = SignOff.NamesSomebody(lines[at].Mark) ? at + 1 : Math.Min(name + 1, end);
            return IsCard(lines, card, end) ? card : null;
        }

        return null;
    }

    private static bool IsCard(List<Line> lines, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (!lines[at].IsBlank && !SignOff.IsCardLine(lines[at].Mark))
            {
                return false;
            }
        }

        return true;
    }

    // No closing: a block at the foot with a phone number or an address in it, and nothing but short lines.
    private static int ContactBlock(List<Line> lines, int end)
    {
        var (begin, contacts, seen) = (lines.Count, 0, 0);
        for (var at = end - 1; at >= 0 && seen < MostLines; at--)
        {
            if (lines[at].IsBlank)
            {
                if (contacts > 0 && begin < lines.Count && at > 0 && !SignOff.IsContact(lines[at - 1].Mark) && !SignOff.IsName(lines[at - 1].Mark))
                {
                    break;
                }

                continue;
            }

            if (!SignOff.IsContact(lines[at].Mark) && !(SignOff.IsCardLine(lines[at].Mark) && lines[at].Mark.Length <= 50))
            {
                break;
            }

            contacts += SignOff.IsContact(lines[at].Mark) ? 1 : 0;
            begin = at;
            seen++;
        }

        // A greeting on top of a mail of contact lines is no signature: something must stand above it.
        return contacts > 0 && lines.Take(begin).Any(line => !line.IsBlank) ? begin : lines.Count;
    }
}
