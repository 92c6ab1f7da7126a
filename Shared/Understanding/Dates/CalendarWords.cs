namespace OutlookFollowUp.Understanding.Dates;

/// <summary>The names of months and weekdays.</summary>
internal static class CalendarWords
{
    // Shaky: also a verb, a first name or another everyday word.
    public static readonly (int Month, string Names, bool Shaky)[] Months =
    [
        (1, "january januar jänner janvier enero januari janeiro gennaio", false), (1, "jan janv ene", true),
        (2, "february februar februari février fevrier febrero fevereiro febbraio feb febr févr fev", false),
        (3, "märz maerz marzo maart março mrz", false), (3, "march mar mars marco", true),
        (4, "abril aprile", false), (4, "april apr avr abr avril", true),
        (5, "maio maggio", false), (5, "may mai maj mayo mei", true),
        (6, "juni juin junio junho giugno", false), (6, "june jun", true),
        (7, "july juli juillet julho luglio jul juil", false), (7, "julio", true),
        (8, "août aout agosto augustus augusti d'août", false), (8, "august aug", true),
        (9, "september septembre septiembre setiembre setembro settembre sept sep", false),
        (10, "october oktober octobre octubre outubro ottobre oct okt d'octobre", false),
        (11, "november novembre noviembre novembro nov", false),
        (12, "december dezember décembre decembre diciembre dezembro dicembre desember dec dez déc dic", false),
    ];

    public static readonly (int Weekday, string Names, bool Shaky)[] Weekdays =
    [
        (1, "monday montag montags lundi lunes maandag segunda-feira mandag måndag lunedì", false), (1, "mon", true),
        (2, "tuesday tues dienstag mardi martes dinsdag terça-feira tirsdag tisdag martedì", false), (2, "tue", true),
        (3, "wednesday mittwoch mercredi miércoles miercoles woensdag quarta-feira onsdag mercoledì wednesay weds", false), (3, "wed", true),
        (4, "thursday thurs thur donnerstag jeudi jueves donderdag quinta-feira torsdag giovedì", false), (4, "thu", true),
        (5, "friday freitag vendredi viernes vrijdag sexta-feira fredag venerdì", false), (5, "fri", true),
        (6, "saturday samstag sonnabend samedi sábado sabado zaterdag lørdag lördag sabato", false), (6, "sat", true),
        (7, "sunday sonntag dimanche domingo zondag søndag söndag domenica", false), (7, "sun", true),
    ];
}
