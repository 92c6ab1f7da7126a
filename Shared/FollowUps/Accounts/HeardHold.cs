using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.Acts.Holds;

namespace OutlookFollowUp.FollowUps.Accounts;

/// <summary>A quiet heard in the customer's words that the person has neither confirmed nor refused. It counts already.</summary>
/// <param name="Id">The same for the same words, whenever they are read.</param>
/// <param name="ThreadId">The thread it was heard in; null for the thread that is open.</param>
/// <param name="By">Who asked, by address.</param>
/// <param name="Name">Who asked, as one calls them.</param>
/// <param name="Until">The first day on which contact is welcome; null when an event without a day was named.</param>
/// <param name="Reading">How it was understood, in words.</param>
/// <param name="SaidAt">When it was said.</param>
/// <param name="Evidence">The words that ask for quiet.</param>
public sealed record HeardHold(string Id, string? ThreadId, string By, string Name, LocalDate? Until, string Reading, Instant? SaidAt, Evidence Evidence)
{
    /// <summary>The handle of a quiet.</summary>
    internal static string IdOf(Hold hold) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{hold.Evidence.MessageId}\n{hold.Evidence.Start}")).AsSpan(0, 8));
}
