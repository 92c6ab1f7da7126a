namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Judges by its surroundings whether "9/12" or "4.12" is a date or a size, a ratio, a version, a price.</summary>
internal static class FigureSigns
{
    private static readonly WordSet Ties = new(
        "on by until till til before after since from due dated starting starts start begins begin beginning ends end ending closes close closing opens open expires expire latest through thru upto as between for date deadline week around lands arrives ships leaves arrive leave back running delivery until: date: due: bis am ab vom seit zum le du au jusqu'au hasta el tot op até wc w/c eta etd ets beginning commencing meeting call visit start: next this");

    private static readonly WordSet Copulas = new("is are was so be it's that's meet free available says said and or to - –");

    private static readonly WordSet Things = new(
        "version v ver rev revision firmware build release section sec chapter clause para paragraph part article table figure fig page pp p no nr ip address gateway port serial sn ref reference item sku model type size pitch slope ratio scale split grade form iso en din hs hs-code code lot batch order po invoice quote ticket case dilution mix gear score fraction net bore thread unit suite room floor apt flat ext extension colour color at x times");

    private static readonly WordSet Software = new("version versions firmware build release releases upgrade upgraded patch patched driver software hotfix bios sdk");

    // Of these so many were so: "passed 6/15".
    private static readonly WordSet Counted = new("passed failed got scored has have had of only just score scores scoring done completed sold returned won lost answered counted rated reads read shows showed is was lot row seat bay rack room table platform gate track lane dose bed");

    private static readonly WordSet Measures = new(
        "inch inches in. mm cm m ft feet foot yard yards mile miles kg g lb lbs oz ply stock hex round square squares buckets coil nails bolts bolt pipe hose screws degrees degree percent pct points point stars cup cups pint pound crap size sizes of x thread threads ratio split pitch mix drive wrench socket gear series hp kw amp amps v volts litre liter litres gal build turns full capacity done complete");

    private static bool In(this WordSet set, Page page, int at) => page[at].Kind is TokenKind.Word or TokenKind.Mark && set.Has(page.Words(at));

    /// <summary>Whether the word before ties figures to time: "on", "by", "due", "starts", a weekday.</summary>
    public static bool IsTied(Page page, int at)
    {
        var word = page.Is(at - 1, Say.The) ? at - 2 : page.IsMark(at - 1, ':') ? at - 2 : page.IsMark(at - 1, '(') ? at - 2 : at - 1;
        return Ties.In(page, word) || page[word].Word?.Weekday > 0 || page.SayAt(word) is Say.Tomorrow or Say.Today or Say.By or Say.Until or Say.Latest;
    }

    private static bool IsTiedBehind(Page page, int at)
    {
        var limit = page.Is(at, Say.At) && page.Is(at + 1, Say.The) ? at + 2 : at;
        return page.SayAt(limit) is Say.Latest or Say.Earliest && (page.IsEndOfPhrase(limit + 1) || limit + 1 >= page.Count || Companions.MayFollowDay(page, limit + 1)) || page.Is(at, Say.Onwards);
    }

    /// <summary>"firmware 11.3.2027", "section 4.12.01": numbers of things.</summary>
    public static bool IsVersion(Page page, int at) =>
        ((Things.In(page, page.IsMark(at - 1, '.') || page.IsMark(at - 1, ':') ? at - 2 : at - 1) || IsOfThings(page, at - 1)) && !page.Is(at - 1, Say.At)) || (page.IsGluedMark(at + 1, '.') && SpeaksOfSoftware(page, at));

    // The 3/9 of "rooms 3/1 through 3/9".
    private static bool EndsThings(Page page, int at) =>
        page.SayAt(at - 1) is Say.To or Say.Through or Say.And && page[at - 2].Kind is TokenKind.Number && page[at - 4].Kind is TokenKind.Number && (IsOfThings(page, at - 5) || Things.Has(page, at - 5));

    // "10/16 A", "3/4 B": a letter behind it makes it the number of a thing.
    private static bool HasLetter(Page page, int at) => page[at] is { Kind: TokenKind.Word, Length: 1 } && page.IsCapital(at) && !page.Says(at, "I");

    // "Rooms 3/1 through 3/9": several of what is numbered.
    private static bool IsOfThings(Page page, int at) => page[at].Kind is TokenKind.Word && page.Words(at) is [_, _, _, .., 's'] word && Things.Has(word[..^1]);

    // "Firmware 1.12.26 breaks it, stay on 1.11."
    private static bool SpeaksOfSoftware(Page page, int at)
    {
        for (var before = at - 1; before >= at - 14 && page[before].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark && !(page[before].Kind is TokenKind.Mark && page[before].Value is '.' or '!' or '?' && !page[before + 1].IsGlued); before--)
        {
            if (Software.Has(page, before))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether two figures with a mark between are a date.</summary>
    public static bool IsDate(Page page, int at, char mark, bool isExpected)
    {
        if (isExpected && mark != '.')
        {
            return !IsOfThings(page, at - 1) && !EndsThings(page, at) && (!Measures.In(page, at + 3) || page.IsGluedMark(at + 3, '-'));
        }

        if (IsVersion(page, at) || EndsThings(page, at) || HasLetter(page, at + 3) || Measures.In(page, at + 3) || page[at - 1].Kind == TokenKind.Number || (page[at].Value, page[at + 2].Value) is (24, 7) or (50, 50))
        {
            return false;
        }

        if (isExpected || InRowOfDates(page, at))
        {
            return true;
        }

        if (mark == '-')
        {
            return false;
        }

        // "We need the drums 26/10 latest"
        if (mark == '/' && IsTiedBehind(page, at + 3))
        {
            return true;
        }

        if (IsTied(page, at))
        {
            return mark == '/' || page.IsGluedMark(at + 3, '.') || page[at].Digits + page[at + 2].Digits >= 3 && page.Is(at - 1, Say.On);
        }

        // "18.12." with its last point is German; "hearing is 1/14," ends there, "pitch is 9/12 on the main" goes on
        if (mark == '.')
        {
            return page.IsGluedMark(at + 3, '.') && page[at + 4].Kind is TokenKind.Word && !page[at + 4].IsGlued && !page.IsCapital(at + 4) && Copulas.In(page, at - 1);
        }

        if (IsInCompany(page, at))
        {
            return true;
        }

        var goesOn = page[at + 3].Kind is TokenKind.Word && page.SayAt(at + 3) is not (Say.And or Say.Or or Say.Before or Say.After or Say.At or Say.Between or Say.From or Say.To);
        return (Copulas.In(page, at - 1) && !goesOn && !IsFraction(page, at)) || (at == 0 && (at + 3 >= page.Count || !goesOn && !IsFraction(page, at))) || (page.Before is { } && IsVerb(page, at - 1) && !goesOn && !IsFraction(page, at));
    }

    // "Goalposts come out 6/15, turf goes in the 29th": no fraction, at the end of its clause, in a sentence with another date.
    private static bool IsInCompany(Page page, int at)
    {
        var (low, high) = (Math.Min(page[at].Value, page[at + 2].Value), Math.Max(page[at].Value, page[at + 2].Value));
        if (low is < 1 or > 12 || high is <= 12 or > 31 or 16 or 20 or 24 or 25 or 30 || page[at - 1].Kind is not TokenKind.Word || page[at - 1].Word is { Number: > 0 } || Counted.Has(page, at - 1))
        {
            return false;
        }

        var ends = at + 3 >= page.Count || page.IsEndOfPhrase(at + 3) && !page[at + 4].IsGlued || page.SayAt(at + 3) is Say.And or Say.Or or Say.To;
        return ends && (page.Before is { Days.Grain: Grain.Day } && page.IsSameSentence || HasDayAhead(page, at + 3));
    }

    private static bool HasDayAhead(Page page, int at)
    {
        for (var next = at; next < at + 16 && page[next].Kind is not TokenKind.Break && !(page[next].Kind == TokenKind.Mark && page[next].Value is '.' or '!' or '?' && !page[next + 1].IsGlued); next++)
        {
            // "Corner posts 6/22, mesh the Monday after"
            if (page.Is(next, Say.The) && page[next + 1].Word is { Weekday: > 0 } && page.SayAt(next + 2) is Say.After or Say.Before && page.IsEndOfPhrase(next + 3) | next + 3 >= page.Count)
            {
                return true;
            }

            if (page[next].Word is { Month: > 0 } && (page[next + 1].Kind == TokenKind.Number || page[next - 1].Kind == TokenKind.Number) || page.Is(next, Say.The) && page[next + 1].IsOrdinal && page[next + 1].Value > 4 && Companions.MayFollowDay(page, next + 2))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVerb(Page page, int at) => page[at].Kind == TokenKind.Word && page.Words(at) is { Length: > 3 } word && (word.EndsWith("es") || word.EndsWith("ts") || word.EndsWith("ns"));

    public static bool IsFraction(Page page, int at) => page[at + 2].Value is 2 or 4 or 8 or 16 && page[at].Value < page[at + 2].Value && page[at].Value % 2 == 1;

    /// <summary>"on 11/20, 11/22 or 11/25": the find before was a date in figures, and only a comma or "or" stands between.</summary>
    private static bool InRowOfDates(Page page, int at)
    {
        var before = page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is ',' or '&' || page.SayAt(at - 1) is Say.And or Say.Or ? at - 1 : -1;
        before = before > 0 && page.IsMark(before - 1, ',') ? before - 1 : before;
        return before > 0 && page.Before is { } find && find.End == before && (page.IsMark(find.End - 2, '/') || page.IsMark(find.End - 2, '.') || page.IsMark(find.End - 1, '.') && page.IsMark(find.End - 3, '.'));
    }
}
