using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>What single HTML tags mean in mail: hidden text, quoted text, the beginning of the old mail.</summary>
internal static class HtmlMarks
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "tr", "li", "ul", "ol", "dl", "dt", "dd", "table", "tbody", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6",
        "pre", "center", "section", "article", "header", "footer", "body", "form", "address",
    };

    private static readonly HashSet<string> Voids = new(StringComparer.Ordinal)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr",
    };

    private static readonly HashSet<string> Unseen = new(StringComparer.Ordinal)
    {
        "style", "script", "head", "title", "template", "noscript", "select", "textarea", "object", "svg", "iframe",
    };

    // Outlook, Outlook on the web, Outlook for Mac, Yahoo, Proton, Zoho, Windows Mail: from here on it is the old mail.
    private static readonly string[] HistoryNames =
    [
        "divrplyfwdmsg", "appendonsend", "x_divrplyfwdmsg", "x_appendonsend", "olk_src_body_section", "mail-editor-reference-message-container",
        "yahoo_quoted", "ms-outlook-mobile-reference-message", "zmail_extra", "lineBreakAtBeginningOfMessage_old",
    ];

    private static readonly string[] QuoteNames = ["gmail_attr", "moz-cite-prefix", "protonmail_quote", "tutanota_quote", "mailru-blockquote"];

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    public static HtmlParseMode ModeInside(string name) => name switch
    {
        "script" => HtmlParseMode.Script,
        "style" or "iframe" or "noframes" or "xmp" => HtmlParseMode.Rawtext,
        "title" or "textarea" => HtmlParseMode.RCData,
        _ => HtmlParseMode.PCData,
    };

    public static bool IsHidden(HtmlTagToken tag)
    {
        if (Unseen.Contains(tag.Name) || Has(tag, "hidden"))
        {
            return true;
        }

        var style = Squeezed(tag.GetAttribute("style"));
        return style.Contains("display:none", StringComparison.Ordinal)
            || style.Contains("visibility:hidden", StringComparison.Ordinal)
            || style.Contains("mso-hide:all", StringComparison.Ordinal)
            || HasZero(style, "font-size:0")
            || HasZero(style, "opacity:0");
    }

    public static bool IsQuote(HtmlTagToken tag)
    {
        var mark = tag.GetAttribute("class");
        if (Array.Exists(QuoteNames, name => mark.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // A bare blockquote may be an indent of the writer's own; Gmail, Apple and Thunderbird say whose words it holds.
        return string.Equals(tag.Name, "blockquote", StringComparison.Ordinal)
            && (tag.GetAttribute("type").Equals("cite", StringComparison.OrdinalIgnoreCase)
                || mark.Contains("quote", StringComparison.OrdinalIgnoreCase)
                || Has(tag, "cite"));
    }

    public static bool BeginsHistory(HtmlTagToken tag)
    {
        var id = tag.GetAttribute("id");
        var mark = tag.GetAttribute("class");
        if (Array.Exists(HistoryNames, name => id.Equals(name, StringComparison.OrdinalIgnoreCase) || mark.Contains(name, StringComparison.OrdinalIgnoreCase)))
        {
            return true;
        }

        // The thin line that desktop Outlook draws over "From: Sent: To:"; grey or blue, by version.
        var style = Squeezed(tag.GetAttribute("style"));
        return string.Equals(tag.Name, "div", StringComparison.Ordinal)
            && (style.Contains("border-top:solid#e1e1e1", StringComparison.Ordinal) || style.Contains("border-top:solid#b5c4df", StringComparison.Ordinal));
    }

    private static bool Has(HtmlTagToken tag, string name) =>
        tag.Attributes.Exists(attribute => string.Equals(attribute.Name, name, StringComparison.Ordinal));

    private static bool HasZero(string style, string property)
    {
        var at = style.IndexOf(property, StringComparison.Ordinal);
        return at >= 0 && style.AsSpan(at + property.Length) is [] or [';', ..] or ['p', ..] or ['%', ..] or ['!', ..];
    }

    private static string Squeezed(string style) =>
        style.Length is 0 or > 5000 ? "" : style.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
}
