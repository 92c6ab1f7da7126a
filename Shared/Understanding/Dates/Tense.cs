namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Whether the words around a date speak of what has been: "we spoke Tuesday" is the last one.</summary>
internal static class Tense
{
    private const int Reach = 14;

    private static readonly WordSet DutchBehindWith = new("verlof vakantie pensioen zwangerschapsverlof ziekteverlof ouderschapsverlof ingang de het een mijn");
    private static readonly WordSet Wants = new("want wants need needs like prefer require requires wish");
    private static readonly WordSet Subjects = new("i we you he she they who that which i've we've you've they've");

    private static readonly WordSet Anything = new("any anything anyone anybody");
    private static readonly WordSet Askers = new("if whether did had has have was were is are");

    // "Any later order placed"
    private const int AnyReach = 4;

    // Behind these "in four days" says how long something took.
    private static readonly WordSet Achievements = new("did done finished completed built managed made sold grew doubled tripled read solved fixed learned wrote");

    /// <summary>Whether the clause before tells of something that was achieved: "we did it in four days".</summary>
    public static bool IsAchieved(Page page, int at)
    {
        for (var before = at - 1; before >= at - 7 && page[before].Kind is TokenKind.Word or TokenKind.Number; before--)
        {
            if (Achievements.Has(page, before))
            {
                return !(TenseWords.Of(page.Words(before - 1)) is var sign && sign.HasFlag(TenseSign.NotPast) && !page.Words(before - 1).StartsWith("w", StringComparison.OrdinalIgnoreCase)) && !page.Says(before - 1, "get") && !page.Says(before - 1, "be");
            }
        }

        return false;
    }

    public static bool IsPast(Page page, int start, int end)
    {
        // "by", "until", "for", "to" look ahead even behind a past verb: "we moved it to Friday".
        if (page.Looks is not Direction.Unsaid)
        {
            return page.Looks is Direction.Back;
        }

        // "We moved it from Tuesday to Friday": the old day was ahead as well.
        if (Moves.FromTo(page, start - 1))
        {
            return false;
        }

        if ((page.Says(start - 2, "thanks") || page.Says(start - 2, "you")) && page.Is(start - 1, Say.For) && (page.Says(start - 2, "thanks") || page.Says(start - 3, "thank")))
        {
            return true;
        }

        if (page.SayAt(start - 1) is Say.By or Say.Until or Say.For or Say.To or Say.Before || page.SayAt(start) is Say.By or Say.Until or Say.Before)
        {
            return false;
        }

        if (page.Is(start - 1, Say.Since) || page.Is(start, Say.Since) || page.Says(start - 1, "dated") || (page.Says(start - 2, "like") && page.Is(start - 1, Say.In)))
        {
            return true;
        }

        return Leftwards(page, start) ?? Rightwards(page, end) ?? false;
    }

    private static bool? Leftwards(Page page, int start)
    {
        for (var at = start - 1; at >= start - Reach && page[at] is { Start: >= 0, Kind: not TokenKind.Break }; at--)
        {
            if (EndsClause(page, at))
            {
                return null;
            }

            if (page[at].Kind != TokenKind.Word)
            {
                continue;
            }

            // "Ik ben met verlof", "with" to the Dutch.
            if (page.Says(at, "met") && DutchBehindWith.Has(page, at + 1))
            {
                continue;
            }

            var sign = TenseWords.Of(page.Words(at));
            if (sign.HasFlag(TenseSign.Stop))
            {
                return null;
            }

            // "it was due on Friday", "it was planned for Friday"
            if (page.Says(at - 1, "was") || page.Says(at - 1, "were"))
            {
                return true;
            }

            var isNotPast = sign.HasFlag(TenseSign.NotPast);
            if (!isNotPast && !sign.HasFlag(TenseSign.Past))
            {
                continue;
            }

            // "the signed order", "our revised offer": behind such a word it tells what kind of thing.
            var before = TenseWords.Of(page.Words(at - 1));
            if ((before.HasFlag(TenseSign.Determiner) || IsCounted(page, at) || IsShortIs(page.Words(at + 1))) && !isNotPast)
            {
                continue;
            }

            // "Anything invoiced in April or May is fine": no one thing that has been, but whatever comes to be so.
            if (!isNotPast && IsOfAny(page, at))
            {
                continue;
            }

            return !isNotPast && !IsWanted(page, at) && !(page[at - 1].Kind == TokenKind.Word && before.HasFlag(TenseSign.Passive) && !page.Words(at - 1).StartsWith("w", StringComparison.OrdinalIgnoreCase)) && !IsShortBe(page.Words(at - 1));
        }

        return null;
    }

    // Not "if anything arrived", "has any order left", "any price we quoted": there the verb is the past of its own clause.
    private static bool IsOfAny(Page page, int participle)
    {
        var at = participle - 1;
        while (at > participle - AnyReach && page.IsStrange(at) && !Subjects.Has(page, at) && TenseWords.Of(page.Words(at)) is TenseSign.None && !Anything.Has(page, at))
        {
            at--;
        }

        return Anything.Has(page, at) && !Askers.Has(page, at - 1);
    }

    /// <summary>"I want the gates closed", "please have the site cleared": what is to become of the thing.</summary>
    private static bool IsWanted(Page page, int participle)
    {
        if (Subjects.Has(page, participle - 1) || page.IsCapital(participle - 1) || TenseWords.Of(page.Words(participle - 1)).HasFlag(TenseSign.Passive))
        {
            return false;
        }

        for (var at = participle - 2; at >= participle - 7 && page[at].Kind == TokenKind.Word && !Subjects.Has(page, at); at--)
        {
            if (Wants.Has(page, at))
            {
                return true;
            }

            // "Please have the site cleared", "could you have it cleared"
            if (page.Says(at, "have") || page.Says(at, "get"))
            {
                return !Subjects.Has(page, at - 1) || TenseWords.Of(page.Words(at - 2)).HasFlag(TenseSign.NotPast);
            }
        }

        return false;
    }

    private static bool? Rightwards(Page page, int end)
    {
        for (var at = end; at < end + 5 && page[at].Kind is TokenKind.Word or TokenKind.Number; at++)
        {
            var sign = TenseWords.Of(page.Words(at));
            if ((sign & (TenseSign.NotPast | TenseSign.Stop)) is not TenseSign.None)
            {
                return at > end && sign.HasFlag(TenseSign.Stop) ? null : false;
            }

            if (sign.HasFlag(TenseSign.Past))
            {
                return true;
            }
        }

        return null;
    }

    // "Two signed copies": counted, and more than one of a kind; "order 44 arrived Tuesday" has none behind it.
    private static bool IsCounted(Page page, int participle) =>
        (page[participle - 1].Kind == TokenKind.Number || page[participle - 1].Word is { Number: > 1 }) && page.IsStrange(participle + 1) && page.Words(participle + 1) is [.., 's'] and not [.., 's', 's'] && page.Words(participle + 1).Length > 3;

    private static bool EndsClause(Page page, int at) => page[at].Kind == TokenKind.Mark && page[at].Value is '.' or '!' or '?' or ';' or ',' or '(' or ':' or '–' or '—';

    // "Stamped drawing's in your hands Monday": the drawing is.
    private static bool IsShortIs(ReadOnlySpan<char> word) => word.EndsWith("'s") || word.EndsWith("’s");

    // "we're closed", "it's booked", "I'm tied up"
    private static bool IsShortBe(ReadOnlySpan<char> word) => word.Length > 2 && (word[^2] is '\'' or '’' && word[^1] is 's' or 'm' || word.Length > 3 && word[^3] is '\'' or '’' && word.EndsWith("re"));
}
