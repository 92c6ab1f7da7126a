using System.Globalization;
using NodaTime;
using NodaTime.Calendars;
using static OutlookFollowUp.Understanding.Dates.DayRules;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>A day with a name, and the rule that finds it in a year; null for a year that the rule does not know.</summary>
/// <param name="Name">In lower case.</param>
/// <param name="In">The rule.</param>
/// <param name="Countries">Whose writers mean this day by the name; empty for everybody's.</param>
internal sealed record NamedDay(string Name, Func<int, LocalDate?> In, string[] Countries);

/// <summary>The days that have a name: fixed ones, the nth weekday of a month, and those that hang on Easter or on the moon.</summary>
internal static class NamedDays
{
    private static readonly (string Names, Func<int, LocalDate?> Day)[] Table =
    [
        ("christmas eve|xmas eve|heiligabend|heilig abend|nochebuena|kerstavond|véspera de natal", Fixed(12, 24)),
        ("christmas day|xmas day|christmas|xmas|weihnachten|noël|noel|navidad|kerst|kerstmis|natal", Fixed(12, 25)),
        ("boxing day|st stephen's day|saint stephen's day|tweede kerstdag", Fixed(12, 26)),
        ("new year's eve|new years eve|nye|silvester|saint-sylvestre|nochevieja|oudjaar|oud en nieuw", Fixed(12, 31)),
        ("new year's day|new years day|new year day|new year's|new years|new year|neujahr|nouvel an|año nuevo|nieuwjaar|nieuwjaarsdag|ano novo", Fixed(1, 1)),
        ("epiphany|twelfth night|reyes|kings' day", Fixed(1, 6)),
        ("burns night", Fixed(1, 25)), ("waitangi day", Fixed(2, 6)), ("st brigid's day", Fixed(2, 1)), ("makar sankranti", Fixed(1, 14)), ("pongal", Fixed(1, 15)), ("australia day", Fixed(1, 26)), ("republic day", Fixed(1, 26)),
        ("groundhog day", Fixed(2, 2)), ("valentine's day|valentines day|valentine's", Fixed(2, 14)),
        ("st patrick's day|saint patrick's day|st patricks day|st. patrick's day|st paddy's day|saint patrick|st patrick", Fixed(3, 17)),
        ("international women's day", Fixed(3, 8)), ("human rights day", Fixed(3, 21)),
        ("april fools' day|april fools day|april fool's day", Fixed(4, 1)), ("earth day", Fixed(4, 22)), ("st george's day|saint george's day", Fixed(4, 23)),
        ("anzac day", Fixed(4, 25)), ("king's day|koningsdag", Fixed(4, 27)), ("international workers' day|international workers day|workers' day|workers day|may day|tag der arbeit|fête du travail", Fixed(5, 1)),
        ("bevrijdingsdag", Fixed(5, 5)), ("cinco de mayo", Fixed(5, 5)), ("syttende mai|norwegian constitution day", Fixed(5, 17)),
        ("juneteenth|freedom day|jubilee day", Fixed(6, 19)), ("canada day", Fixed(7, 1)), ("independence day", Fixed(7, 4)), ("bastille day", Fixed(7, 14)),
        ("swiss national day", Fixed(8, 1)), ("heritage day", Fixed(9, 24)), ("gandhi jayanti", Fixed(10, 2)), ("truth and reconciliation day|orange shirt day", Fixed(9, 30)), ("ferragosto", Fixed(8, 15)),
        ("assumption day|assumption|mariä himmelfahrt|assomption", Fixed(8, 15)), ("tag der deutschen einheit|german unity day", Fixed(10, 3)),
        ("halloween", Fixed(10, 31)), ("reformation day|reformationstag", Fixed(10, 31)), ("st nicholas day|nikolaus|nikolaustag", Fixed(12, 6)), ("day of reconciliation|reconciliation day", Fixed(12, 16)), ("hogmanay", Fixed(12, 31)), ("all saints' day|all saints day|all saints|allerheiligen|toussaint", Fixed(11, 1)),
        ("bonfire night|guy fawkes night", Fixed(11, 5)), ("veterans day|veterans' day|veteran's day|armistice day|remembrance day", Fixed(11, 11)),
        ("st andrew's day|saint andrew's day", Fixed(11, 30)), ("sinterklaas", Fixed(12, 5)),

        ("martin luther king day|martin luther king jr day|martin luther king jr. day|mlk day|mlk", Nth(1, 1, 3)),
        ("presidents' day|presidents day|president's day", Nth(2, 1, 3)), ("memorial day", Nth(5, 1, 0)),
        ("early may bank holiday|may day bank holiday", Nth(5, 1, 1)), ("spring bank holiday|late may bank holiday|whitsun bank holiday", Nth(5, 1, 0)),
        ("remembrance sunday", Nth(11, 7, 2)), ("mothering sunday", Easter(-21)),
        ("midsummer eve|midsummer's eve|midsommarafton|juhannusaatto", year => Weeks.Last(new(year, 6, 26), 5)),
        ("father's day|fathers day", Nth(6, 7, 3)), ("mother's day|mothers day", Nth(5, 7, 2)),
        ("summer bank holiday|august bank holiday|late august bank holiday", Nth(8, 1, 0)),
        ("labor day|labour day", Nth(9, 1, 1)), ("columbus day|indigenous peoples' day|indigenous peoples day", Nth(10, 1, 2)),
        ("melbourne cup day|melbourne cup", Nth(11, 2, 1)), ("election day", year => Weeks.NthWeekday(Stretches.Month(year, 11), 1, 1)?.PlusDays(1)), ("victoria day", year => Weeks.Last(new(year, 5, 25), 1)),
        ("canadian thanksgiving", Nth(10, 1, 2)), ("thanksgiving day|thanksgiving|turkey day", Nth(11, 4, 4)),
        ("black friday", year => Nth(11, 4, 4)(year)?.PlusDays(1)), ("cyber monday", year => Nth(11, 4, 4)(year)?.PlusDays(4)),

        ("ash wednesday|aschermittwoch", Easter(-46)), ("shrove tuesday|pancake day|mardi gras|fat tuesday|faschingsdienstag", Easter(-47)), ("rosenmontag", Easter(-48)),
        ("palm sunday", Easter(-7)), ("maundy thursday|holy thursday", Easter(-3)), ("good friday|karfreitag|vendredi saint|viernes santo|goede vrijdag|sexta-feira santa", Easter(-2)),
        ("easter sunday|easter day|easter|ostern|ostersonntag|pâques|pascua|pasen|páscoa", Easter(0)), ("easter monday|ostermontag|lundi de pâques|tweede paasdag", Easter(1)),
        ("ascension day|ascension thursday|christi himmelfahrt|himmelfahrt|ascension|hemelvaart|hemelvaartsdag", Easter(39)),
        ("whit sunday|whitsun|pentecost|pfingsten|pfingstsonntag|pentecôte|pinksteren", Easter(49)), ("whit monday|pfingstmontag|lundi de pentecôte|tweede pinksterdag", Easter(50)),
        ("corpus christi|fronleichnam", Easter(60)),

        ("chinese new year|lunar new year|cny", LunarNewYear), ("diwali|deepavali|deepawali", Diwali), ("dussehra|dasara|vijayadashami", Dussehra), ("holi", Holi), ("eid al-fitr|eid al fitr|eid ul-fitr|eid ul fitr|hari raya puasa|hari raya", year => Hijri(year, 10, 1)),
        ("eid al-adha|eid al adha|eid ul-adha|hari raya haji", year => Hijri(year, 12, 10)),
    ];

    // Announced by astronomers of India; a table as long as anyone plans.
    private static readonly (int Year, int Month, int Day)[] DiwaliDays =
        [(2023, 11, 12), (2024, 10, 31), (2025, 10, 20), (2026, 11, 8), (2027, 10, 29), (2028, 10, 17), (2029, 11, 5), (2030, 10, 26), (2031, 11, 14), (2032, 11, 2), (2033, 10, 22), (2034, 11, 10), (2035, 10, 30)];

    private static readonly (int Year, int Month, int Day)[] DussehraDays =
        [(2024, 10, 12), (2025, 10, 2), (2026, 10, 20), (2027, 10, 9), (2028, 9, 27), (2029, 10, 16), (2030, 10, 6)];

    private static readonly (int Year, int Month, int Day)[] HoliDays =
        [(2024, 3, 25), (2025, 3, 14), (2026, 3, 4), (2027, 3, 22), (2028, 3, 11), (2029, 3, 1), (2030, 3, 20)];

    /// <summary>Every name by its first word, longest first; of two that are the same a country's own comes first.</summary>
    public static ILookup<string, NamedDay> ByFirstWord { get; } = NationalDays.Table
        .Concat(Table.Select(row => (Countries: "", row.Names, row.Day)))
        .SelectMany(row => row.Names.Split('|').Select(name => new NamedDay(name, row.Day, row.Countries.Split(' ', StringSplitOptions.RemoveEmptyEntries))))
        .OrderByDescending(named => named.Name.Length)
        .ToLookup(named => FirstWord(named.Name), StringComparer.OrdinalIgnoreCase);

    private static string FirstWord(string name)
    {
        var end = name.IndexOfAny([' ', '-', '.']);
        return (end < 0 ? name : name[..end]) is var word && word.EndsWith('\'') ? word[..^1] : word;
    }

    private static LocalDate? LunarNewYear(int year) =>
        year is >= 1902 and <= 2099 ? LocalDate.FromDateTime(new ChineseLunisolarCalendar().ToDateTime(year, 1, 1, 0, 0, 0, 0)) : null;

    private static LocalDate? Diwali(int year) => Announced(DiwaliDays, year);

    private static LocalDate? Dussehra(int year) => Announced(DussehraDays, year);

    private static LocalDate? Holi(int year) => Announced(HoliDays, year);

    private static LocalDate? Announced((int Year, int Month, int Day)[] days, int year) =>
        Array.Find(days, row => row.Year == year) is { Year: > 0 } row ? new LocalDate(row.Year, row.Month, row.Day) : null;

    private static LocalDate? Hijri(int year, int month, int day)
    {
        if (year is < 1950 or > 2070)
        {
            return null;
        }

        var hijri = new LocalDate(year, 1, 1).WithCalendar(CalendarSystem.UmAlQura).Year;
        for (var tried = hijri; tried <= hijri + 1; tried++)
        {
            var date = new LocalDate(tried, month, day, CalendarSystem.UmAlQura).WithCalendar(CalendarSystem.Iso);
            if (date.Year == year)
            {
                return date;
            }
        }

        return null;
    }
}
