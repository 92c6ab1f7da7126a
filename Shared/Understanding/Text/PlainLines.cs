namespace OutlookFollowUp.Understanding.Text;

/// <summary>Lays a plain text body out in lines; "&gt;" marks the quoted ones.</summary>
internal static class PlainLines
{
    public static List<Line> Of(string body)
    {
        var lines = new List<Line>();
        foreach (var raw in InvisibleCharacters.Remove(body).AsSpan().EnumerateLines())
        {
            var line = raw.TrimEnd();
            lines.Add(IsQuoted(line) ? Line.Quoted : new(line.ToString(), LineKind.Plain));
        }

        return lines;
    }

    // "> ", "|" of some old programs is left alone: tables are drawn with it. "Dana> " is a quote of Dana in very old ones.
    private static bool IsQuoted(ReadOnlySpan<char> line) => line.TrimStart() is ['>', ..];
}
