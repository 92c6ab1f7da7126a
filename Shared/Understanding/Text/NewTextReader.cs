namespace OutlookFollowUp.Understanding.Text;

/// <summary>Cuts a body down to what its writer newly wrote.</summary>
public static class NewTextReader
{
    /// <summary>The new text and the signature of a message, as plain text.</summary>
    // What Exchange holds to be new still has a signature in it, and now and then a quote: it goes the same way.
    public static NewText Read(Mail mail)
    {
        var body = string.IsNullOrWhiteSpace(mail.UniqueBody) ? mail.Body : mail.UniqueBody;
        var lines = mail.IsHtml ? HtmlLines.Of(body) : PlainLines.Of(body);
        lines = Boilerplate.Remove(History.Remove(lines));
        var signature = Signature.Begin(lines);
        return new(Join(lines[..signature]), Join(lines[signature..]));
    }

    // Empty lines at both ends go, and so does the second of two in a row.
    private static string Join(List<Line> lines)
    {
        var text = new System.Text.StringBuilder();
        var gap = 0;
        foreach (var line in lines)
        {
            if (line.IsBlank)
            {
                gap++;
                continue;
            }

            if (text.Length > 0)
            {
                text.Append(gap > 0 ? "\n\n" : "\n");
            }

            text.Append(line.Text);
            gap = 0;
        }

        return text.ToString().Trim();
    }
}

/// <summary>What a person newly wrote, and the signature under it.</summary>
/// <param name="Text">Plain text: no quoted history, no signature, no disclaimer.</param>
/// <param name="Signature">The signature that was cut off; empty when there was none.</param>
public sealed record NewText(string Text, string Signature);
