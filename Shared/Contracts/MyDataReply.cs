using System.Text.Json;
using NodaTime;

namespace OutlookFollowUp.Contracts;

/// <summary>Everything we keep about the person who asks, to see and to take along. Bodies of mails are never among it: they are not kept.</summary>
/// <param name="At">When it was put together.</param>
/// <param name="Kept">What is kept, a list for each kind of thing.</param>
public sealed record MyDataReply(Instant At, IReadOnlyDictionary<string, IReadOnlyList<JsonElement>> Kept);

/// <summary>What was erased.</summary>
/// <param name="FollowUps">How many follow-ups were among it.</param>
/// <param name="LeftInOutlook">How many of their reminders and flags Outlook would not let us take away.</param>
/// <param name="Line">The same in a sentence for the person.</param>
public sealed record ErasedReply(int FollowUps, int LeftInOutlook, string Line);
