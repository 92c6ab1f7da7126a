using System.Text.RegularExpressions;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Drafts;

/// <summary>Asks when and how they decide, so that the next mail comes at the right moment. Asked before, it takes one word to answer; asked twice, there is nothing left to ask.</summary>
internal static partial class TimelineQuestionWriter
{
    private const int MostTimes = 2;
    private const int LongestMail = 4000;

    public static Draft? Write(Letterhead head, Reason reason)
    {
        var asked = head.Touches.Where(mail => mail.NewText.Length <= LongestMail && Asked().IsMatch(mail.NewText)).ToList();
        if (asked.Count >= MostTimes)
        {
            return null;
        }

        var about = head.OfferDay is { } day ? $"the offer of {day}" : "it";
        var words = asked.Count == 0 ? First(head, about) : Again(head, head.On(asked[^1]));
        return new(DraftKind.TimelineQuestion, reason, head.Letter(words)) { Spoken = ("I would like to come to you when it suits you, and not before.", Spoken(head)) };
    }

    private static string First(Letterhead head, string about) => Ask(head, about) switch
    {
        (Manner.Formal, var ask) => $"So that I write to you at the right time: {ask}",
        (Manner.Relational, var ask) => $"There is no hurry on my side. {char.ToUpperInvariant(ask[0])}{ask[1..]}",
        (_, var ask) => $"So that I come back at the right time and not before: {ask}",
    };

    // A thin relationship bears the gentle question only.
    private static (Manner Manner, string Ask) Ask(Letterhead head, string about)
    {
        var alone = DeciderIsKnown(head);
        return (head.Tone.IsThin, head.Tone.Manner) switch
        {
            (_, Manner.Formal) => (Manner.Formal, $"when will {(about == "it" ? "this" : about)} come up for decision{(alone ? "" : ", and who will take part in it")}?"),
            (true, _) or (_, Manner.Relational) => (Manner.Relational, $"when would be a good time for you to decide on {about}{(alone ? "" : ", and who else would like a say in it")}?"),
            _ => (Manner.Direct, $"when do you decide on {about}{(alone ? "" : ", and who decides with you")}?"),
        };
    }

    private static string Again(Letterhead head, string when) =>
        $"{when} I asked when you decide. {head.Tone.Of("One word will do", "One word is all I need, and any of them is fine", "A single word would help me to plan")}: this month, this quarter, or not this year?";

    private static string Spoken(Letterhead head)
    {
        var (_, ask) = Ask(head, "it");
        return char.ToUpperInvariant(ask[0]) + ask[1..];
    }

    private static bool DeciderIsKnown(Letterhead head) => head.Reading.Stakeholders.Any(person => person is { Side: Side.Theirs, Role: StakeholderRole.Decider or StakeholderRole.Veto });

    [GeneratedRegex(@"\b(?:when|which (?:month|quarter|week)|what (?:is|are) your (?:timeline|time ?frame|timing|plans?))\b[^.?!\n]{0,80}\b(?:decid\w*|decision|come up|comes up|timeline|time ?frame|timing|choose|sign)\b|\btimeline\b[^.!\n]{0,60}\?", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex Asked();
}
