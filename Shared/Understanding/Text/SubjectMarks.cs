namespace OutlookFollowUp.Understanding.Text;

/// <summary>What a mail program, not a person, writes in front of a subject.</summary>
// Only with their colon, bracket or end: "Moving away from spreadsheets" and "Out of office chairs?" are people's subjects.
internal static class SubjectMarks
{
    private static readonly string[] AutoReplies =
    [
        "automatic reply", "auto reply", "auto-reply", "autoreply", "auto response", "auto-response", "autoresponse", "automated reply", "automated response", "auto", "out of office", "out-of-office", "ooo",
        "out of the office", "out of office reply", "out of office autoreply", "away from my mail", "away message", "vacation reply", "vacation response", "i am out of the office", "on vacation", "on leave", "annual leave",
        "automatische antwort", "abwesenheitsnotiz", "abwesenheit", "abwesenheitsmeldung", "abwesenheitsnachricht", "automatische abwesenheitsnotiz", "autom. antwort", "ich bin nicht im büro", "nicht im büro", "außer haus",
        "réponse automatique", "reponse automatique", "absence du bureau", "absent du bureau", "absence", "message d'absence", "notification d'absence", "respuesta automática", "respuesta automatica", "fuera de la oficina",
        "fuera de oficina", "ausente", "automatisch antwoord", "automatische reactie", "afwezigheidsbericht", "afwezigheid", "afwezig", "niet op kantoor", "out of office assistant", "resposta automática", "resposta automatica",
        "fora do escritório", "fora do escritorio", "ausência", "ausente do escritório", "risposta automatica", "fuori sede", "fuori ufficio", "automatisk svar", "autosvar", "automatiskt svar", "frånvaro", "frånvarande", "fravær", "ikke på kontoret",
        "automaattinen vastaus", "poissa", "automatyczna odpowiedź", "poza biurem", "nieobecność", "automatická odpověď", "nepřítomnost", "automatické odpovede", "automatikus válasz", "răspuns automat",
        "otomatik yanıt", "автоматический ответ", "автоответ", "нет на месте", "αυτόματη απάντηση", "自动答复", "自動回覆", "自動応答", "不在", "자동 회신", "부재중", "תשובה אוטומטית", "رد تلقائي", "stand-in", "abwesend",
    ];

    private static readonly string[] Bounces =
    [
        "undeliverable", "undelivered mail", "undelivered", "mail delivery failed", "mail delivery failure", "delivery status notification (failure)", "delivery failure", "delivery has failed", "returned mail", "failure notice",
        "delivery failed", "message not delivered", "mail could not be delivered", "mailer-daemon", "mail system error", "non-delivery report", "non delivery notification", "address not found", "message undeliverable",
        "unzustellbar", "nicht zustellbar", "unzustellbare nachricht", "zustellung fehlgeschlagen", "non remis", "non distribuable", "échec de la remise", "échec de remise", "no se puede entregar", "no entregado", "entrega fallida",
        "não entregue", "não é possível entregar", "falha na entrega", "onbestelbaar", "kan niet worden bezorgd", "niet bezorgd", "non recapitabile", "mancato recapito", "kan ikke leveres", "det går inte att leverera",
        "ei voi toimittaa", "nie można dostarczyć", "niedostarczalne", "nedoručitelné", "kézbesíthetetlen", "nelivrabil", "teslim edilemedi", "не удается доставить", "недоставлено", "无法传达", "無法傳遞", "配信不能", "배달되지 않음",
    ];

    private static readonly string[] Meetings =
    [
        "accepted", "declined", "tentative", "tentatively accepted", "invitation", "updated invitation", "canceled", "cancelled", "canceled event", "cancelled event", "new time proposed", "invitation from", "updated event",
        "zugesagt", "abgelehnt", "mit vorbehalt", "einladung", "abgesagt", "aktualisierte einladung", "neue zeit vorgeschlagen", "accepté", "acceptée", "refusé", "refusée", "provisoire", "annulé", "annulée", "invitation mise à jour",
        "aceptado", "aceptada", "rechazado", "rechazada", "provisional", "invitación", "cancelado", "cancelada", "geaccepteerd", "geweigerd", "voorlopig", "uitnodiging", "geannuleerd", "aceite", "recusado", "provisório", "convite",
        "accettato", "rifiutato", "provvisorio", "invito", "annullato", "akseptert", "avslått", "invitasjon", "accepterat", "avböjt", "inbjudan", "inställt", "accepteret", "afvist", "zaakceptowano", "odrzucono",
    ];

    private static readonly string[] Acknowledgements =
    [
        "thank you for contacting", "thanks for contacting", "thank you for your enquiry", "thank you for your inquiry", "we have received your", "we've received your", "your request has been received", "your message has been received",
        "received your request", "request received", "ticket received", "case created", "new ticket", "your ticket", "support request received", "read:", "delivered:", "gelesen:", "lu :", "lu:", "leído:", "lido:", "gelezen:",
        "wir haben ihre anfrage erhalten", "eingangsbestätigung", "empfangsbestätigung", "accusé de réception", "acuse de recibo", "ontvangstbevestiging", "delivery status notification (delay)", "delayed:", "verzögert:",
    ];

    public static bool OfAutoReply(string subject) => Begins(subject, AutoReplies);

    public static bool OfBounce(string subject) => Begins(subject, Bounces, mayGoOn: true);

    public static bool OfMeeting(string subject) => Begins(subject, Meetings);

    public static bool OfAcknowledgement(string subject) => Array.Exists(Acknowledgements, mark => subject.Contains(mark, StringComparison.OrdinalIgnoreCase));

    // The mark is the whole subject, or a colon, a bracket or a "Re:" stands behind it.
    private static bool Begins(string subject, string[] marks, bool mayGoOn = false)
    {
        var text = subject.AsSpan(0, Math.Min(subject.Length, 120)).TrimStart("[(*# ");
        foreach (var mark in marks)
        {
            if (!text.StartsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var rest = text[mark.Length..].TrimStart();
            if (rest is [] or [':' or '：' or ']' or ')' or '-' or '–' or '|' or '!', ..] || rest.StartsWith("re:", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("aw:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }

            if (mayGoOn && (rest.Length == text.Length - mark.Length || rest.StartsWith("returned", StringComparison.OrdinalIgnoreCase)) && !rest.StartsWith("?", StringComparison.Ordinal))
            {
                return rest.StartsWith("returned", StringComparison.OrdinalIgnoreCase);
            }
        }

        return false;
    }
}
