using System.Text.RegularExpressions;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts;

namespace OutlookFollowUp.Drafts;

/// <summary>Holds the figures of a draft against what our side stated before, by the same reading that finds it in the mails.</summary>
internal static partial class DraftFigures
{
    private const string Id = "draft";

    // A deal has a few dozen mails of ours; what lies further back nobody compares.
    private const int MostMails = 60;
    private const int LongestDraft = 20_000;

    public static IEnumerable<Contradiction> Contradictions(string body, Reading reading, Seat seat)
    {
        // Their quoted words are theirs.
        var own = Quoted().Replace(body.Length <= LongestDraft ? body : body[..LongestDraft], "");
        if (!own.Any(char.IsDigit))
        {
            return [];
        }

        var ours = reading.Messages.Where(message => message is { Kind: MessageKind.Person, Side: Side.Ours }).TakeLast(MostMails)
            .Select(message => Mail(message.Id, message.From, message.SentAt ?? seat.Now, message.NewText));
        var thread = ThreadReader.Open(new(seat.Reader, seat.Zone, seat.Now, [.. ours, Mail(Id, seat.Reader, seat.Now, own)]));
        return ContradictionFinder.Find([.. StatementFinder.Find(thread)]).Where(one => one.Later.MessageId == Id);
    }

    private static Mail Mail(string id, string from, NodaTime.Instant sent, string body) => new() { Id = id, From = new(null, from), SentAt = sent, Body = body };

    [GeneratedRegex("“[^”]*”", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();
}
