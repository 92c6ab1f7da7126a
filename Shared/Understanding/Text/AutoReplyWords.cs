using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>What robots write: away, left, received, undelivered, sent to many. For mails that no header gives away.</summary>
internal static class AutoReplyWords
{
    private const int Page = 4000;

    private static readonly SearchValues<string> Robots = SearchValues.Create(
    [
        "this is an automatic", "this is an automated", "this is an auto", "automatic reply", "automated response", "automated reply", "automatically generated", "auto-generated", "auto-reply", "autoresponder", "automated message",
        "this mailbox is no longer", "this mailbox is not monitored", "this inbox is not monitored", "do not reply to this", "please do not reply to this", "dies ist eine automatische", "automatisch erstellt", "automatisch generiert",
        "réponse automatique", "message automatique", "respuesta automática", "mensaje automático", "automatisch bericht", "automatisch antwoord", "resposta automática", "mensagem automática", "i will be out of the office starting",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Thanks = SearchValues.Create(
    [
        "thank you for your email", "thank you for your e-mail", "thank you for your message", "thank you for your mail", "thank you for your note", "thank you for contacting", "thank you for reaching out", "thank you for getting in touch", "thank you for writing", "thanks for your email", "thanks for your e-mail",
        "thanks for your message", "thanks for your note", "thanks for your mail", "thanks for writing", "thanks for reaching out", "thanks for contacting", "thanks for getting in touch", "thanks for the email", "thanks for emailing", "i have received your", "i've received your", "your email has been received", "your message has been received",
        "vielen dank für ihre", "danke für ihre", "vielen dank für deine", "danke für deine", "besten dank für ihre", "merci pour votre message", "merci de votre message", "merci pour votre mail", "merci pour votre e-mail", "merci pour votre courriel", "j'ai bien reçu votre", "gracias por su", "gracias por tu",
        "bedankt voor uw", "bedankt voor je", "dank voor uw", "dank u voor uw", "obrigado pela sua", "obrigada pela sua", "obrigado pelo seu", "obrigada pelo seu", "agradeço o seu", "agradeço a sua",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Away = SearchValues.Create(
    [
        "out of the office", "out of office", "out of the lab", "out of the clinic", "away from the office", "away from my desk", "not in the office", "not be in the office", "on leave", "annual leave", "parental leave", "maternity leave", "paternity leave", "sick leave", "on vacation", "on holiday", "on holidays", "on pto",
        "limited access to", "no access to", "without access to", "on my return", "upon my return", "when i return", "when i'm back", "when i am back", "i'm away", "i am away", "i will be away", "i'll be away", "be back on", "be back in", "be back at", "be back from", "am back", "i'm back", "back on", "back in", "i return", "i will return", "returning on", "i'll return", "resume work", "i resume", "at a conference", "at a trade show", "attending", "travelling", "traveling", "business trip",
        "office is closed", "offices are closed", "we are closed", "will be closed", "closed for", "i'm at", "i am at", "i am on", "i'm on", "currently out", "currently away", "not checking", "out until", "out from", "out this week", "off until", "off from", "respond to messages after", "reply to you after", "reply after",
        "nicht im büro", "nicht im haus", "nicht erreichbar", "im urlaub", "in urlaub", "auf dienstreise", "abwesend", "außer haus", "elternzeit", "mutterschutz", "wieder erreichbar", "wieder im büro", "wieder für sie da", "bin ich wieder", "ich bin wieder", "keinen zugriff", "geschlossen",
        "absent", "absente", "en congé", "en congés", "en vacances", "de retour", "en déplacement", "mon retour", "fermé", "fermés", "fuera de la oficina", "de vacaciones", "estaré fuera", "me reincorpor", "regreso", "ausente", "de baja", "vuelvo", "cerrad", "mi regreso", "de viaje",
        "afwezig", "niet op kantoor", "niet aanwezig", "op vakantie", "met vakantie", "met verlof", "weer bereikbaar", "ben ik terug", "weer terug", "mijn terugkomst", "gesloten", "de férias", "fora do escritório", "regress", "de volta", "ausente do", "em viagem", "licença", "encerrad", "fechad",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Left = SearchValues.Create(
    [
        "no longer with", "no longer works", "no longer work ", "no longer working", "no longer at", "no longer employed", "is not employed", "isn't employed", "no longer part of", "no longer a member", "has left ", "have left ", "left the company", "left the firm", "left the organization", "left the organisation", "has retired", "have retired", "i retired", "is now retired", "have now left", "has now left", "has moved on", "have moved on", "departure from", "departed from", "not with the company", "not with us any", "last day was", "my last day", "has resigned", "stopped working", "ceased working", "ceased to work", "finished working", "ended my employment", "my employment", "ceased employment", "ceased to be employed", "retired from", "left our company", "former employee", "last working day", "passed away", "no longer belong", "no longer in this role", "no longer in the role", "no longer in this position",
        "nicht mehr bei", "nicht mehr im unternehmen", "nicht mehr in unserem", "nicht mehr für", "nicht mehr tätig", "ausgeschieden", "unternehmen verlassen", "in den ruhestand", "im ruhestand", "in rente", "ne travaille plus", "ne fait plus partie", "a quitté", "ai quitté", "plus en poste", "à la retraite", "en retraite", "ya no trabaja", "ya no trabajo", "ya no forma parte", "ya no está en", "ha dejado la", "he dejado la", "dejó la empresa", "jubilad",
        "niet meer werkzaam", "werkt niet meer", "niet langer werkzaam", "werk niet meer", "uit dienst", "met pensioen", "já não trabalha", "não trabalha mais", "já não trabalho", "deixou a empresa", "deixei a empresa", "já não faz parte", "não faz mais parte", "saiu da empresa", "aposent", "reformou-se", "reformad",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Receipts = SearchValues.Create(
    [
        "we have received", "we've received", "has been received", "have received your", "we received your", "ticket number", "ticket id", "case number", "reference number", "request number", "your ticket", "your request", "a member of our team", "somebody will be back with you", "someone will be in touch", "will reply within", "will respond within", "respond within", "get back to you within", "be in touch within", "business day", "working days", "thank you for contacting", "thanks for contacting",
        "ist bei uns eingegangen", "haben ihre", "vorgangsnummer", "ticketnummer", "avons bien reçu", "numéro de dossier", "hemos recibido", "número de caso", "hebben uw bericht", "ontvangen", "recebemos", "your message was read", "was read on", "has been opened", "delivery is delayed", "delayed",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Undelivered = SearchValues.Create(
    [
        "could not be delivered", "couldn't be delivered", "wasn't delivered", "was not delivered", "delivery has failed", "delivery failed", "address couldn't be found", "user unknown", "unknown user", "mailbox unavailable", "mailbox not found", "recipient address rejected", "does not exist", "550 5", "550-5", "5.1.1", "5.4.1", "nicht zugestellt", "konnte nicht", "n'a pas pu être remis", "no se ha podido entregar", "kan niet worden bezorgd", "não pôde ser entregue",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Newsletters = SearchValues.Create(
    [
        "unsubscribe from this", "to unsubscribe", "unsubscribe here", "click here to unsubscribe", "manage your preferences", "update your preferences", "view this email in your browser", "view in browser", "you are receiving this because", "you're receiving this because", "you are receiving this email because", "you received this email because",
        "newsletter abbestellen", "vom newsletter abmelden", "im browser ansehen", "se désabonner", "se désinscrire", "voir dans le navigateur", "darse de baja de", "ver en el navegador", "uitschrijven voor", "afmelden voor deze", "cancelar a subscrição", "cancelar inscrição",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Calendar = SearchValues.Create(["has accepted this invitation", "has declined this invitation", "has tentatively accepted", "you have been invited", "microsoft teams meeting", "join zoom meeting", "this event has been", "invitation from google calendar", "when:", "wann:", "quand :", "cuándo:", "wanneer:", "quando:"], StringComparison.OrdinalIgnoreCase);

    public static bool SayAway(string text) => Has(text, Away);

    public static bool SayLeft(string text) => Has(text, Left);

    public static bool SayReceipt(string text) => Has(text, Receipts);

    public static bool SayUndelivered(string text) => Has(text, Undelivered);

    public static bool SayNewsletter(string text) => Has(text, Newsletters);

    public static bool SayCalendar(string text) => Has(text, Calendar);

    /// <summary>Whether the words alone show that nobody wrote them to this reader: thanks to whoever wrote, away or received, and where to turn.</summary>
    public static bool SayRobot(string text, Mail mail)
    {
        if (text.Length > 1500)
        {
            return false;
        }

        if (Has(text, Robots) && (SayAway(text) || SayLeft(text) || SayReceipt(text)))
        {
            return true;
        }

        return Has(text, Thanks) && !GreetsByName(text, mail) && !text.Contains('?', StringComparison.Ordinal) && (SayAway(text) || SayLeft(text));
    }

    // "Hi Mike, thanks for your message. I'm away next week, so…" was typed for Mike.
    private static bool GreetsByName(string text, Mail mail)
    {
        var opening = text[..Math.Min(text.Length, 40)];
        return mail.To.Concat(mail.Cc).Any(one => one.Name is { } name && name.Split(' ').Any(part => part.Length > 1 && opening.Contains(part, StringComparison.OrdinalIgnoreCase)));
    }

    // Robots are brief: what they have to say stands on the first page.
    private static bool Has(string text, SearchValues<string> marks) => text.AsSpan(0, Math.Min(text.Length, Page)).ContainsAny(marks);
}
