using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Lays an HTML body out in the lines a person sees, and notes where mail programs marked old mail.</summary>
// The tokenizer alone: a DOM of 40,000 nested quotes takes 15 seconds, and mail comes from strangers.
internal sealed class HtmlLines
{
    private readonly List<Line> lines = [];
    private readonly StringBuilder line = new();
    private readonly OpenElements open = new();
    private bool lineIsQuoted;
    private bool pendingSpace;

    private HtmlLines()
    {
    }

    public static List<Line> Of(string body)
    {
        var html = new HtmlLines();
        using var source = new TextSource(body);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokens.Get())
        {
            switch (token.Type)
            {
                case HtmlTokenType.StartTag:
                    html.Open(token.AsTag());
                    tokens.State = HtmlMarks.ModeInside(token.Name);
                    break;
                case HtmlTokenType.EndTag:
                    html.Close(token.Name);
                    break;
                case HtmlTokenType.Character:
                    html.Say(token.Data);
                    break;
                default:
                    break;
            }
        }

        html.BreakLine();
        return html.lines;
    }

    private void Open(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (HtmlMarks.IsBlock(name))
        {
            EndBlock();
            open.CloseParagraph();
        }

        if (string.Equals(name, "br", StringComparison.Ordinal))
        {
            BreakLine();
            return;
        }

        if (name is "td" or "th" && line.Length > 0)
        {
            pendingSpace = true;
        }

        if (HtmlMarks.BeginsHistory(tag) && !open.AreHidden)
        {
            EndBlock();
            lines.Add(new("", LineKind.HistoryBegins));
        }

        if (!HtmlMarks.IsVoid(name) && !tag.IsSelfClosing)
        {
            open.Push(name, HtmlMarks.IsHidden(tag), HtmlMarks.IsQuote(tag));
        }
    }

    private void Close(string name)
    {
        if (HtmlMarks.IsBlock(name))
        {
            EndBlock();
        }

        open.Pop(name);
        if (string.Equals(name, "p", StringComparison.Ordinal) && lines.Count > 0 && !lines[^1].IsBlank)
        {
            lines.Add(new("", lines[^1].Kind));
        }
    }

    private void Say(string data)
    {
        if (open.AreHidden)
        {
            return;
        }

        lineIsQuoted = open.AreQuoted;
        foreach (var letter in InvisibleCharacters.Remove(data))
        {
            if (letter is '\n' && open.ArePreformatted)
            {
                BreakLine();
            }
            else if (char.IsWhiteSpace(letter))
            {
                pendingSpace = line.Length > 0;
            }
            else
            {
                if (pendingSpace)
                {
                    line.Append(' ');
                    pendingSpace = false;
                }

                line.Append(letter);
            }
        }
    }

    private void EndBlock()
    {
        if (line.Length > 0)
        {
            BreakLine();
        }
    }

    private void BreakLine()
    {
        var text = line.ToString();
        lines.Add(new(text, lineIsQuoted || open.AreQuoted || text is ['>', ..] ? LineKind.Quoted : LineKind.Plain));
        line.Clear();
        pendingSpace = false;
        lineIsQuoted = false;
    }
}
