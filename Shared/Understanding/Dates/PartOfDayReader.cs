namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads parts of a day: "morning", "in the afternoon", "EOD", "close of play", "first thing".</summary>
internal static class PartOfDayReader
{
    /// <summary>A part behind a day: "Tuesday morning", "tomorrow in the afternoon", "Friday EOD".</summary>
    public static (Say Part, int End)? Behind(Page page, int at)
    {
        var next = page.Is(at, Say.In) || page.Is(at, Say.At) ? page.Skip(at + 1, Say.The) : page.IsMark(at, ',') && !page.IsMark(at + 1, ',') ? at + 1 : at;
        next = page.SayAt(next) is Say.Early or Say.Late or Say.Mid or Say.Later ? page.SkipMark(next + 1, '-') : next;
        var said = page.SayAt(next);
        if (said is Say.Morning or Say.Afternoon or Say.Evening or Say.Night or Say.Lunch && !page.Says(next, "mornings"))
        {
            return (said, next + 1);
        }

        if (said is Say.Am or Say.Pm && page[next - 1].Kind == TokenKind.Word && next == at)
        {
            return (said, next + 1);
        }

        next = page.Is(at, Say.By) ? at + 1 : at;
        return End(page, next) ?? (page.Says(at, "first") && page.Says(at + 1, "thing") ? (Say.Morning, at + 2) : null);
    }

    /// <summary>A part before its day: "EOD Thursday", "close of business tomorrow", "first thing Monday", "the morning of the 5th".</summary>
    public static (Say Part, int End)? Before(Page page, int at)
    {
        if (End(page, at) is { } end)
        {
            return end with { End = page.SayAt(end.End) is Say.On or Say.Of ? end.End + 1 : page.SkipMark(end.End, ',') };
        }

        if (page.Says(at, "first") && page.Says(at + 1, "thing"))
        {
            return (Say.Morning, page.SayAt(at + 2) is Say.On or Say.In ? at + 3 : at + 2);
        }

        var next = page.Skip(at, Say.The);
        next = page.SayAt(next) is Say.Early or Say.Late or Say.Mid ? page.SkipMark(next + 1, '-') : next;
        if (page.SayAt(next) is Say.Morning or Say.Afternoon or Say.Evening or Say.Night && page.Is(next + 1, Say.Of))
        {
            return (page.SayAt(next), next + 2);
        }

        if (page.Is(at, Say.Lunch))
        {
            return (Say.Lunch, page.SayAt(at + 1) is Say.On ? at + 2 : at + 1);
        }

        // "early in the day Wednesday", "late on Thursday", "mid today"
        return page.SayAt(at) is Say.Early or Say.Late or Say.Later or Say.Mid && (page.Is(at + 1, Say.On) || page.SayAt(at + 1) is Say.Today or Say.Tomorrow || page[at + 1].Word?.Weekday > 0 || page.Is(at + 1, Say.This) && page.SayAt(at + 2) is Say.Morning or Say.Afternoon or Say.Evening)
            ? (page.Is(at, Say.Early) ? Say.Morning : Say.Afternoon, page.Skip(at + 1, Say.On)) : null;
    }

    /// <summary>The end of the working day.</summary>
    public static (Say Part, int End)? End(Page page, int at)
    {
        var next = page.Skip(at, Say.The);
        if (page.SayAt(next) is Say.EndOfDay or Say.CloseOfBusiness)
        {
            return (page.SayAt(next), next + 1);
        }

        var isEnd = page.Is(next, Say.End) || page.Says(next, "close");
        if (!isEnd || !page.Is(next + 1, Say.Of))
        {
            return null;
        }

        var of = page.Skip(next + 2, Say.The);
        var word = page.SayAt(of) is Say.Working && page[of + 1].Word?.Unit == Unit.Day ? of + 1 : page.Says(of, "trading") ? of + 1 : of;
        return page.Says(word, "day") || page.Says(word, "play") || page.Says(word, "business") || page.Says(word, "trading")
            ? (Say.EndOfDay, word + 1)
            : null;
    }
}
