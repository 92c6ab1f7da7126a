using NodaTime;

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

    public Instant CreatedAt { get; private set; }

    /// <summary>A firm we have not seen before.</summary>
    public static Account New(Person person, string? domain, string name, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, Domain = domain ?? "", Name = name, CreatedAt = now };

    /// <summary>We know its name better now.</summary>
    public void IsCalled(string name) => Name = name;

    /// <summary>We know its country now.</summary>
    public void IsIn(string? country) => Country = country ?? Country;
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
