using static OutlookFollowUp.FollowUps.Calendar.Holiday;

namespace OutlookFollowUp.FollowUps.Calendar;

/// <summary>Spain, Portugal, Italy: what the whole country keeps. No day is given for one lost on a weekend.</summary>
internal static class SouthernEurope
{
    // Regions may put another day in place of some of these; these are kept almost everywhere.
    public static Country Spain { get; } = new("ES",
    [
        On(1, 1, "Año Nuevo"), On(1, 6, "Epifanía del Señor"), Easter(-2, "Viernes Santo"), On(5, 1, "Fiesta del Trabajo"), On(8, 15, "Asunción de la Virgen"),
        On(10, 12, "Fiesta Nacional"), On(11, 1, "Todos los Santos"), On(12, 6, "Día de la Constitución"), On(12, 8, "Inmaculada Concepción"), On(12, 25, "Navidad"),
    ]);

    public static Country Portugal { get; } = new("PT",
    [
        On(1, 1, "Ano Novo"), Easter(-2, "Sexta-feira Santa"), On(4, 25, "Dia da Liberdade"), On(5, 1, "Dia do Trabalhador"), Easter(60, "Corpo de Deus"), On(6, 10, "Dia de Portugal"),
        On(8, 15, "Assunção de Nossa Senhora"), On(10, 5, "Implantação da República"), On(11, 1, "Todos os Santos"), On(12, 1, "Restauração da Independência"),
        On(12, 8, "Imaculada Conceição"), On(12, 25, "Natal"),
    ]);

    // The feast of Saint Francis is a day off again from 2026 on.
    public static Country Italy { get; } = new("IT",
    [
        On(1, 1, "Capodanno"), On(1, 6, "Epifania"), Easter(1, "Lunedì dell'Angelo"), On(4, 25, "Festa della Liberazione"), On(5, 1, "Festa del Lavoro"), On(6, 2, "Festa della Repubblica"),
        On(8, 15, "Ferragosto"), On(10, 4, "San Francesco") with { Since = 2026 }, On(11, 1, "Ognissanti"), On(12, 8, "Immacolata Concezione"), On(12, 25, "Natale"), On(12, 26, "Santo Stefano"),
    ]);
}
