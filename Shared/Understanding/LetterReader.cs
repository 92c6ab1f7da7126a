using NodaTime;
using OutlookFollowUp.Understanding.Dates;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding;

/// <summary>Opens a mail: its new words, its kind, its side, its sentences and the days it names.</summary>
internal static class LetterReader
{
    // Ten pages. What a mail says beyond that is a document, and mail comes from strangers.
    private const int LongestRead = 24_000;

    public static Letter Read(Mail mail, Conversation conversation, Household ours, SentenceMemory memory)
    {
        var words = NewTextReader.Read(mail);
        var kind = MessageKindReader.Read(mail, words.Text);
        var read = words.Text.Length > LongestRead ? words.Text[..LongestRead] : words.Text;
        var sent = mail.SentAt ?? Instant.FromUnixTimeTicks(0);
        var written = WrittenAt(mail, sent, conversation.ReaderZone);
        if (!RobotAnswer.MayBeMore(kind))
        {
            return Open(kind);
        }

        var answer = Open(MessageKind.OutOfOffice);
        return RobotAnswer.KindOf(answer, kind) is var told && told == MessageKind.Acknowledgement ? Open(told) : answer with { Kind = told };

        Letter Open(MessageKind kind) => new()
        {
            Mail = mail,
            Kind = kind,
            Side = ours.Has(mail.From?.Address ?? "") ? Side.Ours : Side.Theirs,
            NewText = words.Text,
            Signature = words.Signature,
            Sentences = SentenceReader.Read(read),
            Dates = NamesDays(kind) ? DateReader.Read(mail.Id, read, new(written, Signs(mail, words, read, conversation)) { Names = Names(mail) }) : [],
            WrittenAt = written,
            SentAt = sent,
            Memory = memory,
        };
    }

    // The sender's own clock where the Date header shows it, else the reader's.
    private static LocalDateTime WrittenAt(Mail mail, Instant sent, DateTimeZone zone) =>
        mail.SentOffset is { } offset ? sent.WithOffset(offset).LocalDateTime : sent.InZone(zone).LocalDateTime;

    private static WriterSigns Signs(Mail mail, NewText words, string read, Conversation conversation) =>
        new(mail is { SentAt: { } sent, SentOffset: { } offset } ? sent.WithOffset(offset) : null, conversation.ReaderZone, mail.From?.Domain ?? "", words.Signature.Length > LongestRead ? "" : words.Signature, read);

    private static IEnumerable<string> Names(Mail mail) => mail.To.Concat(mail.Cc).Prepend(mail.From).Select(one => one?.Name).OfType<string>();

    private static bool NamesDays(MessageKind kind) => kind is MessageKind.Person or MessageKind.OutOfOffice or MessageKind.DepartureNotice;
}
