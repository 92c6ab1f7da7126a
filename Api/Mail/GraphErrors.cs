using System.Diagnostics.Metrics;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Counts what Graph and its sign-in refuse, by what they call it.</summary>
internal sealed class GraphErrors(IMeterFactory meters)
{
    private readonly Counter<long> errors = meters.Create("OutlookFollowUp").CreateCounter<long>("graph.errors", description: "What Graph or its sign-in refused, by kind and code.");

    /// <summary>One more of these.</summary>
    public void Count(MailRefusalKind kind, string code) => errors.Add(1, new("kind", kind.ToString()), new("code", code));
}
