namespace OutlookFollowUp.Api.Storage;

/// <summary>Something that belongs to one person; nobody else may see it.</summary>
internal interface IOwned
{
    /// <summary>Whose it is.</summary>
    Guid PersonId { get; }
}

/// <summary>Every query starts from the person who asks.</summary>
internal static class Owned
{
    /// <summary>Only what belongs to this person.</summary>
    public static IQueryable<T> Of<T>(this IQueryable<T> all, Person person)
        where T : class, IOwned => all.Where(one => one.PersonId == person.Id);
}
