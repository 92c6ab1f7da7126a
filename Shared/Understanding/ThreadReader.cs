using OutlookFollowUp.Understanding.Acts.Competitors;
using OutlookFollowUp.Understanding.Acts.Drivers;
using OutlookFollowUp.Understanding.Acts.Holds;
using OutlookFollowUp.Understanding.Acts.Refusals;
using OutlookFollowUp.Understanding.Acts.Requests;
using OutlookFollowUp.Understanding.Acts.Statements;
using OutlookFollowUp.Understanding.Commitments;
using OutlookFollowUp.Understanding.Language.Parsing;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding;

/// <summary>Reads a thread. Reading never throws: no find is an answer.</summary>
public static class ThreadReader
{
    /// <summary>The steps, in reading order; each adds and none goes back.</summary>
    public static Findings Read(Conversation conversation)
    {
        var thread = Open(conversation);
        List<Refusal> refusals = [.. RefusalFinder.Find(thread)];
        List<Competitor> competitors = [.. CompetitorFinder.Find(thread, refusals)];
        refusals.AddRange([.. LostOrder.In(thread, refusals, competitors)]);
        List<Hold> holds = [.. HoldFinder.Find(thread)];
        List<Absence> absences = [.. AbsenceFinder.Find(thread)];
        var claims = new ActMerge(refusals, holds, absences);
        var requests = claims.Leave(RequestReader.Read(thread));
        List<Departure> departures = [.. DepartureFinder.Find(thread)];
        List<StatementFound> statements = [.. StatementFinder.Find(thread)];
        return new()
        {
            Messages = [.. thread.Letters.Select(AsRead)],
            Commitments = claims.Leave(CommitmentReader.Read(thread, requests)),
            Requests = requests,
            Dates = [.. thread.Letters.SelectMany(letter => letter.Dates)],
            Refusals = refusals,
            Holds = holds,
            Competitors = competitors,
            Absences = absences,
            Departures = departures,
            Stakeholders = [.. StakeholderFinder.Find(thread, absences, departures)],
            Firms = [.. FirmFinder.Find(thread)],
            Whereabouts = [.. WhereaboutsFinder.Find(thread)],
            Timeline = [.. TimelineFinder.Find(thread)],
            Statements = [.. statements.Select(found => found.Statement)],
            Contradictions = [.. ContradictionFinder.Find(statements)],
            Objections = [.. ObjectionFinder.Find(thread, refusals, holds)],
        };
    }

    /// <summary>Each mail once, opened, oldest first; and who is who.</summary>
    internal static Correspondence Open(Conversation conversation)
    {
        var ours = new Household(conversation.Reader);
        var memory = new SentenceMemory();
        var letters = Copies.Remove(conversation.Mails).Select(mail => LetterReader.Read(mail, conversation, ours, memory)).ToList();
        return new(conversation.Reader, conversation.ReaderZone, conversation.Now, letters, Roster.Of(ours, letters));
    }

    private static MessageFinding AsRead(Letter letter) => new(letter.Mail.Id, letter.From, letter.Mail.SentAt, letter.Side, letter.Kind, letter.NewText)
    {
        Subject = letter.Mail.Subject,
        To = [.. letter.Mail.To.Select(person => person.Address)],
        Cc = [.. letter.Mail.Cc.Select(person => person.Address)],
        Attachments = letter.Mail.Attachments,
    };
}
