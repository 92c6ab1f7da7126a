using System.Collections.Concurrent;

namespace OutlookFollowUp.Understanding.Language;

/// <summary>Relations without their finer kind, each cut once: rules ask for them of every word, again and again.</summary>
internal static class Roles
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>"nsubj" for "nsubj:pass".</summary>
    public static string Of(string relation) =>
        relation.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? Known.GetOrAdd(relation, static (whole, at) => whole[..at], colon) : relation;
}
