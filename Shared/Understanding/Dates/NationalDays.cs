using NodaTime;
using static OutlookFollowUp.Understanding.Dates.DayRules;

namespace OutlookFollowUp.Understanding.Dates;

/// <summary>Names that some countries give to a day of their own: Thanksgiving is in October to a Canadian, Mother's Day in March to the British.</summary>
internal static class NationalDays
{
    public static readonly (string Countries, string Names, Func<int, LocalDate?> Day)[] Table =
    [
        ("CA", "thanksgiving day|thanksgiving|turkey day", Nth(10, 1, 2)),
        ("NZ", "labour day|labor day", Nth(10, 1, 4)),
        ("IN SG MY HK PH ID PK BD LK NG GH KE DE AT CH FR ES IT PT BE SE NO FI PL CZ", "labour day|labor day", Fixed(5, 1)),
        ("GB IE", "mother's day|mothers day", Easter(-21)), ("AU NZ", "father's day|fathers day", Nth(9, 7, 1)),
        ("AU", "cup day", Nth(11, 2, 1)), ("NZ", "king's birthday", Nth(6, 1, 1)), ("AU", "king's birthday", Nth(6, 1, 2)),
        ("SG", "national day", Fixed(8, 9)), ("CH", "national day", Fixed(8, 1)), ("NO", "national day", Fixed(5, 17)), ("SE", "national day", Fixed(6, 6)),
        ("FR", "national day", Fixed(7, 14)), ("BE", "national day", Fixed(7, 21)), ("CN HK", "national day", Fixed(10, 1)), ("AE", "national day", Fixed(12, 2)), ("SA", "national day", Fixed(9, 23)), ("QA", "national day", Fixed(12, 18)), ("MY", "national day", Fixed(8, 31)),
        ("IN", "independence day", Fixed(8, 15)), ("PK", "independence day", Fixed(8, 14)), ("MY", "independence day", Fixed(8, 31)), ("NG", "independence day", Fixed(10, 1)), ("GH", "independence day", Fixed(3, 6)), ("PH", "independence day", Fixed(6, 12)), ("MX", "independence day", Fixed(9, 16)), ("PL", "independence day", Fixed(11, 11)), ("FI", "independence day", Fixed(12, 6)),
        ("ZA", "freedom day", Fixed(4, 27)), ("ZA", "women's day", Fixed(8, 9)),
    ];
}
