using System.Buffers;

namespace OutlookFollowUp.Understanding.Text;

/// <summary>Takes out what no person wrote for this mail: disclaimers, warnings of the mail gateway, ticket lines, "Sent from my iPhone".</summary>
internal static class Boilerplate
{
    private static readonly LineBeginnings Banners = new(
    [
        "caution: this email originated", "caution: external", "external email", "[external]", "this email originated from outside", "this message originated from outside",
        "warning: this email", "you don't often get email from", "you don’t often get email from", "learn why this is important", "achtung: diese e-mail", "externe e-mail",
    ]);

    private static readonly SearchValues<string> Confidential = SearchValues.Create(
    [
        "confidential", "privileged", "vertraulich", "confidentiel", "confidencial", "riservat", "vertrouwelijk",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> Addressed = SearchValues.Create(
    [
        "intended recipient", "intended solely", "intended only", "addressee", "if you have received this", "received this message in error", "received this email in error",
        "received this e-mail in error", "not the intended", "sole use of", "bestimmt", "irrtümlich", "destinataire", "destinatario", "destinatário", "geadresseerde",
        "may be unlawful", "strictly prohibited", "please notify the sender", "notify us immediately",
    ], StringComparison.OrdinalIgnoreCase);

    private static readonly LineBeginnings Footers = new(
    [
        "this email and any attachments", "this e-mail and any attachments", "this email and any files transmitted", "this e-mail and any files transmitted", "confidentiality notice",
        "disclaimer:", "please consider the environment", "think before you print", "legal notice:", "this message has been scanned", "virus-free", "diese e-mail enthält vertrauliche",
        "ce message et toutes les pièces jointes", "registered in england", "to unsubscribe from this group", "you received this message because you are subscribed",
    ]);

    private static readonly LineBeginnings Devices = new(
    [
        "sent from", "sent via", "sent with", "get outlook for", "get [outlook for", "from my iphone", "from my ipad", "envoyé de mon", "envoyé depuis", "envoyé à partir", "von meinem",
        "gesendet von", "gesendet mit", "diese nachricht wurde von", "enviado desde", "enviado do meu", "enviado de", "inviato da", "verzonden met", "verzonden vanaf", "verstuurd vanaf",
        "sendt fra", "skickat från", "lähetetty", "wysłane z", "wysłano z", "odesláno z", "отправлено с", "iphone'umdan", "obtenir outlook", "télécharger outlook", "outlook für", "holen sie sich outlook",
        "obtener outlook", "obter o outlook", "hämta outlook", "download outlook", "從我的", "发自我的", "iphoneから", "나의 iphone", "someone from mobile", "sent by galaxy", "sent by my",
    ]);

    public static List<Line> Remove(List<Line> lines)
    {
        var kept = new List<Line>(lines.Count);
        var written = false;
        foreach (var line in lines)
        {
            var mark = line.Mark;
            if (HistoryMarks.IsTicketMark(mark))
            {
                // Under an answer the ticket line begins the old mail; on top of a mail it is only a line.
                if (written)
                {
                    break;
                }

                continue;
            }

            if (IsDisclaimer(line.Text))
            {
                if (written)
                {
                    break;
                }

                continue;
            }

            if (Banners.Begin(mark) || IsDevice(mark))
            {
                continue;
            }

            written = written || HasLetter(line.Text);
            kept.Add(line);
        }

        return kept;
    }

    private static bool HasLetter(string text)
    {
        foreach (var letter in text)
        {
            if (char.IsLetter(letter))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDevice(string mark)
    {
        var bare = mark.AsSpan().TrimStart("(<[*_- ~");
        return bare.Length is > 0 and < 160 && Devices.Begin(bare)
            && !IsProse(bare.ToString());
    }

    // "Sent from the warehouse on Tuesday, so it should be there." is a sentence, not a sign-off.
    private static bool IsProse(string mark) =>
        mark.StartsWith("sent", StringComparison.OrdinalIgnoreCase)
        && (mark.Contains(" to you", StringComparison.OrdinalIgnoreCase) || mark.Contains(" on ", StringComparison.Ordinal) && !mark.Contains("Yahoo", StringComparison.Ordinal)
            || mark.StartsWith("sent from the ", StringComparison.OrdinalIgnoreCase) || mark.StartsWith("sent from our ", StringComparison.OrdinalIgnoreCase)
            || mark.StartsWith("sent via dhl", StringComparison.OrdinalIgnoreCase) || mark.StartsWith("sent via courier", StringComparison.OrdinalIgnoreCase));

    private static bool IsDisclaimer(string text)
    {
        if (text.Length < 12)
        {
            return false;
        }

        var head = text.AsSpan(0, Math.Min(text.Length, 4000));
        return Footers.Begin(head[..Math.Min(head.Length, 120)].TrimStart("*_- "))
            || (text.Length > 60 && head.ContainsAny(Confidential) && head.ContainsAny(Addressed));
    }
}
