using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace OutlookFollowUp.Sandbox.Graph.Mail;

/// <summary>A body as HTML or as text, and the first words of it. One pass, whatever strangers send.</summary>
internal static class MailText
{
    public static JsonNode As(string? type, JsonNode body)
    {
        var content = (string?)body["content"] ?? "";
        var isHtml = (string?)body["contentType"] != "text";
        return (type, isHtml) switch
        {
            ("text", true) => new JsonObject { ["contentType"] = "text", ["content"] = FromHtml(content) },
            ("html", false) => new JsonObject { ["contentType"] = "html", ["content"] = ToHtml(content) },
            _ => body.DeepClone(),
        };
    }

    public static string Preview(JsonNode? body)
    {
        var text = (string?)As("text", body ?? new JsonObject())["content"] ?? "";
        var words = string.Join(' ', text[..Math.Min(text.Length, 2000)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= 255 ? words : words[..255];
    }

    public static string ToHtml(string text) =>
        "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body><div style=\"white-space:pre-wrap\">"
        + WebUtility.HtmlEncode(text) + "</div></body></html>";

    public static string FromHtml(string html)
    {
        var text = new StringBuilder();
        for (var i = 0; i < html.Length;)
        {
            if (html[i] != '<')
            {
                var next = html.IndexOf('<', i);
                var end = next < 0 ? html.Length : next;
                Words(text, html.AsSpan(i, end - i));
                i = end;
                continue;
            }

            var close = html.AsSpan(i).StartsWith("<!--", StringComparison.Ordinal) ? html.IndexOf("-->", i, StringComparison.Ordinal) + 2 : html.IndexOf('>', i);
            if (close < i)
            {
                break;
            }

            var name = Name(html, i);
            if (name is "script" or "style" or "title")
            {
                var after = html.IndexOf("</" + name, close, StringComparison.OrdinalIgnoreCase);
                close = after < 0 ? html.Length - 1 : html.IndexOf('>', after) is var over and >= 0 ? over : html.Length - 1;
            }

            Break(text, name);
            i = close + 1;
        }

        return WebUtility.HtmlDecode(text.ToString()).Replace('\u00a0', ' ').Trim('\n').Replace("\n", "\r\n", StringComparison.Ordinal);
    }

    private static string Name(string html, int open)
    {
        var start = open + 1;
        var end = start;
        while (end < html.Length && end - start < 12 && (char.IsAsciiLetterOrDigit(html[end]) || (end == start && html[end] == '/')))
        {
            end++;
        }

        return html[start..end].ToLowerInvariant();
    }

    private static void Break(StringBuilder text, string name)
    {
        switch (name)
        {
            case "br" or "tr":
                text.Append('\n');
                break;
            case "p" or "div" or "li" or "hr" or "table" or "blockquote" or "h1" or "h2" or "h3" or "ul" or "ol" or "/div" or "/p" or "/blockquote" or "/table":
                if (text.Length > 0 && text[^1] != '\n')
                {
                    text.Append('\n');
                }

                if (name == "/p")
                {
                    text.Append('\n');
                }

                break;
            case "td" or "th":
                text.Append('\t');
                break;
            default:
                break;
        }
    }

    // White space in HTML is one blank, and none at the start of a line.
    private static void Words(StringBuilder text, ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\t' or '\r' or '\n'))
            {
                text.Append(c);
            }
            else if (text.Length > 0 && text[^1] is not ('\n' or ' ' or '\t'))
            {
                text.Append(' ');
            }
        }
    }
}
