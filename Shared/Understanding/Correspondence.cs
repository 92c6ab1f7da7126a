using NodaTime;
using OutlookFollowUp.Understanding.People;
using OutlookFollowUp.Understanding.Text;

namespace OutlookFollowUp.Understanding;

/// <summary>A thread opened and laid out for the finders: its letters, oldest first, and who is who in them.</summary>
/// <param name="Reader">The address whose mailbox this is.</param>
/// <param name="ReaderZone">The zone the reader works in.</param>
/// <param name="Now">The moment the thread is judged at.</param>
/// <param name="Letters">Each mail once, oldest first.</param>
/// <param name="Roster">Who is who.</param>
internal sealed record Correspondence(string Reader, DateTimeZone ReaderZone, Instant Now, IReadOnlyList<Letter> Letters, Roster Roster)
{
    /// <summary>The day it is where the reader works.</summary>
    public LocalDate Today => Now.InZone(ReaderZone).Date;
}
