namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a year in words, as contracts and dictated mails have it: "two thousand and twenty-six", "twenty twenty-seven", "nineteen eighty-six".</summary>
internal static class SpelledYear
{
    public static (int Year, int End)? Read(Page page, int at) => Thousands(page, at) ?? Pairs(page, at);

    private static (int Year, int End)? Thousands(Page page, int at)
    {
        if (!page.Says(at, "two") || !page.Says(at + 1, "thousand"))
        {
            return null;
        }

        var next = page.Says(at + 2, "and") ? at + 3 : at + 2;
        return page[next].Kind == TokenKind.Word && NumberReader.Count(page, next) is { Value: < 100 } rest && !page.Says(next, "a") && !page.Says(next, "an") && page[rest.End].Word is not { Unit: not Unit.None }
            ? (2000 + rest.Value, rest.End)
            : page[at + 2].Word is { Unit: not Unit.None } ? null : (2000, at + 2);
    }

    private static (int Year, int End)? Pairs(Page page, int at)
    {
        var century = page.Says(at, "twenty") ? 2000 : page.Says(at, "nineteen") ? 1900 : 0;
        var next = page.SkipMark(at + 1, '-');
        return century > 0 && page[next].Kind == TokenKind.Word && NumberReader.Count(page, next) is { Value: >= 10 and < 100 } rest && page[rest.End].Word is not { Unit: not Unit.None }
            ? (century + rest.Value, rest.End)
            : null;
    }
}
