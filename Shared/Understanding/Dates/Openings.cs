namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The readers that a date may open for: the first word says which of them are worth asking.</summary>
[Flags]
internal enum Openings : ushort
{
    None = 0,
    Length = 1,
    Part = 2,
    Week = 4,
    MonthDay = 8,
    Figures = 16,
    Quarter = 32,
    NamedDay = 64,
    RelativeDay = 128,
    Weekday = 256,
    Month = 512,
    Year = 1024,
    Portion = 2048,
    Neighbour = 4096,

    /// <summary>Every reader of days.</summary>
    All = 8191,

    /// <summary>A clock time in front of its day.</summary>
    Time = 8192,

    /// <summary>A part of the day in front of its day, or without one.</summary>
    PartOfDay = 16384,
}

/// <summary>Finds the readers that a word or a number opens.</summary>
internal static class Opening
{
    public static Openings Of(Page page, int at)
    {
        ref readonly var token = ref page[at];
        return token.Kind is TokenKind.Number ? OfNumber(page, at)
            : token.Word is not { } word || (token.Length == 1 && page.Words(at)[0] is 'h' or 'H') ? Openings.All
            : word.Say is Say.The && !page.Is(at + 1, Say.The) ? Behind(page, at + 1)
            : IsAlone(page, at + 1) ? word.Opens & ~word.OpensInCompany
            : word.Opens;
    }

    /// <summary>Whether a clock time or a part of the day may stand here in front of its day.</summary>
    public static Openings OfMoment(in Token token) => token.Kind switch
    {
        TokenKind.Number => Openings.Time,
        // "Close of play"
        TokenKind.Word => token.Word?.Opens ?? Openings.PartOfDay,
        _ => Openings.None,
    };

    // Behind "Friday" or "October" begins nothing that would make it more than that.
    private static bool IsAlone(Page page, int at) =>
        page[at].Kind is TokenKind.Break || page.IsStrange(at) || page[at] is { Kind: TokenKind.Mark, Value: '.' or '!' or '?' } && page[at + 1].Kind is TokenKind.Break;

    /// <summary>What a weekday or a month opens only together with what stands behind it: "Friday 9", "October 14th", "the Friday after".</summary>
    public static Openings InCompany(Word word) =>
        word is { Weekday: > 0 } or { Month: > 0 } && word is { Number: <= 0, Ordinal: 0 } ? Openings.MonthDay | Openings.Figures | Openings.Neighbour : Openings.None;

    // "The" opens what the word behind it opens. These open with a word that opens them nowhere else: "the very end", "the calendar year", "the day after", "the latter half".
    private static Openings Behind(Page page, int at) =>
        Openings.Part | Openings.Week | Openings.Quarter | Openings.RelativeDay | Openings.Portion | Openings.Neighbour | (page[at] is { Kind: TokenKind.Word, Word: null } ? Openings.None : Of(page, at));

    /// <summary>Found once for each word of the vocabulary.</summary>
    public static Openings Of(Word word) =>
        OfSay(word) | OfUnit(word.Unit)
        | (word.Month > 0 ? Openings.MonthDay | Openings.Figures | Openings.Month : Openings.None)
        | (word.Weekday > 0 ? Openings.MonthDay | Openings.Figures | Openings.Weekday | Openings.Neighbour : Openings.None)
        | (word.Ordinal > 0 || word.Number is 20 or 30 ? Openings.Part | Openings.MonthDay | Openings.Quarter | Openings.Portion | Openings.Neighbour : Openings.None)
        | (word.Number > 0 ? Openings.Length | Openings.Time : Openings.None)
        | (word.Unit is Unit.Quarter ? Openings.Time : Openings.None)
        // "first thing"
        | (word.Ordinal == 1 ? Openings.PartOfDay : Openings.None)
        // "in twenty twenty-seven", "by two thousand and thirty"
        | (word.Number is 2 or 19 or 20 ? Openings.Year : Openings.None)
        | (word.Names.Count > 0 ? Openings.NamedDay : Openings.None);

    private static Openings OfNumber(Page page, int at)
    {
        ref readonly var number = ref page[at];
        ref readonly var next = ref page[at + 1];
        return Openings.MonthDay
            | (number.IsOrdinal ? Openings.Part | Openings.Quarter | Openings.Portion | Openings.Neighbour : Openings.None)
            | (number.Digits == 4 ? Openings.Quarter | Openings.Month | Openings.Year : Openings.None)
            | (number.Digits == 8 ? Openings.Figures : Openings.None)
            | next.Kind switch
            {
                TokenKind.Word => Openings.Length,
                // "14-day", "4/9"
                TokenKind.Mark when next.Value is '-' or '/' or '.' => Openings.Length | Openings.Figures,
                _ => Openings.None,
            };
    }

    private static Openings OfUnit(Unit unit) => unit switch
    {
        Unit.None => Openings.None,
        Unit.Week => Openings.RelativeDay | Openings.Part | Openings.Week | Openings.Neighbour,
        Unit.Month or Unit.Quarter => Openings.RelativeDay | Openings.Part | Openings.Neighbour,
        Unit.Year => Openings.RelativeDay | Openings.Part | Openings.Year,
        Unit.Weekend => Openings.RelativeDay | Openings.NamedDay | Openings.Week | Openings.Neighbour,
        _ => Openings.RelativeDay,
    };

    private static Openings OfSay(Word word) => word.Say switch
    {
        Say.The => Openings.All | Openings.PartOfDay,
        Say.In => Openings.Length | Openings.PartOfDay,
        Say.Couple or Say.Half => Openings.Length | Openings.Time,
        Say.Within or Say.For => Openings.Length,
        Say.At or Say.Between or Say.From or Say.Noon or Say.Midnight => Openings.Time,
        Say.Morning or Say.Afternoon or Say.Evening or Say.Night or Say.Lunch or Say.EndOfDay or Say.CloseOfBusiness => Openings.PartOfDay,
        Say.Next or Say.Last => Openings.All,
        Say.This => Openings.MonthDay | Openings.Figures | Openings.Quarter | Openings.NamedDay | Openings.RelativeDay | Openings.Weekday | Openings.Month,
        Say.Coming => Openings.Length | Openings.MonthDay | Openings.NamedDay | Openings.RelativeDay | Openings.Weekday | Openings.Month,
        Say.Past or Say.Following => Openings.Length | Openings.RelativeDay | Openings.Weekday | Openings.Month,
        Say.Previous => Openings.Length | Openings.NamedDay | Openings.RelativeDay | Openings.Weekday | Openings.Month,
        Say.Current or Say.Same or Say.That => Openings.RelativeDay | Openings.Weekday,
        Say.End or Say.Mid or Say.Early or Say.Late or Say.Later => Openings.Part | Openings.Portion | Openings.PartOfDay,
        Say.EndOfWeek or Say.EndOfMonth or Say.EndOfQuarter or Say.EndOfYear or Say.Rest or Say.Start or Say.Starting or Say.Middle or Say.Earlier => Openings.Part | Openings.Portion,
        Say.CalendarWeek or Say.WeekCommencing => Openings.Week,
        Say.Today or Say.Tomorrow or Say.Yesterday or Say.DayAfterTomorrow or Say.DayBeforeYesterday or Say.Tonight => Openings.RelativeDay,
        _ => Openings.None,
    };
}
