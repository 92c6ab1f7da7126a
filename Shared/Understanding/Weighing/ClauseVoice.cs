using System.Collections.Concurrent;
using OutlookFollowUp.Understanding.Language;

namespace OutlookFollowUp.Understanding.Weighing;

/// <summary>How a clause speaks, in one word: who acts, when, and whether it is denied, asked or ordered: "we-future", "you-command", "other-past-not".</summary>
internal static class ClauseVoice
{
    private static readonly ConcurrentDictionary<(Person, Tense, bool, bool, bool), string> Known = new();
    private static readonly ConcurrentDictionary<(Person, Tense), string> Plain = new();

    public static string Of(Clause clause) =>
        Known.GetOrAdd((clause.Person, clause.Tense, clause.IsNegated, clause.IsQuestion, clause.IsImperative), static one =>
            string.Concat(Of((one.Item1, one.Item2)), one.Item3 ? "-not" : "", one.Item4 ? "-asked" : "", one.Item5 ? "-command" : ""));

    /// <summary>Who and when alone: "we-future".</summary>
    public static string Bare(Clause clause) => Plain.GetOrAdd((clause.Person, clause.Tense), Of);

    private static string Of((Person Person, Tense Tense) one) => $"{one.Person}-{one.Tense}".ToLowerInvariant();
}
