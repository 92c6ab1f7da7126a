using static NodaTime.IsoDayOfWeek;
using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Denmark, Sweden, Norway, Finland, Poland. No day is given for one lost on a weekend. Eves that offices keep as days off are in.</summary>
internal static class NorthernEurope
{
    // Great Prayer Day was given up after 2023.
    public static Country Denmark { get; } = new("DK",
    [
        On(1, 1, "Nytårsdag"), Easter(-3, "Skærtorsdag"), Easter(-2, "Langfredag"), Easter(1, "2. påskedag"), Easter(26, "Store bededag") with { Until = 2023 },
        Easter(39, "Kristi himmelfartsdag"), Easter(50, "2. pinsedag"), On(12, 25, "Juledag"), On(12, 26, "2. juledag"),
    ]);

    public static Country Sweden { get; } = new("SE",
    [
        On(1, 1, "Nyårsdagen"), On(1, 6, "Trettondedag jul"), Easter(-2, "Långfredagen"), Easter(1, "Annandag påsk"), On(5, 1, "Första maj"), Easter(39, "Kristi himmelsfärdsdag"),
        On(6, 6, "Sveriges nationaldag"), From(6, 19, Friday, "Midsommarafton"), On(12, 24, "Julafton"), On(12, 25, "Juldagen"), On(12, 26, "Annandag jul"), On(12, 31, "Nyårsafton"),
    ]);

    public static Country Norway { get; } = new("NO",
    [
        On(1, 1, "Første nyttårsdag"), Easter(-3, "Skjærtorsdag"), Easter(-2, "Langfredag"), Easter(1, "Andre påskedag"), On(5, 1, "Arbeidernes dag"), On(5, 17, "Grunnlovsdagen"),
        Easter(39, "Kristi himmelfartsdag"), Easter(50, "Andre pinsedag"), On(12, 25, "Første juledag"), On(12, 26, "Andre juledag"),
    ]);

    public static Country Finland { get; } = new("FI",
    [
        On(1, 1, "Uudenvuodenpäivä"), On(1, 6, "Loppiainen"), Easter(-2, "Pitkäperjantai"), Easter(1, "Toinen pääsiäispäivä"), On(5, 1, "Vappu"), Easter(39, "Helatorstai"),
        From(6, 19, Friday, "Juhannusaatto"), On(12, 6, "Itsenäisyyspäivä"), On(12, 24, "Jouluaatto"), On(12, 25, "Joulupäivä"), On(12, 26, "Tapaninpäivä"),
    ]);

    // Christmas Eve is a day off from 2025 on.
    public static Country Poland { get; } = new("PL",
    [
        On(1, 1, "Nowy Rok"), On(1, 6, "Trzech Króli"), Easter(1, "Poniedziałek Wielkanocny"), On(5, 1, "Święto Pracy"), On(5, 3, "Święto Konstytucji"), Easter(60, "Boże Ciało"),
        On(8, 15, "Wniebowzięcie"), On(11, 1, "Wszystkich Świętych"), On(11, 11, "Święto Niepodległości"), On(12, 24, "Wigilia") with { Since = 2025 },
        On(12, 25, "Boże Narodzenie"), On(12, 26, "Drugi dzień Bożego Narodzenia"),
    ]);
}
