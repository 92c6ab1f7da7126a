using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>A promise inside a sentence.</summary>
internal static class Promised
{
    /// <summary>"the quote you promised", or "what you promised (“I'll see to it”)" where it names no plain thing.</summary>
    public static string Thing(Commitment promise, string byWhom) =>
        FollowUps.Thing.Of(promise.What, promise.Due?.Words) is { } thing
            ? $"{PlainWords.Line(thing, 80)} {byWhom}"
            : $"what {byWhom} (“{PlainWords.Line(promise.Evidence.Quote, 90)}”)";
}
