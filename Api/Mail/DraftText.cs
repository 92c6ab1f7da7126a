using System.Text;
using System.Text.Encodings.Web;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Puts plain text above a quoted thread. The text is only ever text: whatever it looks like, it becomes no markup.</summary>
internal static class DraftText
{
    /// <summary>The draft's body with the text on top.</summary>
    public static string Above(string quoted, string text, bool isHtml)
    {
        if (!isHtml)
        {
            return $"{text}\r\n\r\n{quoted}";
        }

        var begin = InsideBody(quoted);
        return string.Concat(quoted.AsSpan(0, begin), Html(text), quoted.AsSpan(begin));
    }

    // Behind "<body …>": what stands before it belongs to the head, and what a client does with text there nobody knows.
    private static int InsideBody(string html)
    {
        var body = html.IndexOf("<body", StringComparison.OrdinalIgnoreCase);
        var end = body < 0 ? -1 : html.IndexOf('>', body);
        return end + 1;
    }

    private static string Html(string text)
    {
        var html = new StringBuilder("<div>");
        foreach (var paragraph in text.ReplaceLineEndings("\n").Trim().Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var lines = paragraph.Trim('\n').Split('\n').Select(line => HtmlEncoder.Default.Encode(line));
            html.Append("<p>").AppendJoin("<br>", lines).Append("</p>");
        }

        return html.Append("</div>").ToString();
    }
}
