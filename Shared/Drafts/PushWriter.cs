using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;
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
        head.Letter(
            $"{Addressed(head)} {head.Tone.Of("You have neither accepted nor declined.", "You have neither accepted nor declined.", "To this day you have neither accepted nor declined.")}",
            $"{Assumes(cause)} {Asks(cause, head.Tone.Manner == Manner.Formal)}",
            head.Tone.Of(
                "After this I will leave it with you and not write about it again. Thank you for the time you gave me.",
                "After this I will leave it with you and not write about it again. It was a pleasure to get to know you, and I thank you for your time.",
                "I will not write about it again. I thank you for the time that you have given me."));

    // What was done for them, each with its day; an answer on the day of the offer was part of it.
    private static string Addressed(Letterhead head)
    {
        List<string> done = [];
        if (head.OfferDay is { } offered)
        {
            done.Add($"made you an offer on {offered}");
        }

        if (Days(head, head.Reading.Requests.Where(request => IsTheirs(head, request.Evidence)).Select(request => request.AnsweredBy)) is { Count: > 0 } answers)
        {
            done.Add($"answered your questions on {string.Join(" and ", answers.TakeLast(MostAnswers))}");
        }

        if (Days(head, head.Reading.Objections.Select(objection => objection.AnsweredBy)) is { Count: > 0 } objections)
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

    private static List<string> Days(Letterhead head, IEnumerable<Evidence?> words) =>
        [.. words.Select(head.WrittenOn).OfType<LocalDate>().Where(day => day != head.OfferedOn).Distinct().Order().Select(day => head.Voice.Date(day, head.Today))];

    private static bool IsTheirs(Letterhead head, Evidence words) => head.Reading.Messages.FirstOrDefault(message => message.Id == words.MessageId)?.Side == Side.Theirs;

    private static string Assumes(PushCause cause) => cause switch
    {
        PushCause.Competitor => "I must assume that you have chosen somebody else.",
        PushCause.NoDecision => "I must assume that it is not going ahead, or that you have chosen another way.",
        PushCause.Timing => "I must assume that the time was wrong, or that you have chosen somebody else.",
        PushCause.WrongPerson => "I must assume that somebody else decided, and chose another supplier.",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "There is no letter for this cause."),
    };

    private static string Asks(PushCause cause, bool isFormal) => (isFormal ? "May I ask " : "Would you tell me ") + cause switch
    {
        PushCause.Competitor => "whom you chose, and where they were better?",
        PushCause.NoDecision => "whether that is so, and what decided it?",
        PushCause.Timing => "which it is, and why?",
        PushCause.WrongPerson => "whom you chose, or who could tell me why?",
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "There is no letter for this cause."),
    };
}
