using static NodaTime.IsoDayOfWeek;
using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Germany, and its sixteen states: each keeps a few days more than the whole country does.</summary>
internal static class Germany
{
    public static Country Whole { get; } = new("DE",
    [
        On(1, 1, "Neujahr"), Easter(-2, "Karfreitag"), Easter(1, "Ostermontag"), On(5, 1, "Tag der Arbeit"), Easter(39, "Christi Himmelfahrt"), Easter(50, "Pfingstmontag"),
        On(10, 3, "Tag der Deutschen Einheit"), On(12, 25, "Erster Weihnachtstag"), On(12, 26, "Zweiter Weihnachtstag"),
    ]);

    /// <summary>The states, by ISO 3166-2: "DE-BY" is Bavaria.</summary>
    // Bavaria keeps the Assumption where most people are Catholic, in Munich too; Saxony and Thuringia keep Corpus Christi in a few villages only.
    public static IReadOnlyList<Country> States { get; } =
    [
        State("BW", Epiphany, CorpusChristi, AllSaints),
        State("BY", Epiphany, CorpusChristi, Assumption, AllSaints),
        State("BE", WomensDay(2019), Once(2025, 5, 8, "Tag der Befreiung")),
        State("BB", Reformation(1991)),
        State("HB", Reformation(2018)),
        State("HH", Reformation(2018)),
        State("HE", CorpusChristi),
        State("MV", WomensDay(2023), Reformation(1991)),
        State("NI", Reformation(2018)),
        State("NW", CorpusChristi, AllSaints),
        State("RP", CorpusChristi, AllSaints),
        State("SL", CorpusChristi, Assumption, AllSaints),
        State("SN", Reformation(1991), Repentance),
        State("ST", Epiphany, Reformation(1991)),
        State("SH", Reformation(2018)),
        State("TH", On(9, 20, "Weltkindertag") with { Since = 2019 }, Reformation(1991)),
    ];

    private static Holiday Epiphany => On(1, 6, "Heilige Drei Könige");

    private static Holiday CorpusChristi => Easter(60, "Fronleichnam");

    private static Holiday Assumption => On(8, 15, "Mariä Himmelfahrt");

    private static Holiday AllSaints => On(11, 1, "Allerheiligen");

    // The Wednesday before 23 November.
    private static Holiday Repentance => From(11, 16, Wednesday, "Buß- und Bettag");

    private static Holiday Reformation(int since) => On(10, 31, "Reformationstag") with { Since = since };

    private static Holiday WomensDay(int since) => On(3, 8, "Internationaler Frauentag") with { Since = since };

    private static Country State(string code, params Holiday[] own) => new($"DE-{code}", [.. Whole.Holidays, .. own]);
}
