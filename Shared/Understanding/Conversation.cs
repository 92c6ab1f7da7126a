using NodaTime;

namespace OutlookFollowUp.Understanding;

/// <summary>A thread as it is handed to the reader: whose mailbox it is, its messages in any order, and the moment it is read.</summary>
/// <param name="Reader">The address whose mailbox this is, in lower case. Their mail domain is "ours", every other is "theirs".</param>
/// <param name="ReaderZone">The zone the reader works in.</param>
/// <param name="Now">The moment the thread is judged at: what is missed, what is still open.</param>
/// <param name="Mails">The messages, in any order, copies included.</param>
public sealed record Conversation(string Reader, DateTimeZone ReaderZone, Instant Now, IReadOnlyList<Mail> Mails);
