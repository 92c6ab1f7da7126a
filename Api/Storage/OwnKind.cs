using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using OutlookFollowUp.Contracts;

namespace OutlookFollowUp.Api.Storage;

/// <summary>One kind of thing that belongs to people: a table of theirs. Read off the model, so that no table to come is forgotten when they ask.</summary>
internal abstract class OwnKind(IEntityType type)
{
    /// <summary>The table, as the person sees it named.</summary>
    public string Name => type.GetTableName() ?? type.ShortName();

    /// <summary>Every kind there is; what refers to something stands before it.</summary>
    public static IReadOnlyList<OwnKind> Of(FollowUpDb db)
    {
        var left = db.Model.GetEntityTypes().Where(one => typeof(IOwned).IsAssignableFrom(one.ClrType)).ToList();
        var kinds = new List<OwnKind>();
        while (left.Count > 0)
        {
            var free = left.Find(one => !left.Any(other => other != one && other.GetForeignKeys().Any(key => key.PrincipalEntityType == one)))
                ?? throw new InvalidOperationException("Tables refer to each other in a circle: none of them can be erased first.");
            left.Remove(free);
            kinds.Add((OwnKind)Activator.CreateInstance(typeof(OwnKind<>).MakeGenericType(free.ClrType), free)!);
        }

        return kinds;
    }

    /// <summary>Everything of this kind that belongs to somebody, field by field.</summary>
    public abstract Task<IReadOnlyList<JsonElement>> Read(FollowUpDb db, Person person, CancellationToken cancellation);

    /// <summary>The values of one field in those of somebody's rows where another field has a value; none when the kind lacks either.</summary>
    public abstract Task<List<TValue>> Values<TValue>(FollowUpDb db, Person person, string field, string where, Guid value, CancellationToken cancellation);

    /// <summary>Erases everything of this kind that belongs to somebody.</summary>
    public abstract Task Erase(FollowUpDb db, Person person, CancellationToken cancellation);

    /// <summary>Erases those of somebody's rows in which a field has one of these values; none when the kind lacks the field.</summary>
    public abstract Task Erase<TValue>(FollowUpDb db, Person person, string field, IReadOnlyCollection<TValue> values, CancellationToken cancellation);

    protected bool Has<TValue>(string field) => type.FindProperty(field)?.ClrType == typeof(TValue);

    protected JsonElement Written(object row) => JsonSerializer.SerializeToElement(
        type.GetProperties().ToDictionary(field => JsonNamingPolicy.CamelCase.ConvertName(field.Name), field => field.PropertyInfo?.GetValue(row), StringComparer.Ordinal),
        Options);

    private static JsonSerializerOptions Options { get; } = Wire.Options();
}

/// <inheritdoc cref="OwnKind"/>
internal sealed class OwnKind<T>(IEntityType type) : OwnKind(type)
    where T : class, IOwned
{
    public override async Task<IReadOnlyList<JsonElement>> Read(FollowUpDb db, Person person, CancellationToken cancellation) =>
        [.. (await db.Set<T>().AsNoTracking().Of(person).ToListAsync(cancellation)).Select(row => Written(row))];

    public override Task<List<TValue>> Values<TValue>(FollowUpDb db, Person person, string field, string where, Guid value, CancellationToken cancellation) =>
        Has<TValue>(field) && Has<Guid>(where)
            ? db.Set<T>().Of(person).Where(one => EF.Property<Guid>(one, where) == value).Select(one => EF.Property<TValue>(one, field)).ToListAsync(cancellation)
            : Task.FromResult<List<TValue>>([]);

    public override Task Erase(FollowUpDb db, Person person, CancellationToken cancellation) => db.Set<T>().Of(person).ExecuteDeleteAsync(cancellation);

    public override Task Erase<TValue>(FollowUpDb db, Person person, string field, IReadOnlyCollection<TValue> values, CancellationToken cancellation) =>
        values.Count > 0 && Has<TValue>(field)
            ? db.Set<T>().Of(person).Where(one => values.Contains(EF.Property<TValue>(one, field))).ExecuteDeleteAsync(cancellation)
            : Task.CompletedTask;
}
