using OutlookFollowUp.Understanding.Commitments;

namespace OutlookFollowUp.FollowUps.Planning;

/// <summary>A promise inside a sentence.</summary>
internal static class Promised
{
    /// <summary>"the quote you promised for Wed 16 Sep", or "what you promised for Wed 16 Sep: “you get it from me”" where it names no plain thing.</summary>
    /// <param name="promise">The promise.</param>
    /// <param name="when">" for Wed 16 Sep".</param>
    public static string ByYou(Commitment promise, string when) =>
        Thing.Of(promise.What, promise.Due?.Words) is { } thing
            ? $"{PlainWords.Line(thing, 80)} you promised{when}"
            : $"what you promised{when}: “{PlainWords.Line(promise.Evidence.Quote, 90)}”";
}
