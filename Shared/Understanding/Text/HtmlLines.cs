using System.Buffers;
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
    // A header block that begins above the mark is known by so many lines.
    private const int LinesBehindHistory = 9;

    private static readonly SearchValues<char> Blanks = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue).Select(code => (char)code).Where(char.IsWhiteSpace)]);

    private readonly List<Line> lines = [];
    private readonly StringBuilder line = new();
    private readonly OpenElements open = new();
    private int? historyAt;
    private bool lineIsQuoted;
    private bool pendingSpace;

    private HtmlLines()
    {
    }

    // Behind the mark of the old mail nobody reads on.
    private bool IsDone => lines.Count > historyAt + LinesBehindHistory;

    public static List<Line> Of(string body)
    {
        var html = new HtmlLines();
        using var source = new TextSource(body);
        using var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        for (var token = tokens.Get(); token.Type != HtmlTokenType.EndOfFile && !html.IsDone; token = tokens.Get())
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
            historyAt ??= lines.Count;
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
        for (var rest = InvisibleCharacters.Remove(data).AsSpan(); rest.Length > 0;)
        {
            var blank = rest.IndexOfAny(Blanks);
            if (blank == 0)
            {
                Blank(rest[0]);
                rest = rest[1..];
                continue;
            }

            var words = blank < 0 ? rest : rest[..blank];
            line.Append(pendingSpace ? " " : "").Append(words);
            pendingSpace = false;
            rest = rest[words.Length..];
        }
    }

    private void Blank(char letter)
    {
        if (letter is '\n' && open.ArePreformatted)
        {
            BreakLine();
        }
        else
        {
            pendingSpace = line.Length > 0;
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
        var isMarked = line.Length > 0 && line[0] == '>';
        lines.Add(isMarked ? Line.Quoted : new(line.ToString(), lineIsQuoted || open.AreQuoted ? LineKind.Quoted : LineKind.Plain));
        line.Clear();
        pendingSpace = false;
        lineIsQuoted = false;
    }
}
