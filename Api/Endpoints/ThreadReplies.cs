using NodaTime;
using OutlookFollowUp.Api.Mail;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>A thread, read, as the person sees it.</summary>
internal static class ThreadReplies
{
    private const int NearDays = 3;
    private static readonly string[] Prefixes = ["re", "fw", "fwd", "aw", "wg", "sv", "vs", "tr", "rv", "antw", "odp"];

    public static ThreadReply AsReply(this OpenDeal open)
    {
        var (domain, name) = AccountOf(open.Reading);
        return new(
            open.Today,
            open.Thread.ThreadId,
            open.Deal?.Account.Name ?? name,
            domain,
            open.Deal?.Name ?? DealName(open.Thread),
            MoveOf(open.Reading.Plan),
            ProposalOf(open),
            open.FollowUp?.AsReply(),
            open.Reading);
    }

    /// <summary>The customer's firm: the domain most of theirs write from, and the name that stands in it.</summary>
    public static (string? Domain, string Name) AccountOf(Reading reading)
    {
        var domain = reading.Messages.Where(message => message.Side == Side.Theirs).Select(message => message.From)
            .Concat(reading.Stakeholders.Where(person => person.Side == Side.Theirs).Select(person => person.Address ?? ""))
            .Where(address => address.Contains('@', StringComparison.Ordinal))
            .GroupBy(address => address[(address.LastIndexOf('@') + 1)..], StringComparer.OrdinalIgnoreCase)
            .OrderByDescending(group => group.Count())
            .FirstOrDefault()?.Key;
        var first = domain?.Split('.')[0] ?? "";
        return (domain, first.Length > 0 ? char.ToUpperInvariant(first[0]) + first[1..] : "");
    }

    /// <summary>What it is about: the first subject without Re: and Fwd:.</summary>
    public static string DealName(OpenThread thread)
    {
        var subject = thread.Mails.Select(mail => mail.Subject).FirstOrDefault(text => text.Length > 0) ?? "";
        while (subject.IndexOf(':', StringComparison.Ordinal) is > 0 and < 6 and var colon && Prefixes.Contains(subject[..colon].Trim(), StringComparer.OrdinalIgnoreCase))
        {
            subject = subject[(colon + 1)..].TrimStart();
        }

        return subject.Trim();
    }

    /// <summary>Why a follow-up stands on a day: the plan's own reason on the plan's own day, else the person's choice.</summary>
    public static Reason ReasonFor(OpenDeal open, LocalDate on) =>
        ProposalOf(open) is { } proposal && proposal.On == on ? proposal.Reason : FollowUpDays.Chosen;

    private static Proposal? ProposalOf(OpenDeal open)
    {
        if (open.Reading.Plan is not { On: { } on, Reasons: [var reason, ..] })
        {
            return null;
        }

        var near = Enumerable.Range(1, 14).Select(on.PlusDays).Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).Take(NearDays);
        return new(on, reason, [.. near]);
    }

    private static Move MoveOf(Plan plan)
    {
        var side = plan.Action switch
        {
            PlanAction.Stop => MoveSide.Settled,
            PlanAction.LeaveAlone => MoveSide.Quiet,
            PlanAction.Wait => MoveSide.Theirs,
            _ => MoveSide.Yours,
        };
        return plan.Reasons is [var reason, ..] ? new(side, reason.Text, reason.Evidence) : new(side, "", null);
    }
}
