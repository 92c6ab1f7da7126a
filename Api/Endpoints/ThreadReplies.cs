using NodaTime;
using OutlookFollowUp.Api.Storage;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A thread, read, as the person sees it.</summary>
internal static class ThreadReplies
{
    public static ThreadReply AsReply(this OpenDeal open)
    {
        var domain = DomainOf(open.Reading);
        return new(
            open.Seat.Today,
            open.Thread.ThreadId,
            open.Deal?.Account.Name ?? AccountName(open.Reading, domain),
            domain,
            open.Deal?.Name ?? DealName(open),
            MoveLine.Of(open.Whole, open.Seat),
            Proposals.Of(open.Whole, open.Seat),
            open.FollowUp?.AsReply(),
            open.Reading,
            [.. open.Thread.WebLinks.Where(link => link.Value.Length > 0).Select(link => new MailLink(link.Key, link.Value))],
            open.Judged.Account?.Id,
            open.Deal?.Id,
            open.Deal?.State,
            [.. open.Judged.SoFar.Holds.Select(DealReplies.AsReply)],
            open.Judged.Judgement.Heard,
            open.Deal?.Proposal(),
            open.Judged.Judgement.Warnings,
            open.Judged.Judgement.Pace);
    }

    /// <summary>The mail domain most of theirs write from; null when nobody of theirs is on the thread yet.</summary>
    public static string? DomainOf(Reading reading) =>
        reading.Messages.Where(message => message.Side == Side.Theirs).Select(message => message.From)
            .Concat(reading.Stakeholders.Where(person => person.Side == Side.Theirs).Select(person => person.Address ?? ""))
            .Where(address => address.Contains('@', StringComparison.Ordinal))
            .GroupBy(address => address[(address.LastIndexOf('@') + 1)..], StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;

    /// <summary>The customer's firm by the name it gives itself, else as well as a domain tells.</summary>
    public static string AccountName(Reading reading, string? domain) => domain is null ? ""
        : reading.Firms.FirstOrDefault(firm => firm.Domain.Equals(domain, StringComparison.OrdinalIgnoreCase))?.Name ?? FollowUps.DealName.OfFirm(domain);

    /// <summary>What it is about.</summary>
    public static string DealName(OpenDeal open) => FollowUps.DealName.Of(open.Thread.Mails is [var first, ..] ? first.Subject : "");

    /// <summary>Why a follow-up stands on a day: the reason of the day we proposed, else the person's own choice, with the words it is about.</summary>
    public static Reason ReasonFor(OpenDeal open, LocalDate on) =>
        Proposals.Of(open.Whole, open.Seat) is not { } proposal ? FollowUpDays.Chosen
        : proposal.On == on ? proposal.Reason
        : FollowUpDays.Chosen with { Evidence = proposal.Reason.Evidence };
}
