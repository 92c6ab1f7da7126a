namespace OutlookFollowUp.Understanding.Text;

/// <summary>"From: … Sent: … To: … Subject: …": how Outlook heads the mail it quotes, in the languages it speaks.</summary>
internal static class HeaderBlock
{
    private static readonly HashSet<string> From = Names("from|von|de|da|van|fra|från|lähettäjä|nadawca|od|от|от кого|kimden|gönderen|feladó|från|expeditor|de la|lähettäjä|από|发件人|寄件者|差出人|보낸 사람|מאת|من|du|expéditeur|remitente|mittente|avsender|šalje|pošiljatelj|no|nuo|saatja|від|frá|từ|dari|จาก|प्रेषक|odesílatel|odosielateľ");
    private static readonly HashSet<string> Sent = Names("sent|date|gesendet|datum|envoyé|envoyé le|enviado|enviado el|enviada|enviado em|enviada em|fecha|data|inviato|verzonden|sendt|dato|skickat|lähetetty|päivämäärä|päiväys|wysłano|wysłane|odesláno|odoslané|отправлено|дата|gönderildi|gönderilme tarihi|tarih|elküldve|dátum|trimis|data|data|αποστολή|ημερομηνία|发送时间|日期|寄件日期|寄件日|送信日時|日付|보낸 날짜|날짜|נשלח|تاريخ الإرسال|dátum|datums|poslano|poslato|nosūtīts|išsiųsta|saadetud|изпратено|надіслано|đã gửi|ngày|dikirim|tanggal|ส่ง|วันที่|भेजा गया|enviat|trimis la|dags");
    private static readonly HashSet<string> To = Names("to|an|à|a|para|per|aan|til|till|vastaanottaja|do|komu|adresat|кому|kime|alıcı|címzett|către|προς|收件人|收件者|宛先|받는 사람|אל|إلى|pour|destinatario|destinataire|prima|za|kam|adressaat|kellele|до|đến|tới|kepada|ke|ถึง|प्रति|per a|primatelj");
    private static readonly HashSet<string> Subject = Names("subject|betreff|objet|asunto|assunto|oggetto|onderwerp|emne|ämne|aihe|temat|předmět|predmet|тема|konu|tárgy|subiect|θέμα|主题|主旨|件名|제목|נושא|الموضوع|sujet|zadeva|tēma|tema|teema|относно|chủ đề|tiêu đề|perihal|subjek|เรื่อง|विषय|assumpte|efni");
    private static readonly HashSet<string> Other = Names("cc|kopie|copie|cópia|kopi|kopia|kopio|dw|copia|reply-to|bcc|antwort an|répondre à|importance|attachments|抄送|副本");

    /// <summary>Whether one of the first lines from here says "From", and two more header names stand close under it.</summary>
    public static bool BeginsAt(List<Line> lines, int at)
    {
        if (NameOf(lines[at].Mark) is not { } first || !(From.Contains(first) || Sent.Contains(first) || Subject.Contains(first)))
        {
            return false;
        }

        var (from, sent, to, subject) = (false, false, false, false);
        var looked = 0;
        for (var line = at; line < lines.Count && looked < 9; line++, looked++)
        {
            if (NameOf(lines[line].Mark) is not { } name)
            {
                continue;
            }

            from |= From.Contains(name);
            sent |= Sent.Contains(name);
            to |= To.Contains(name);
            subject |= Subject.Contains(name);
        }

        return from && ((sent && (to || subject)) || (to && subject));
    }

    // "*From:*", "From :", "发件人："
    private static string? NameOf(string line)
    {
        var colon = line.AsSpan(0, Math.Min(line.Length, 32)).IndexOfAny(':', '：');
        if (colon <= 0)
        {
            return null;
        }

        var name = line[..colon].Trim(' ', '*', '_', '\t', '|').ToLowerInvariant();
        return From.Contains(name) || Sent.Contains(name) || To.Contains(name) || Subject.Contains(name) || Other.Contains(name) ? name : null;
    }

    private static HashSet<string> Names(string names) => new(names.Split('|'), StringComparer.Ordinal);
}
