using System.Buffers;

namespace OutlookFollowUp.Understanding.Language.Parsing;

/// <summary>What stays one word whatever marks stand in it: addresses of people, sites and files; clock times, dates, phone and other figures.</summary>
internal static class WholeWord
{
    private static readonly SearchValues<char> WebMarks = SearchValues.Create("@/\\_#");

    public static bool Is(ReadOnlySpan<char> core)
    {
        var isWeb = core.Contains('@') && core.Length > 3 || core.StartsWith("http", StringComparison.OrdinalIgnoreCase) || core.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || core.Contains("://", StringComparison.Ordinal);
        var isFile = core.LastIndexOf('.') is > 0 and var point && core.Length - point is 4 or 5 && core[..point].ContainsAny(WebMarks);
        var figures = 0;
        foreach (var letter in core)
        {
            figures += char.IsDigit(letter) ? 1 : 0;
            if (!isWeb && !isFile && !char.IsDigit(letter) && letter is not ('/' or '-' or '.' or ',' or ':' or '+'))
            {
                return false;
            }
        }

        return isWeb || isFile || (figures > 0 && !(core.Count('-') == 1 && core.IndexOf('-') <= 2));
    }
}
