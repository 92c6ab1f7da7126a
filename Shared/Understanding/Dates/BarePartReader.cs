using NodaTime;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Reads a part of a day without its day, where something is going to happen then: "I'll send it in the morning", "first thing".</summary>
internal static class BarePartReader
{
    private const int Reach = 10;

    private static readonly WordSet Futures = new("will shall going let's lets gonna");

    public static Find? Read(Page page, int at)
    {
        if (End(page, at) is not { } part || !page.StandsFree(at) || page[at - 1].Kind == TokenKind.Number || !Companions.MayFollowDay(page, part.End) || page.SayAt(part.End) is Say.Of or Say.On || !IsAhead(page, at))
        {
            return null;
        }

        // "Out in the morning, back in the afternoon": one day.
        var day = page.Before is { PartOfDay: Say.Morning, Days.Grain: Grain.Day } before && page.IsSameSentence ? before.Days.From
            : page.WrittenAt.Hour < Latest(part.Part) ? page.Written : page.Written.PlusDays(1);
        return new(at, part.End) { Days = Stretch.Day(day), PartOfDay = part.Part, Assumed = Assumed.Day };
    }

    // "In the morning" said at ten is tomorrow's: this morning's would be "this morning".
    private static int Latest(Say part) => part switch { Say.Afternoon => 12, Say.Evening => 17, _ => 6 };

    private static (Say Part, int End)? End(Page page, int at)
    {
        if (page.Says(at, "first") && page.Says(at + 1, "thing"))
        {
            var isMorning = page.Is(at + 2, Say.In) && page.Is(at + 3, Say.The) && page.Says(at + 4, "morning");
            return isMorning ? (Say.Morning, at + 5) : page.IsEndOfPhrase(at + 2) || at + 2 >= page.Count ? (Say.Morning, at + 2) : null;
        }

        return page.Says(at, "in") && page.Is(at + 1, Say.The) && page.SayAt(at + 2) is Say.Morning or Say.Afternoon or Say.Evening && !page.Says(at + 2, "abends")
            ? (page.SayAt(at + 2), at + 3)
            : null;
    }

    // A habit ("we load in the morning") is no day: somebody must say that it will be so.
    private static bool IsAhead(Page page, int at)
    {
        for (var before = at - 1; before >= at - Reach && page[before].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Mark && !(page[before].Kind == TokenKind.Mark && page[before].Value is '.' or '!' or '?' or ';'); before--)
        {
            if (Futures.Has(page, before) || page.Words(before).EndsWith("'ll", StringComparison.OrdinalIgnoreCase) || page.Words(before).EndsWith("’ll", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (page.Says(before, "usually") || page.Says(before, "always") || page.Says(before, "often"))
            {
                return false;
            }
        }

        return false;
    }
}
