namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Judges by the words beside it whether a bare number or word is a day at all.</summary>
internal static class Companions
{
    // Words that go on with the sentence: what stands before them is complete, "the 15th if", not "the 15th floor".
    private static readonly WordSet GoesOn = new(
        "itself and or but if as at in on for with by to from until till is was are were will would can could should may might must has have had works work suits when where while because since so then than that which who i we you he she they it i'll we'll you'll he'll she'll i'm we're it's per via after before between through please pls thanks ok okay not no too also instead again only latest onwards onward inclusive our your my the a an this all any both looks sounds und oder et ou y e de für pour para over please, about around goes comes starts ends ships lands opens closes unless though although once there here just still either maybe perhaps great fine good best better ideally however hopefully lah mam sir everyone everybody nobody somebody do does did start arrive");

    // Before a bare ordinal without "the".
    private static readonly WordSet TiesDay = new(
        "by on until till til before after since from through dated due to around about starting beginning effective thru upto for bis am vom zum ab le au du");

    // These ask for a lift, a list or a road, not for a day.
    private static readonly WordSet TiesPlace = new("at than my your our his her their its per a an one every each in into");

    private static readonly WordSet Goings = new("go goes going went come comes coming came move moves moving moved put puts check checks checking get gets fly flies flying drop drops bring brings send sends");

    private static readonly WordSet Titles = new("mr mrs ms miss mx dr prof sir herr frau mme mlle señor señora senhor signor signora");

    private static readonly WordSet Wishes = new("god gott glædelig gledelig riktigt");

    private static readonly WordSet Streets = new("street st road rd avenue ave lane drive court close way square place crescent boulevard blvd terrace");

    private static readonly WordSet NamesOfThings = new("times telegraph mirror mail herald tribune post roast blues feeling football addams club fund bank agreement accords");

    private static readonly WordSet Said = new("is are was be say says said make mean means the it");

    /// <summary>"Mr Friday", "Dr. May", "Frau Sonntag": a person; and "God jul", which is Christmas in the north.</summary>
    public static bool IsTitled(Page page, int at) =>
        page[at].Word is { Month: 7 } && Wishes.Has(page, at - 1) || page[at].Word is { Month: > 0 } or { Weekday: > 0 } && page.IsCapital(at) && Titles.Has(page, page.IsGluedMark(at - 1, '.') ? at - 2 : at - 1);

    /// <summary>"June from Carter's" where she writes herself, "this is Sunday Okoro", "I work with Friday Musa": a person.</summary>
    public static bool IsPerson(Page page, int at)
    {
        if (page[at].Word is not ({ Month: > 0 } or { Weekday: > 0 }) || !page.IsCapital(at))
        {
            return false;
        }

        var isFullName = page.IsCapital(at + 1) && page.IsStrange(at + 1) && !page[at + 1].IsGlued && !IsPronoun(page, at + 1);
        var isIntroduced = page.Says(at - 1, "with") || page.Says(at - 1, "I'm") || page.Says(at - 1, "am") && page.Says(at - 2, "I") || page.Says(at - 1, "is") && (page.Says(at - 2, "this") || page.Says(at - 2, "name"));
        // "Monday suits" is a day to Mr Monday too, unless the rest of his name stands beside it.
        return isFullName && isIntroduced || page.IsOfName(at) && !IsTime(page, at) && (page[at].Word is not { Weekday: > 0 } || page.IsOfName(at - 1) || page.IsOfName(at + 1) || IsSigned(page, at));
    }

    // A line of its own below the letter.
    private static bool IsSigned(Page page, int at) => page[at - 1].Kind is TokenKind.Break && (at + 1 >= page.Count || page[at + 1].Kind is TokenKind.Break);

    // "In June", "by Sunday", "June 4", "4 June", "Sunday morning", "from May to June": even to Ms June a month.
    private static bool IsTime(Page page, int at) =>
        page.SayAt(at - 1) is not (Say.None or Say.For or Say.The) || page[at - 1].Kind is TokenKind.Number || page[at - 1].Word is { Month: > 0 } or { Weekday: > 0 } or { Ordinal: > 0 } || page[at - 1].Kind is TokenKind.Mark && page[at - 1].Value is '-' or '–' or '/'
        || page[at + 1].Kind is TokenKind.Number || page.IsMark(at + 1, ',') && page[at + 2].Kind is TokenKind.Number || page[at + 1].Word is { Month: > 0 } or { Weekday: > 0 } or { Ordinal: > 0 } || page.SayAt(at + 1) is Say.Morning or Say.Afternoon or Say.Evening or Say.Night or Say.Next or Say.Last or Say.To;

    /// <summary>"12 October Street": an address.</summary>
    public static bool IsStreet(Page page, int at) => page.IsCapital(at) && Streets.Has(page, at);

    // Not "we come Monday & Karl brings the keys".
    private static bool IsFirm(Page page, int at) =>
        page.IsMark(at, '&') && page.IsCapital(at + 1) && page.IsStrange(at + 1) && (page.IsCapital(at + 2) || page.IsEndOfPhrase(at + 2) || at + 2 >= page.Count);

    /// <summary>"Sunday Times", "Monday Night Football", "Friday &amp; Marlow LLP": the name of something, not a day.</summary>
    public static bool NamesThing(Page page, int at) => IsFirm(page, at) || (page.IsCapital(at) && NamesOfThings.Has(page, at)) || (page.SayAt(at) is Say.Night && page.IsCapital(at) && page.IsCapital(at + 1) && NamesOfThings.Has(page, at + 1));

    /// <summary>Whether the words go on as they do behind a day and not behind an adjective.</summary>
    public static bool MayFollowDay(Page page, int at) =>
        at >= page.Count || page[at].Kind is TokenKind.Break or TokenKind.Mark || GoesOn.Has(page, at) || page[at].Word is { Weekday: > 0 } or { Month: > 0 }
        || page.SayAt(at) is Say.Morning or Say.Afternoon or Say.Evening or Say.Noon or Say.Inclusive or Say.Today or Say.Tomorrow or Say.Yesterday or Say.Tonight or Say.This or Say.Next or Say.Last;

    /// <summary>Whether a bare ordinal is a day: "the 14th", "by 20th"; not "the 2nd floor", "at the 5th", "3rd party".</summary>
    public static bool IsDayOfMonth(Page page, int at, int number, bool hasThe)
    {
        if (!MayFollowDay(page, number + 1) || TiesPlace.Has(page, at - 1) && !IsParticle(page, at - 1) || page.Is(number + 1, Say.Of) || page.Says(number + 1, "to"))
        {
            return false;
        }

        if (page.IsMark(number + 1, '-') && page[number + 2] is { IsGlued: true, Kind: TokenKind.Word })
        {
            return false;
        }

        // "the 1st" and its like rank things as often as they name days: they need a word that ties them to time.
        var tied = TiesDay.Has(page, at - 1);
        return hasThe ? tied || page[number].Value > 4 || Said.Has(page, at - 1) || page[at - 1].Word?.Weekday > 0 || IsVerbBefore(page, at) || IsNextInRow(page, at, page[number].Value)
            : tied || (page.IsMark(at - 1, ',') && page.Before is { NamesMonth: true }) || IsListed(page, at, page[number].Value) || (page.SayAt(at - 1) is Say.And or Say.Or && page.Before?.End == at - 1);
    }

    // "The turf goes in the 29th": "in" belongs to the verb.
    private static bool IsParticle(Page page, int at) => page.Says(at, "in") && Goings.Has(page, at - 1);

    // "the 21st, 22nd and 23rd"
    private static bool IsListed(Page page, int at, int day) =>
        page.Before is { Days: { Grain: Grain.Day, Last.Day: var last } } before && before.End == at - 1 && day > last && page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is ',' or '&' or '+'
        && page[at - 2] is { IsOrdinal: true };

    // "New Year's Day we sleep, the 2nd we scrub": the days go on.
    private static bool IsNextInRow(Page page, int at, int day) =>
        page.IsSameSentence && page.Before is { Days: { Grain: Grain.Day, Last: var last } } && last >= page.Written && (page[at - 1].Kind == TokenKind.Mark || page.SayAt(at - 1) is Say.And or Say.Or || page.Says(at - 1, "but"))
        && Enumerable.Range(1, 7).Any(days => last.PlusDays(days).Day == day);

    private static bool IsVerbBefore(Page page, int at) => page[at - 1].Kind == TokenKind.Word && page.Words(at - 1) is var word && (word.EndsWith("s") || word.EndsWith("ed") || word.EndsWith("back") || word.EndsWith("you") || word.EndsWith("me"));

    /// <summary>The month that a list of days names only once: "the 5th, 6th and 7th of October", "Thurs 9 and Fri 10 July".</summary>
    public static (int? Year, int Month)? MonthAhead(Page page, int at)
    {
        for (var (next, days) = (at, 0); days < 6; days++)
        {
            var joined = page[next].Kind == TokenKind.Mark && page[next].Value is ',' or '&' or '+' || page.SayAt(next) is Say.And or Say.Or ? next + 1 : -1;
            if (joined < 0)
            {
                return null;
            }

            joined = page.SayAt(joined) is Say.And or Say.Or ? joined + 1 : joined;
            joined = page.Skip(joined, Say.The);
            joined = WeekdayReader.Name(page, joined) is { } weekday ? page.SkipMark(weekday.End, ',') : joined;
            if (page[joined] is not { Kind: TokenKind.Number, Digits: <= 2, Value: >= 1 and <= 31 })
            {
                return null;
            }

            var of = page.IsGluedMark(joined + 1, '.') ? joined + 2 : joined + 1;
            of = page.Is(of, Say.Of) ? of + 1 : of;
            if (page[of].Word is { Month: > 0 } month && !page.Says(of, "may") | page.IsCapital(of))
            {
                return (YearReader.Behind(page, of + 1, afterDay: true)?.Year, month.Month);
            }

            next = joined + 1;
        }

        return null;
    }

    /// <summary>"instant", "proximo", "ultimo": of this, the next, the last month, as letters have said for two centuries.</summary>
    public static (int Months, int End)? MonthOfLetter(Page page, int at)
    {
        int? months = page.SayAt(at) switch { Say.Instant => 0, Say.Proximo => 1, Say.Ultimo => -1, _ => null };
        return months is { } shift ? (shift, page.IsGluedMark(at + 1, '.') && page[at].Length <= 4 ? at + 2 : at + 1) : null;
    }

    /// <summary>"may want": the word behind "may" is a verb in its plain form, so "may" is one as well.</summary>
    public static bool LooksLikeVerbObject(Page page, int at) => page[at].Kind == TokenKind.Word && !GoesOn.Has(page, at);

    /// <summary>Whether a bare month is meant as time: "in May", "until March", "this June"; not "May here", "for August Lenz".</summary>
    public static bool IsMonth(Page page, int at)
    {
        if (page.IsCapital(at + 1) && page[at + 1].Word is null && !page.IsEndOfPhrase(at + 1) && !page[at + 1].IsGlued && !IsPronoun(page, at + 1))
        {
            return false;
        }

        return page.SayAt(at - 1) is Say.In or Say.By or Say.Until or Say.Before or Say.After or Say.Since or Say.From or Say.Of or Say.This or Say.Next
                or Say.Last or Say.Coming or Say.Early or Say.Mid or Say.Late or Say.End or Say.Start or Say.Through or Say.During or Say.Middle or Say.Starting or Say.Around or Say.Between
            || page[at - 1].Word is { Month: > 0 } || (page.SayAt(at - 1) is Say.And or Say.Or or Say.To && page[at - 2].Word is { Month: > 0 } month && (!month.IsShaky || page.Before?.End == at - 1))
            || (page[at - 1].Kind == TokenKind.Mark && page[at - 1].Value is '-' or '–' or '/' or ',' && page[at - 2].Word is { Month: > 0 } or { Say: Say.Mid })
            || (page.SayAt(at + 1) is Say.And or Say.Or or Say.To && page[at + 2].Word is { Month: > 0, IsShaky: false })
            || page.Says(at - 1, "come") && page.IsCapital(at) && MayFollowDay(page, at + 1)
            || (page.Is(at - 1, Say.For) && page.IsCapital(at) && MayFollowDay(page, at + 1) && !page.IsMark(at + 1, ','));
    }

    /// <summary>"weeks", "months": more than one.</summary>
    public static bool IsPlural(Page page, int at) => page[at].Word is { IsOwner: false } && page.Words(at).EndsWith("s", StringComparison.OrdinalIgnoreCase) && !page.Says(at, "mes") && !page.Says(at, "mois");

    private static bool IsPronoun(Page page, int at) => page.Says(at, "I") || page.Words(at).StartsWith("I'") || page.Words(at).StartsWith("I’");
}
