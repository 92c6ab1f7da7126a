using System.Collections.Frozen;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Whether the words around a date speak of what has been: "we spoke Tuesday" is the last one.</summary>
internal static class Tense
{
    private const int Reach = 14;

    private static readonly FrozenSet<string> PastVerbs = Set(
        "was were had did spoke met sent saw came went got gave took left wrote told heard began ended broke brought built bought chose drove fell found held kept knew lost made paid ran sold stood taught thought understood won dated submitted passed happened signed arrived talked called discussed visited received shipped delivered issued");

    // An -ed that is no past verb.
    private static readonly FrozenSet<string> NoVerbs = Set("needed wanted requested proposed need speed feed indeed hundred seed exceed proceed succeed bed red fixed limited united deed embed shed wed based used agreed expected planned scheduled booked supposed attached detailed required supposed required");

    private static readonly FrozenSet<string> NotPast = Set(
        "will shall can could would should must may might going plan plans hope want need needs let please is are be am due expect expects starts ends begins closes opens have has works let's lets try aim do does gets get");

    private static readonly FrozenSet<string> Passive = Set("is are be been am being gets get was were");

    private static readonly FrozenSet<string> Determiners = Set("a an the my our your his her their this that");

    private static readonly FrozenSet<string> Stops = Set("and but so then that which who because while");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool In(this FrozenSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsPast(Page page, int start, int end)
    {
        // "by", "until", "for", "to" look ahead even behind a past verb: "we moved it to Friday".
        if (page.Looks is not Direction.Unsaid)
        {
            return page.Looks is Direction.Back;
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

            var word = page.Words(at);
            if (Stops.In(word))
            {
                return null;
            }

            // "it was due on Friday", "it was planned for Friday"
            if (page.Says(at - 1, "was") || page.Says(at - 1, "were"))
            {
                return true;
            }

            // "the signed order", "our revised offer": behind such a word it tells what kind of thing.
            if (Determiners.In(page.Words(at - 1)) && !NotPast.In(word))
            {
                continue;
            }

            if (NotPast.In(word) || IsShortFuture(word))
            {
                return false;
            }

            if (IsPastVerb(word))
            {
                return !(page[at - 1].Kind == TokenKind.Word && Passive.In(page.Words(at - 1)) && !page.Words(at - 1).StartsWith("w", StringComparison.OrdinalIgnoreCase)) && !IsShortBe(page.Words(at - 1));
            }
        }

        return null;
    }

    private static bool? Rightwards(Page page, int end)
    {
        for (var at = end; at < end + 5 && page[at].Kind is TokenKind.Word or TokenKind.Number; at++)
        {
            var word = page.Words(at);
            if (NotPast.In(word) || IsShortFuture(word) || Stops.In(word))
            {
                return at > end && Stops.In(word) ? null : false;
            }

            if (IsPastVerb(word))
            {
                return true;
            }
        }

        return null;
    }

    private static bool EndsClause(Page page, int at) => page[at].Kind == TokenKind.Mark && page[at].Value is '.' or '!' or '?' or ';' or ',' or '(' or ':' or '–' or '—';

    private static bool IsPastVerb(ReadOnlySpan<char> word) => PastVerbs.In(word) || (word.Length > 4 && word.EndsWith("ed", StringComparison.OrdinalIgnoreCase) && !NoVerbs.In(word));

    // "we're closed", "it's booked", "I'm tied up"
    private static bool IsShortBe(ReadOnlySpan<char> word) => word.Length > 2 && (word[^2] is '\'' or '’' && word[^1] is 's' or 'm' || word.Length > 3 && word[^3] is '\'' or '’' && word.EndsWith("re"));

    private static bool IsShortFuture(ReadOnlySpan<char> word) => word.EndsWith("'ll") || word.EndsWith("’ll") || word.EndsWith("'d") || word.EndsWith("’d") || word.EndsWith("'re") || word.EndsWith("'m");
}
