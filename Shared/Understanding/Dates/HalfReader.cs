namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads what makes a number a clock time: "am", "p.m.", "o'clock", "Uhr", "in the morning", "ish".</summary>
internal static class HalfReader
{
    /// <summary>The clock time with what stands behind it; null when what stands behind makes it something else.</summary>
    public static Hours? Behind(Page page, int at, Hours said)
    {
        switch (page.SayAt(at))
        {
            case Say.Am when said.Hour <= 12: return said with { End = AfterPm(page, at + 1), SaysHalf = true, IsSure = true };
            case Say.Pm when said.Hour <= 12 || said.Is24: return said with { End = AfterPm(page, at + 1), SaysHalf = true, IsPm = true, IsSure = true };
            case Say.Oclock: return Behind(page, at + 1, said with { End = at + 1, IsSure = true });
            case Say.Uhr when page.Says(at, "uhr"): return said with { End = at + 1, IsSure = true, Is24 = true };
            case Say.In when page.SayAt(page.Skip(at + 1, Say.The)) is Say.Morning or Say.Afternoon or Say.Evening:
                var part = page.Skip(at + 1, Say.The);
                return said with { End = part + 1, SaysHalf = true, IsPm = !page.Is(part, Say.Morning), IsSure = true };
            default: break;
        }

        // "10 a.m.", "9p"
        if (page[at].Kind == TokenKind.Word && page[at].Length == 1 && page.Words(at)[0] is 'a' or 'p' or 'A' or 'P')
        {
            var isPm = page.Words(at)[0] is 'p' or 'P';
            if (page.IsGluedMark(at + 1, '.') && page.Says(at + 2, "m") || page.Says(at + 1, "m"))
            {
                var m = page.IsMark(at + 1, '.') ? at + 2 : at + 1;
                return said.Hour > 12 ? said : said with { End = page.IsGluedMark(m + 1, '.') ? m + 2 : m + 1, SaysHalf = true, IsPm = isPm, IsSure = true };
            }

            if (page[at].IsGlued && said.Hour <= 12 && page.EndsFree(at))
            {
                return said with { End = at + 1, SaysHalf = true, IsPm = isPm, IsSure = true };
            }
        }

        // "11ish"
        if (page[at].IsGlued && page.Says(at, "ish") && said.Hour is >= 1 and <= 12)
        {
            return said with { End = at + 1, IsSure = true };
        }

        // Figures that run on into a word are a size or a model: "4x", "12V".
        return page[at] is { IsGlued: true, Kind: TokenKind.Word } || page.IsGluedMark(at, '%') ? null : said;
    }

    private static int AfterPm(Page page, int at) => page.Is(at, Say.Sharp) ? at + 1 : at;
}
