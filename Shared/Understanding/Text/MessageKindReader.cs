namespace OutlookFollowUp.Understanding.Text;

/// <summary>Tells what a message is. Headers decide where they speak; then the subject's mark; then the words.</summary>
internal static class MessageKindReader
{
    private static readonly string[] Daemons = ["mailer-daemon", "postmaster", "mail delivery", "microsoftexchange", "mail-daemon", "bounce", "bounces"];

    public static MessageKind Read(Mail mail, string newText)
    {
        if (IsMeeting(mail, newText))
        {
            return MessageKind.Meeting;
        }

        if (IsBounce(mail))
        {
            return MessageKind.Bounce;
        }

        var answersItself = SubjectMarks.OfAutoReply(mail.Subject);
        if (!answersItself && (Headers.SaysMany(mail) || AutoReplyWords.SayNewsletter(newText)) && !IsReplyOfRobot(mail) && !IsTicket(mail, newText))
        {
            return MessageKind.Newsletter;
        }

        if (answersItself || Headers.SaysAutomatic(mail) || Headers.HasNoReturnPath(mail) || Headers.SaysReadReceipt(mail))
        {
            return OfRobot(newText, answersItself);
        }

        return AutoReplyWords.SayRobot(newText, mail) ? OfRobot(newText, false)
            : SubjectMarks.OfAcknowledgement(mail.Subject) && AutoReplyWords.SayReceipt(newText) ? MessageKind.Acknowledgement
            : MessageKind.Person;
    }

    private static MessageKind OfRobot(string newText, bool subjectSaysAway) =>
        AutoReplyWords.SayLeft(newText) ? MessageKind.DepartureNotice
        : subjectSaysAway && !AutoReplyWords.SayReceipt(newText) || AutoReplyWords.SayAway(newText) ? MessageKind.OutOfOffice
        : MessageKind.Acknowledgement;

    // Some systems answer with "Precedence: bulk" and say beside it that nobody wrote this.
    private static bool IsReplyOfRobot(Mail mail) =>
        mail.Value("Auto-Submitted") is { } auto && auto.StartsWith("auto-replied", StringComparison.OrdinalIgnoreCase) && mail.Value("List-Unsubscribe") is null;

    // A help desk sends by the same machine as a list does, and still answers one letter.
    private static bool IsTicket(Mail mail, string newText) =>
        mail.Value("List-Unsubscribe") is null && mail.Value("List-Id") is null && !AutoReplyWords.SayNewsletter(newText)
        && Headers.SaysAutomatic(mail) && SubjectMarks.OfAcknowledgement(mail.Subject) && AutoReplyWords.SayReceipt(newText);

    private static bool IsBounce(Mail mail)
    {
        if (Headers.SaysDeliveryReport(mail))
        {
            return !mail.Subject.Contains("delay", StringComparison.OrdinalIgnoreCase);
        }

        var sender = $"{mail.From?.Address} {mail.From?.Name}";
        var daemon = Array.Exists(Daemons, name => sender.Contains(name, StringComparison.OrdinalIgnoreCase));
        return SubjectMarks.OfBounce(mail.Subject) && (daemon || Headers.HasNoReturnPath(mail) || Headers.SaysAutomatic(mail) || AutoReplyWords.SayUndelivered(mail.Body));
    }

    private static bool IsMeeting(Mail mail, string newText) =>
        Headers.SaysCalendar(mail)
        || (SubjectMarks.OfMeeting(mail.Subject)
            && (mail.Attachments.Any(name => name.EndsWith(".ics", StringComparison.OrdinalIgnoreCase)) || AutoReplyWords.SayCalendar(newText)));
}
