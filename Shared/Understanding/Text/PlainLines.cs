namespace OutlookFollowUp.Understanding.Text;

/// <summary>Lays a plain text body out in lines; "&gt;" marks the quoted ones.</summary>
internal static class PlainLines
{
    // Under a mail of a long thread stand thousands of quoted lines. That they are there is all that anybody asks of them, and nobody looks further than so many.
    private const int MostQuoted = 9;

    public static List<Line> Of(string body)
    {
        var lines = new List<Line>();
        var quoted = 0;
        foreach (var raw in InvisibleCharacters.Remove(body).AsSpan().EnumerateLines())
        {
            if (!IsQuoted(raw))
            {
                lines.Add(new(raw.TrimEnd().ToString(), LineKind.Plain));
                quoted = 0;
            }
            else if (quoted++ < MostQuoted)
            {
                lines.Add(Line.Quoted);
            }
        }

        return lines;
    }

    // "> ", "|" of some old programs is left alone: tables are drawn with it. "Dana> " is a quote of Dana in very old ones.
    private static bool IsQuoted(ReadOnlySpan<char> line) => line.TrimStart() is ['>', ..];
}
