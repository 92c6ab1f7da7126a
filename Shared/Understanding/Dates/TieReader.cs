namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads the words that tie a day to what is said: "no later than", "not before", "up to and including", "starting on".</summary>
internal static class TieReader
{
    // "Nothing past Friday", "don't let it run past Friday"; elsewhere "past Friday" is the last one.
    private static readonly WordSet Reaches = new("nothing anything not well much go goes going run runs slip slips drag drags far wait waits out stretch stretches extend extends even just it push pushed beyond");

    // "The papers I post next Tuesday", "by post Monday": the mail, and not "after".
    private static readonly WordSet Posters = new("i we you they he she who to will shall can could would may might must please i'll we'll you'll they'll he'll she'll i'd we'd the by in first a our your registered recorded via air internal not don't didn't let's");

    /// <summary>Found once for each word of the vocabulary.</summary>
    public static bool OnlyTies(Word word) =>
        word is { Month: 0, Weekday: 0, Number: <= 0, Ordinal: 0, Unit: Unit.None, Names.Count: 0 } && Opening.Of(word) is Openings.None
        && word.Say is Say.By or Say.Before or Say.Until or Say.Through or Say.After or Say.Since or Say.Around or Say.Latest or Say.Earliest or Say.Ahead or Say.Beyond or Say.Up or Say.Not or Say.No;

    public static (Tie Tie, int End)? Read(Page page, int at)
    {
        if (page[at].Kind is not TokenKind.Word || Said(page, at) is not { } tie)
        {
            return null;
        }

        var end = tie.End;
        // "until and including", "bis einschließlich", "before around 2pm"
        if (tie.Tie is Tie.Until && Inclusive(page, end) is { } inclusive)
        {
            return (Tie.Through, inclusive);
        }

        // "bis spätestens 30.9."
        if (tie.Tie is Tie.Until && page.Is(end, Say.Latest))
        {
            return (Tie.By, page.Says(end + 1, "am") || page.Says(end + 1, "zum") ? end + 2 : end + 1);
        }

        end = page.Is(end, Say.Around) && tie.Tie is Tie.Before or Tie.After or Tie.By ? end + 1 : end;
        // "até ao dia 28", "bis zum 28."
        while (page.Says(end, "zum") || page.Says(end, "zu") || page.Says(end, "dem") || page.Says(end, "dia") || page.Says(end, "ao") || page.Says(end, "al"))
        {
            end++;
        }

        return (tie.Tie, end);
    }

    private static (Tie Tie, int End)? Said(Page page, int at)
    {
        switch (page.SayAt(at))
        {
            case Say.By:
                return (Tie.By, page.Says(at + 1, "latest") ? at + 2 : at + 1);
            case Say.Before when page.Says(at, "prior"):
                return page.Is(at + 1, Say.To) ? (Tie.Before, at + 2) : null;
            case Say.Before:
                return (Tie.Before, page.Is(at + 1, Say.Of) && page[at + 1].Length <= 3 ? at + 2 : at + 1);
            case Say.Until when page.Says(at, "tot") && page.Says(at + 1, "en") && page.Says(at + 2, "met"):
                return (Tie.Through, at + 3);
            case Say.Until when page.Says(at, "bis") && page.Says(at + 1, "und") && page.Says(at + 2, "mit"):
                return (Tie.Through, page.Says(at + 3, "dem") ? at + 4 : at + 3);
            case Say.Until when AndWith(page, at + 1) is { } with:
                return (Tie.Through, with);
            case Say.Until:
                return (Tie.Until, at + 1);
            case Say.Up when page.Is(at + 1, Say.To) || page.Is(at + 1, Say.Until):
                return (Tie.Until, at + 2);
            case Say.Through:
                return (Tie.Through, at + 1);
            case Say.After when page.Says(at, "post") && Posters.Has(page, at - 1):
                return null;
            case Say.After:
                return (Tie.After, page.SayAt(at + 1) is Say.Of && page[at + 1].Length <= 3 ? at + 2 : at + 1);
            case Say.From when Moves.FromTo(page, at):
                return null;
            case Say.From when AndWith(page, at + 1) is { } with:
                return (Tie.From, with);
            case Say.From when !page.Says(at, "du") || page.Says(at - 1, "partir"):
                return (Tie.From, page.SayAt(at + 1) is Say.From or Say.Of && page[at + 1].Length <= 3 && page[at + 1].Kind == TokenKind.Word ? at + 2 : at + 1);
            case Say.Starting:
                return (Tie.From, page.SayAt(at + 1) is Say.On or Say.From || page.Is(at + 1, Say.In) || page.Is(at + 1, Say.At) ? at + 2 : at + 1);
            case Say.Since:
                return (Tie.Since, at + 1);
            case Say.Around when page.Says(at, "about") && (page.Says(at - 1, "how") || page.Says(at - 1, "what") || page.Says(at - 1, "talk") || page.Says(at - 1, "think") || page.Says(at - 1, "spoke") || page.Says(at - 1, "talked")):
                return null;
            case Say.Around:
                return (Tie.Around, at + 1);
            case Say.Latest:
                return (Tie.By, page.Is(at + 1, Say.By) || page.Is(at + 1, Say.On) ? at + 2 : page.Says(at + 1, "am") ? at + 2 : at + 1);
            case Say.Earliest:
                return (Tie.From, page.Is(at + 1, Say.On) ? at + 2 : at + 1);
            case Say.Past when !page.Is(at - 1, Say.This) && !page.Is(at - 1, Say.The) && (page[at + 1].Word is not { Weekday: > 0 } || Reaches.Has(page, at - 1)) && page[at - 1].Kind is not TokenKind.Number && page[at - 1].Word is not ({ Number: > 0 } or { Unit: not Unit.None } or { Say: Say.Half }):
                return page[at + 1].Word is { Unit: not Unit.None } ? null : (Tie.After, at + 1);
            case Say.Not or Say.No:
                return Negated(page, at + 1);
            case Say.Later when page.Is(at + 1, Say.Than):
                return (Tie.After, at + 2);
            case Say.Earlier when page.Is(at + 1, Say.Than):
                return (Tie.Before, at + 2);
            case Say.Ahead or Say.Beyond:
                return page.Is(at, Say.Beyond) ? (Tie.After, at + 1) : page.Is(at + 1, Say.Of) ? (Tie.Before, at + 2) : null;
            case Say.In when page.Says(at + 1, "advance") && page.Is(at + 2, Say.Of):
                return (Tie.Before, at + 3);
            case Say.The or Say.This:
                return SideOf(page, at);
            default:
                return Spelled(page, at);
        }
    }

    /// <summary>"til og med", "till och med": the north's way to count the last day in; "fra og med" the first.</summary>
    public static int? AndWith(Page page, int at) => page.Is(at, Say.And) && page.Says(at + 1, "med") ? at + 2 : null;

    /// <summary>"the far side of Easter", "the other side of the weekend": after it; "this side of Christmas": before.</summary>
    private static (Tie Tie, int End)? SideOf(Page page, int at)
    {
        var next = page.Is(at, Say.The) ? at + 1 : at;
        return page.Says(next + 1, "side") && page.Is(next + 2, Say.Of)
            ? page.Is(next, Say.This) ? (Tie.Before, next + 3) : page.Says(next, "far") || page.Says(next, "other") ? (Tie.After, next + 3) : null
            : null;
    }

    // "Not a day before", "not one hour earlier than"
    private static int? NotOne(Page page, int at) =>
        page[at].Word is { Number: 1 } && page[at + 1].Word is { Unit: not Unit.None } ? at + 2
        : page[at].Word is { Number: 1 } && page.Says(at + 1, "single") && page[at + 2].Word is { Unit: not Unit.None } ? at + 3
        : null;

    private static (Tie Tie, int End)? Negated(Page page, int at) => page.SayAt(at) switch
    {
        _ when NotOne(page, at) is { } after => page.SayAt(after) is Say.Before || page.SayAt(after) is Say.Earlier or Say.Sooner && page.Is(after + 1, Say.Than) ? Negated(page, after) : null,
        Say.Before => (Tie.From, at + 1),
        Say.After => (Tie.By, at + 1),
        Say.Until => (Tie.From, at + 1),
        Say.Later when page.Is(at + 1, Say.Than) => (Tie.By, at + 2),
        Say.Earlier or Say.Sooner when page.Is(at + 1, Say.Than) => (Tie.From, at + 2),
        _ => null,
    };

    private static (Tie Tie, int End)? Spelled(Page page, int at)
    {
        if (page.Says(at, "as") && page.SayAt(at + 1) is Say.Of or Say.From)
        {
            return (Tie.From, at + 2);
        }

        // "w.e.f. 1 October": with effect from
        if (page.Says(at, "w") && page.IsGluedMark(at + 1, '.') && page.Says(at + 2, "e") && page.IsGluedMark(at + 3, '.') && page.Says(at + 4, "f"))
        {
            return (Tie.From, page.SkipMark(at + 5, '.'));
        }

        if (page.Says(at, "as") && page.Is(at + 1, Say.Early) && page.Says(at + 2, "as"))
        {
            return (Tie.From, at + 3);
        }

        return page.Says(at, "t") && page.IsGluedMark(at + 1, '/') && page.Says(at + 2, "m") ? (Tie.Through, at + 3) : null;
    }

    public static int? Inclusive(Page page, int at)
    {
        var next = page.SayAt(at) is Say.And ? at + 1 : at;
        return page.Is(next, Say.Inclusive) ? (page.IsGluedMark(next + 1, '.') && page[next].Length <= 4 ? next + 2 : next + 1) : null;
    }
}
