using NodaTime;
using OutlookFollowUp.Api.Identity;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Reminders;

/// <summary>Opens a thread and reads it again, with everything its firm is known by.</summary>
internal sealed class ThreadDesk(FollowUpDb db, AccountMemory memory, IMailbox mailbox)
{
    /// <summary>The thread of a mail, read as of now.</summary>
    /// <param name="caller">Whose mailbox.</param>
    /// <param name="person">The same, as we know them.</param>
    /// <param name="messageId">The mail.</param>
    /// <param name="now">The moment.</param>
    /// <param name="always">Remember it whatever it is: something is kept about it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    public async Task<MailOutcome<ReadThread>> Open(Caller caller, Person person, string messageId, Instant now, bool always, CancellationToken cancellation)
    {
        var opened = await mailbox.Open(caller, messageId, cancellation);
        return opened.Answer is { } thread ? await Read(person, thread, now, always, cancellation) : opened.Refusal!;
    }

    /// <summary>Keeps the deal of a thread we may have kept nothing about so far.</summary>
    public async Task<Deal> Keep(Person person, ReadThread open, CancellationToken cancellation) =>
        open.Judged.Deal ?? (await Read(person, open.Thread, open.Seat.Now, always: true, cancellation)).Judged.Deal ?? throw new InvalidOperationException("A thread could neither be kept nor found.");

    private async Task<ReadThread> Read(Person person, OpenThread thread, Instant now, bool always, CancellationToken cancellation)
    {
        var conversation = thread.At(now);
        var findings = ThreadReader.Read(conversation);
        var seat = await db.WithFullDays(Seat.Of(conversation).Working(person.Hours), person, thread.ThreadId, cancellation);
        return new(thread, await memory.Hear(person, new(thread.ThreadId, thread.Subject, findings, thread.LinkOf(findings), thread.Drafts), seat, always, cancellation));
    }
}

/// <summary>A thread, read.</summary>
/// <param name="Thread">As it lies in the mailbox.</param>
/// <param name="Judged">What follows of it, with everything its firm is known by.</param>
internal sealed record ReadThread(OpenThread Thread, JudgedThread Judged)
{
    /// <summary>From where it is decided.</summary>
    public Seat Seat => Judged.Judgement.Seat;

    /// <summary>What to do, with everything known.</summary>
    public Reading Whole => Judged.Judgement.Whole;

    /// <summary>When a day reminds.</summary>
    public Instant RemindAt(LocalDate on) => ReminderTime.At(on, Seat.Hours, Seat.Zone, Seat.Now);
}
