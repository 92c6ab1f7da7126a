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

    /// <summary>Its mail domain; empty for threads nobody of theirs is on yet.</summary>
    public string Domain { get; private set; } = "";

    /// <summary>As well as it is known.</summary>
    public string Name { get; private set; } = "";

    public Instant CreatedAt { get; private set; }

    /// <summary>A firm we have not seen before.</summary>
    public static Account New(Person person, string? domain, string name, Instant now) =>
        new() { Id = Guid.CreateVersion7(now.ToDateTimeOffset()), PersonId = person.Id, Domain = domain ?? "", Name = name, CreatedAt = now };

    /// <summary>We know its name better now.</summary>
    public void IsCalled(string name) => Name = name;
}
