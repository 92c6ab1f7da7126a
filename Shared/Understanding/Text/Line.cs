namespace OutlookFollowUp.Understanding.Text;

/// <summary>One line of a body, and what its place in the mail says about it.</summary>
/// <param name="Text">The line without its break.</param>
/// <param name="Kind">Whether the mail itself marks it as old.</param>
internal readonly record struct Line(string Text, LineKind Kind)
{
    /// <summary>The longest line that is looked at as a header, an attribution or a sign-off: longer ones are prose.</summary>
    private const int LongestMark = 400;

    /// <summary>A line marked with "&gt;". What it says nobody reads, and a long thread is little else.</summary>
    public static readonly Line Quoted = new(">", LineKind.Quoted);

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>The line as it is compared with known marks; empty when it is too long to be one.</summary>
    public string Mark => Text.Length > LongestMark ? "" : Text.Trim();
}

/// <summary>What the markup of a mail says about a line.</summary>
internal enum LineKind
{
    /// <summary>Nothing: the words decide.</summary>
    Plain,

    /// <summary>Marked as quoted: "&gt;", a cited block.</summary>
    Quoted,

    /// <summary>A mail program began the old mail here; it and all that follows is old.</summary>
    HistoryBegins,
}
