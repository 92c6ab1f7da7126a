using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Austria, Switzerland, France, the Netherlands, Belgium: what the whole country keeps. No day is given for one lost on a weekend.</summary>
internal static class WesternEurope
{
    public static Country Austria { get; } = new("AT",
    [
        On(1, 1, "Neujahr"), On(1, 6, "Heilige Drei Könige"), Easter(1, "Ostermontag"), On(5, 1, "Staatsfeiertag"), Easter(39, "Christi Himmelfahrt"), Easter(50, "Pfingstmontag"),
        Easter(60, "Fronleichnam"), On(8, 15, "Mariä Himmelfahrt"), On(10, 26, "Nationalfeiertag"), On(11, 1, "Allerheiligen"), On(12, 8, "Mariä Empfängnis"),
        On(12, 25, "Christtag"), On(12, 26, "Stefanitag"),
    ]);

    // By federal law only 1 August; the others are kept in all or nearly all cantons.
    public static Country Switzerland { get; } = new("CH",
    [
        On(1, 1, "Neujahr"), Easter(-2, "Karfreitag"), Easter(1, "Ostermontag"), Easter(39, "Auffahrt"), Easter(50, "Pfingstmontag"), On(8, 1, "Bundesfeier"),
        On(12, 25, "Weihnachten"), On(12, 26, "Stephanstag"),
    ]);

    public static Country France { get; } = new("FR",
    [
        On(1, 1, "Jour de l'an"), Easter(1, "Lundi de Pâques"), On(5, 1, "Fête du Travail"), On(5, 8, "Victoire 1945"), Easter(39, "Ascension"), Easter(50, "Lundi de Pentecôte"),
        On(7, 14, "Fête nationale"), On(8, 15, "Assomption"), On(11, 1, "Toussaint"), On(11, 11, "Armistice 1918"), On(12, 25, "Noël"),
    ]);

    // King's Day moves to the Saturday before when 27 April is a Sunday. Liberation Day is a day off every fifth year.
    public static Country Netherlands { get; } = new("NL",
    [
        On(1, 1, "Nieuwjaarsdag"), Easter(1, "Tweede paasdag"), On(4, 27, "Koningsdag"), LiberationDay, Easter(39, "Hemelvaartsdag"), Easter(50, "Tweede pinksterdag"),
        On(12, 25, "Eerste kerstdag"), On(12, 26, "Tweede kerstdag"),
    ]);

    public static Country Belgium { get; } = new("BE",
    [
        On(1, 1, "Nieuwjaar"), Easter(1, "Paasmaandag"), On(5, 1, "Dag van de Arbeid"), Easter(39, "Hemelvaart"), Easter(50, "Pinkstermaandag"), On(7, 21, "Nationale feestdag"),
        On(8, 15, "Onze-Lieve-Vrouw-Hemelvaart"), On(11, 1, "Allerheiligen"), On(11, 11, "Wapenstilstand"), On(12, 25, "Kerstmis"),
    ]);

    // On a year that does not end in 0 or 5 the rule lands on a Sunday, which is off anyhow.
    private static Holiday LiberationDay => new(
        "Bevrijdingsdag",
        year => year % 5 == 0 ? new(year, 5, 5) : NodaTime.LocalDate.FromYearMonthWeekAndDay(year, 5, 1, NodaTime.IsoDayOfWeek.Sunday));
}
