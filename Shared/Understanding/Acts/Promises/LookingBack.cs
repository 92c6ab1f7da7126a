using System.Collections.Immutable;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Acts.Promises;

/// <summary>Words about what was: "good to see you all today" agrees to nothing though it names people and a day, and what was signed this morning is not owed.</summary>
internal static class LookingBack
{
    private static readonly string[] Openings =
    [
        .. from it in new[] { "", "it was ", "it was so ", "so ", "really ", "was " }
           from good in new[] { "good", "great", "nice", "lovely", "wonderful", "fantastic", "a pleasure", "pleasure" }
           from talk in new[] { "to see you", "to meet you", "to talk", "to speak", "to chat", "to catch up", "seeing you", "meeting you", "talking", "speaking", "chatting", "catching up", "having you" }
           select it + good + " " + talk,
    ];

    private static readonly Phrases Before = new(["this morning", "earlier today", "just now", "last night"]);

    /// <summary>Whether words without a verb of their own tell of something done: "papers signed and in the post this morning".</summary>
    public static bool IsDone(ParsedSentence sentence) => IsDone(sentence.Words, sentence.Phrasing);

    /// <inheritdoc cref="IsDone(ParsedSentence)"/>
    public static bool IsDone(ImmutableArray<Word> words, Phrasing wording) => words.Any(word => word.Tag is "VBN" or "VBD") && wording.Has(Before);

    /// <summary>Whether a sentence opens with one and looks forward to nothing.</summary>
    public static bool Is(Phrasing wording) => wording.Begins(Openings) && !wording.Has("will be", "'ll be", "would be", "again on", "tomorrow", "next");
}
