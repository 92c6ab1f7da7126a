using NodaTime;
using OutlookFollowUp.FollowUps;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Deals;
using OutlookFollowUp.FollowUps.Pace;
using OutlookFollowUp.Understanding;
using OutlookFollowUp.Understanding.People;

namespace OutlookFollowUp.Contracts;

/// <summary>A customer firm in a list.</summary>
/// <param name="Id">Ours; stable.</param>
/// <param name="Name">As well as it is known.</param>
/// <param name="Domain">Its mail domain; empty while nobody of theirs is known.</param>
/// <param name="OpenDeals">How many decisions are pursued there.</param>
/// <param name="LastContact">The last contact, either side's; null when there was none.</param>
/// <param name="QuietUntil">Until when they asked for quiet; null when nobody did, or no day is known.</param>
/// <param name="IsQuiet">Whether they asked for quiet.</param>
public sealed record AccountRow(Guid Id, string Name, string Domain, int OpenDeals, Instant? LastContact, LocalDate? QuietUntil, bool IsQuiet);

/// <summary>A customer firm: its people over all threads, its deals, its quiet.</summary>
/// <param name="Today">The reader's day.</param>
/// <param name="Id">Ours; stable.</param>
/// <param name="Name">As well as it is known.</param>
/// <param name="Domains">The domains its people write from, and the private addresses they write from too.</param>
/// <param name="Country">The country whose holidays count, by its name; null when it is not known.</param>
/// <param name="Where">The same by its code, with what tells it; null when it is not known.</param>
/// <param name="Pace">The pace they set: how fast they answer, how they write, how well they know you, each with what it comes from.</param>
/// <param name="People">Everybody of theirs, over all threads.</param>
/// <param name="Deals">What is and was pursued there, the latest first.</param>
/// <param name="Holds">The quiet that stands because somebody set it, the colleagues' included.</param>
/// <param name="Heard">The quiet heard and not yet confirmed.</param>
/// <param name="RestUntil">When we come back to a firm at rest; null when it is not.</param>
/// <param name="Footholds">The deals won there: small ones count.</param>
/// <param name="Warnings">What to know before writing to anybody there.</param>
public sealed record AccountReply(
    LocalDate Today,
    Guid Id,
    string Name,
    IReadOnlyList<string> Domains,
    string? Country,
    CustomerCountry? Where,
    CustomerPace Pace,
    IReadOnlyList<PersonReply> People,
    IReadOnlyList<DealRow> Deals,
    IReadOnlyList<HoldReply> Holds,
    IReadOnlyList<HeardHold> Heard,
    LocalDate? RestUntil,
    int Footholds,
    IReadOnlyList<Warning> Warnings);

/// <summary>Somebody, over all threads with their firm.</summary>
/// <param name="Name">The name, as well as it is known.</param>
/// <param name="Address">The address; null for somebody who was only mentioned.</param>
/// <param name="Side">Which side they sit on.</param>
/// <param name="Role">Their part in the decision.</param>
/// <param name="Status">Whether they can be written to.</param>
/// <param name="OptedOut">Whether they asked not to be written to.</param>
/// <param name="BackOn">The first day back of somebody who is away; null when nobody knows.</param>
/// <param name="Successor">Who follows somebody who left; null when nobody knows.</param>
/// <param name="FirstSeen">Their first mail to you; null when they never wrote.</param>
/// <param name="LastWord">Their last mail to you; null when they never wrote.</param>
/// <param name="Mails">How many mails of theirs there were.</param>
/// <param name="Evidence">The words that show the role.</param>
public sealed record PersonReply(
    string Name,
    string? Address,
    Side Side,
    StakeholderRole Role,
    StakeholderStatus Status,
    bool OptedOut,
    LocalDate? BackOn,
    string? Successor,
    Instant? FirstSeen,
    Instant? LastWord,
    int Mails,
    Evidence? Evidence);

/// <summary>A deal in a list.</summary>
/// <param name="Id">Ours; stable.</param>
/// <param name="Name">What it is about.</param>
/// <param name="State">How it stands.</param>
/// <param name="Until">Until when it waits or rests; null when no day is known.</param>
/// <param name="Reason">Why it stands so.</param>
/// <param name="LastContact">The last contact, either side's; null when there was none.</param>
public sealed record DealRow(Guid Id, string Name, DealState State, LocalDate? Until, Reason Reason, Instant? LastContact);

/// <summary>A quiet that somebody set, or confirmed when it was heard.</summary>
/// <param name="Id">Ours; stable.</param>
/// <param name="Until">The first day on which contact is welcome; null when no day is known.</param>
/// <param name="Reason">Why, as its author says.</param>
/// <param name="Author">Who set it: a colleague's name; null for the person's own.</param>
/// <param name="SetAt">When.</param>
/// <param name="HeardId">The heard quiet it confirms; null when it was set by hand.</param>
/// <param name="Evidence">Their words; null when it was set by hand.</param>
public sealed record HoldReply(Guid Id, LocalDate? Until, string Reason, string? Author, Instant SetAt, string? HeardId, Evidence? Evidence);
