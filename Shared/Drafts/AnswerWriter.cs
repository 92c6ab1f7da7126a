using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Drafts;

/// <summary>Sets their open questions out, each with room for the answer.</summary>
internal static class AnswerWriter
{
    /// <summary>Stands where the person has to write.</summary>
    public const string Room = "[your answer]";

    private const int Long = 3;

    public static Draft? Write(Letterhead head, Reason reason)
    {
        var open = head.Reading.Requests.Where(request => request.AnsweredBy is null && head.Reading.Plan.Reasons.Any(why => why.Evidence == request.Evidence)).ToList();
        if (open.Count == 0)
        {
            return null;
        }

        var waited = head.WorkingDaysSince(open[0].Evidence) > Long ? " I am sorry that you had to wait." : "";
        IEnumerable<string> paragraphs = open is [var only]
            ? [$"You asked {head.On(only.Evidence, inLine: true)}: {Letterhead.Question(only.Evidence)}{waited}\n{Room}"]
            : [$"Here are the answers you asked for {head.On(open[0].Evidence, inLine: true)}.{waited}", .. open.Select(request => $"{Letterhead.Question(request.Evidence)}\n{Room}")];
        return new(DraftKind.Answer, reason, head.Letter(paragraphs))
        {
            Spoken = ($"I have the answer to what you asked {head.On(open[0].Evidence, inLine: true)}.", "Is this a good moment to go through it?"),
        };
    }
}
