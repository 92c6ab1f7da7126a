using NodaTime;
using OutlookFollowUp.FollowUps.Accounts;
using OutlookFollowUp.FollowUps.Pace;

namespace OutlookFollowUp.Api.Storage;

/// <summary>A customer firm of one person's.</summary>
internal sealed class Account : IOwned
{
    private Account()
    {
    }

    public Guid Id { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>What it was first known by: its mail domain, or the address of somebody who writes from a public mail house. Empty for threads nobody of theirs is on yet.</summary>
    public string Domain { get; private set; } = "";

    /// <summary>As well as it is known.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The country whose holidays count, by its code; null when it is not known.</summary>
    public string? Country { get; private set; }

    /// <summary>What tells it; null while nothing does.</summary>
    public CountryFrom? CountryFrom { get; private set; }

    /// <summary>The same in a sentence; encrypted.</summary>
    public string? CountryWords { get; private set; }

    /// <summary>The manner the person chose for it; null while it is read from their mails.</summary>
    public Manner? Manner { get; private set; }

    public Instant CreatedAt { get; private set; }

    /// <summary>Where it is and what tells it; null while nobody knows.</summary>
    public CustomerCountry? Where => Country is { } code && CountryFrom is { } from ? new(code, from, CountryWords ?? "") : null;

    /// <summary>A firm we have not seen before.</summary>
    public static Account New(Person person, string? domain, string name, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, Domain = domain ?? "", Name = name, CreatedAt = now };

    /// <summary>We know its name better now.</summary>
    public void IsCalled(string name) => Name = name;

    /// <summary>Their mails tell its country. What tells less, or tells it after the person has chosen, changes nothing.</summary>
    public void IsIn(CustomerCountry? found)
    {
        if (found is not null && (CountryFrom is not { } known || (known != FollowUps.Accounts.CountryFrom.Choice && found.From >= known)))
        {
            (Country, CountryFrom, CountryWords) = (found.Code, found.From, found.Text);
        }
    }

    /// <summary>The person says where it is; null lets their mails tell it again.</summary>
    public void IsChosenToBeIn(CustomerCountry? chosen) => (Country, CountryFrom, CountryWords) = (chosen?.Code, chosen?.From, chosen?.Text);

    /// <summary>The person says how its people like to be met; null lets their mails tell it again.</summary>
    public void IsMet(Manner? manner) => Manner = manner;
}

/// <summary>What a firm is known by: a domain, or the whole address of somebody who writes from a public mail house.</summary>
internal sealed class AccountAlias : IOwned
{
    private AccountAlias()
    {
    }

    public Guid PersonId { get; private set; }

    /// <summary>The domain or the address, in lower case.</summary>
    public string Key { get; private set; } = "";

    public Guid AccountId { get; private set; }

    public Account Account { get; private set; } = null!;

    /// <summary>Another way to know a firm.</summary>
    public static AccountAlias Of(Account account, string key) => new() { PersonId = account.PersonId, AccountId = account.Id, Account = account, Key = key };
}
