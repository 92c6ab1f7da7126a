using Microsoft.EntityFrameworkCore;
using NodaTime;
using OutlookFollowUp.FollowUps;

namespace OutlookFollowUp.Api.Storage;

/// <summary>What the person told us the reading of a thread got wrong. The last word on a finding counts.</summary>
internal sealed class Correction : IOwned
{
    private Correction()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The thread, as the mailbox names it.</summary>
    public string ThreadId { get; private set; } = "";

    public string FindingId { get; private set; } = "";

    public CorrectionKind Kind { get; private set; }

    /// <summary>The right day, with <see cref="CorrectionKind.AnotherDay"/>.</summary>
    public LocalDate? On { get; private set; }

    public Instant At { get; private set; }

    /// <summary>The call that settled it; null when the person said it by itself.</summary>
    public Guid? TouchId { get; private set; }

    /// <summary>A first word on a finding.</summary>
    public static Correction New(Person person, string threadId, string findingId, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, ThreadId = threadId, FindingId = findingId, At = now };

    /// <summary>As whoever decides takes it.</summary>
    public Amendment AsAmendment() => new(FindingId, Kind, On);

    /// <summary>What they say about it now.</summary>
    public void Says(CorrectionKind kind, LocalDate? on, Instant now) => (Kind, On, At, TouchId) = (kind, kind == CorrectionKind.AnotherDay ? on : null, now, null);

    /// <summary>A call settled it; taking back the call takes this back.</summary>
    public void IsSettledBy(Touch touch, Instant now) => (Kind, On, At, TouchId) = (CorrectionKind.Done, null, now, touch.Id);
}

/// <summary>What the person told us about a thread.</summary>
internal static class Corrections
{
    /// <summary>Everything they said about it, the oldest first.</summary>
    public static async Task<IReadOnlyList<Amendment>> Amendments(this FollowUpDb db, Guid personId, string threadId, CancellationToken cancellation) =>
        await db.Corrections.AsNoTracking().Where(one => one.PersonId == personId && one.ThreadId == threadId).OrderBy(one => one.At)
            .Select(one => new Amendment(one.FindingId, one.Kind, one.On)).ToListAsync(cancellation);
}
