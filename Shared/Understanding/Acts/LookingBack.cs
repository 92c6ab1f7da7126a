using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding.Acts;

/// <summary>Courtesies about a talk that was: "good to see you all today" agrees to nothing, though it names people and a day.</summary>
internal static class LookingBack
{
    private static readonly string[] Openings =
    [
        .. from it in new[] { "", "it was ", "it was so ", "so ", "really ", "was " }
           from good in new[] { "good", "great", "nice", "lovely", "wonderful", "fantastic", "a pleasure", "pleasure" }
           from talk in new[] { "to see you", "to meet you", "to talk", "to speak", "to chat", "to catch up", "seeing you", "meeting you", "talking", "speaking", "chatting", "catching up", "having you" }
           select it + good + " " + talk,
    ];

    /// <summary>Whether a sentence opens with one and looks forward to nothing.</summary>
    public static bool Is(Phrasing wording) => wording.Begins(Openings) && !wording.Has("will be", "'ll be", "would be", "again on", "tomorrow", "next");
}
