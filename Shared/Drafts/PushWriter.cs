using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Drafts;

/// <summary>The last letter: what was addressed and when, that no answer came, and the question whom they chose and why, or whether. Courteous, short, and final.</summary>
public static class PushWriter
{
    /// <summary>No last letter is longer, in words.</summary>
    public const int LongestLetter = 125;

    private const int MostAnswers = 2;

    /// <summary>The letter for each cause.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    public static IReadOnlyDictionary<PushCause, string> Letters(Reading reading, Seat seat)
    {
        var head = new Letterhead(reading, seat);
        return Enum.GetValues<PushCause>().ToDictionary(cause => cause, cause => Write(head, cause));
    }

    /// <summary>The letter for one cause.</summary>
    /// <param name="reading">What the thread says and what to do.</param>
    /// <param name="seat">From where it is written.</param>
    /// <param name="cause">Why they have probably gone silent.</param>
    public static string Write(Reading reading, Seat seat, PushCause cause) => Write(new Letterhead(reading, seat), cause);

    private static string Write(Letterhead head, PushCause cause) =>
        head.Letter($"{Addressed(head)} You have neither accepted nor declined.", Asks(cause), "After this I will leave it with you and not write about it again. Thank you for the time you gave me.");

    private static string Addressed(Letterhead head)
    {
        List<string> done = [];
        if (OfferDay(head) is { } offered)
        {
            done.Add($"made you an offer on {offered}");
        }

        var answers = head.Reading.Requests.Where(request => IsTheirs(head, request.Evidence) && request.AnsweredBy is not null).Select(request => head.DayOf(request.AnsweredBy)).OfType<string>().Distinct().ToList();
        if (answers.Count > 0)
        {
            done.Add($"answered your questions on {string.Join(" and ", answers.TakeLast(MostAnswers))}");
        }

        var objections = head.Reading.Objections.Select(objection => head.DayOf(objection.AnsweredBy)).OfType<string>().Distinct().ToList();
        if (objections.Count > 0)
        {
            done.Add($"spoke to your doubts on {objections[^1]}");
        }

        return done switch
        {
            [] => "I have written to you about working together.",
            [var only] => $"I have addressed what you needed: I {only}.",
            [.. var most, var last] => $"I have addressed what you needed: I {string.Join(", ", most)} and {last}.",
        };
    }

    private static string? OfferDay(Letterhead head) => head.DayOf(head.Proof.FirstOrDefault(line => line is { Code: "offerMade", Holds: true })?.Evidence);

    private static bool IsTheirs(Letterhead head, Evidence words) => head.Reading.Messages.FirstOrDefault(message => message.Id == words.MessageId)?.Side == Side.Theirs;

    private static string Asks(PushCause cause) => cause switch
    {
        PushCause.Competitor => "I must assume that you have chosen somebody else. Would you tell me whom you chose, and where they were better?",
        PushCause.NoDecision => "I must assume that it is not going ahead, or that you have chosen another way. Would you tell me whether that is so, and what decided it?",
        PushCause.Timing => "I must assume that the time was wrong, or that you have chosen somebody else. Would you tell me which it is, and why?",
        PushCause.WrongPerson => "I must assume that somebody else decided, and chose another supplier. Would you tell me whom you chose, or who could tell me why?",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "There is no letter for this cause."),
    };
}
