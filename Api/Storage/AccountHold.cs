using System.Security.Cryptography;
using System.Text;
using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.Understanding;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A quiet towards a firm that somebody set or confirmed, or said to be none. Colleagues who know the same firm see it.</summary>
internal sealed class AccountHold : IOwned
{
    private AccountHold()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid AccountId { get; private set; }

    /// <summary>The directory of its author: nobody outside of it sees it.</summary>
    public string TenantId { get; private set; } = "";

    /// <summary>What the firm is known by, for the colleagues who know it too.</summary>
    public string Key { get; private set; } = "";

    /// <summary>The first day on which contact is welcome; null when no day is known.</summary>
    public LocalDate? Until { get; private set; }

    /// <summary>Encrypted.</summary>
    public string Reason { get; private set; } = "";

    /// <summary>The name of whoever set it; encrypted.</summary>
    public string Author { get; private set; } = "";

    /// <summary>The heard quiet it is about; null when it was set by hand.</summary>
    public string? HeardId { get; private set; }

    /// <summary>Whether the person said that the words ask for no quiet.</summary>
    public bool IsNone { get; private set; }

    public string? QuoteMessageId { get; private set; }

    public int QuoteStart { get; private set; }

    /// <summary>Encrypted.</summary>
    public string? Quote { get; private set; }

    /// <summary>From when on a word of theirs lifts it: when it was said, else when it was set.</summary>
    public Instant SetAt { get; private set; }

    /// <summary>When somebody of theirs made contact again, or the person took it away; null while it stands.</summary>
    public Instant? LiftedAt { get; private set; }

    /// <summary>A new one.</summary>
    public static AccountHold On(Account account, Person person, string author, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, AccountId = account.Id, TenantId = person.TenantId, Key = account.Domain, Author = author, SetAt = now };

    /// <summary>A new one, by one click in Outlook: nobody said why.</summary>
    public static AccountHold ByClick(Account account, Person person, LocalDate until, Instant now)
    {
        var hold = On(account, person, person.Name ?? "", now);
        // The same click is the same quiet: its id is made of what it says.
        hold.Id = new(SHA256.HashData(Encoding.UTF8.GetBytes($"{account.Id:N} {until:uuuu-MM-dd}")).AsSpan(0, 16));
        hold.Says(until, "", heardId: null, isNone: false, words: null, now);
        return hold;
    }

    /// <summary>What it is about.</summary>
    public void Says(LocalDate? until, string reason, string? heardId, bool isNone, Evidence? words, Instant setAt)
    {
        (Until, Reason, HeardId, IsNone, SetAt, LiftedAt) = (until, reason, heardId, isNone, setAt, null);
        (QuoteMessageId, QuoteStart, Quote) = (words?.MessageId, words?.Start ?? 0, words?.Quote);
    }

    /// <summary>Contact was made again, or the person took it away.</summary>
    public void Lift(Instant at) => LiftedAt ??= at;

    /// <summary>As whoever decides sees it.</summary>
    public KeptHold AsKept(Guid viewer) =>
        new(Id, Until, Reason, viewer == PersonId ? null : Author, SetAt, HeardId, viewer == PersonId && Quote is { Length: > 0 } quote && QuoteMessageId is { } message ? new(message, QuoteStart, quote.Length, quote) : null);
}
