using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Single lines with which mail programs begin the old mail.</summary>
internal static class HistoryMarks
{
    private static readonly string[] Separators =
    [
        "original message", "original appointment", "forwarded message", "begin forwarded message", "forwarded by", "reply message", "replied message",
        "ursprüngliche nachricht", "originalnachricht", "weitergeleitete nachricht", "anfang der weitergeleiteten",
        "message d'origine", "message original", "message transféré", "message d’origine", "début du message",
        "mensaje original", "mensaje reenviado", "inicio del mensaje", "mensagem original", "mensagem encaminhada", "início da mensagem",
        "messaggio originale", "messaggio inoltrato", "inizio messaggio", "oorspronkelijk bericht", "origineel bericht", "doorgestuurd bericht",
        "oprindelig meddelelse", "opprinnelig melding", "ursprungligt meddelande", "ursprungsmeddelande", "vidarebefordrat meddelande",
        "alkuperäinen viesti", "wiadomość oryginalna", "oryginalna wiadomość", "wiadomość przekazana", "původní zpráva", "začátek přeposílané zprávy", "start på videresendt besked", "start på videresendt melding", "vidarebefordrat brev", "välitetty viesti", "přeposlaná zpráva", "przekazana wiadomość", "továbbított üzenet", "mesaj redirecționat", "iletilen ileti", "пересланное сообщение", "переслане повідомлення", "препратено съобщение", "izvorna poruka", "izvorno sporočilo", "proslijeđena poruka", "pôvodná správa", "eredeti üzenet",
        "исходное сообщение", "пересылаемое сообщение", "orijinal ileti", "mesaj original", "αρχικό μήνυμα", "原始邮件", "原始郵件", "転送されたメッセージ", "元のメッセージ",
    ];

    private static readonly SearchValues<string> TicketMarks = SearchValues.Create(
    [
        "type your reply above this line", "reply above this line", "write above this line", "reply above this text", "antworten sie oberhalb dieser zeile",
        "répondez au-dessus de cette ligne", "responda por encima de esta línea",
    ], StringComparison.OrdinalIgnoreCase);

    /// <summary>"-----Original Message-----", "Begin forwarded message:", the ticket line under an answer.</summary>
    public static bool IsSeparator(string line)
    {
        if (line.Length is < 8 or > 200)
        {
            return false;
        }

        // Zoho: "---- On Tue, 22 Dec 2015 14:17:36 Dana wrote ----".
        if (line.StartsWith("---- On ", StringComparison.Ordinal) && line.EndsWith(" ----", StringComparison.Ordinal))
        {
            return true;
        }

        var framed = line is ['-', '-', ..] or ['_', '_', ..] or ['=', '=', ..] || line.StartsWith("Begin ", StringComparison.Ordinal) || line.EndsWith(':');
        return framed && line.Trim('-', '_', '=', '*', ' ', ':', '—').ToLowerInvariant() is var bare && Array.Exists(Separators, mark => bare.StartsWith(mark, StringComparison.Ordinal));
    }

    public static bool IsTicketMark(string line) => line.AsSpan().ContainsAny(TicketMarks);
}
