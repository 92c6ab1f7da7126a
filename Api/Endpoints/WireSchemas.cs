using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using NodaTime;
using OutlookFollowUp.Contracts;
using OutlookFollowUp.Understanding.Dates;
using Swashbuckle.AspNetCore.SwaggerGen;

namespace OutlookFollowUp.Api.Endpoints;

/// <summary>Says in the document what the wire really carries: days and moments as text, and every field of a reply always there.</summary>
internal sealed class WireSchemas : ISchemaFilter
{
    /// <summary>Adds the words for our own types.</summary>
    public static void Add(SwaggerGenOptions options)
    {
        Text<Instant>(options, "date-time", "2026-09-18T14:00:00Z");
        Text<LocalDate>(options, "date", "2026-09-25");
        Text<LocalTime>(options, null, "17:00");
        Text<DayOrMoment>(options, null, "2026-11-30T17:00");
        options.MapType<JsonElement>(() => new OpenApiSchema { Type = JsonSchemaType.Object, AdditionalProperties = new OpenApiSchema() });
        options.SchemaFilter<WireSchemas>();
    }

    public void Apply(IOpenApiSchema schema, SchemaFilterContext context)
    {
        if (schema is not OpenApiSchema { Properties: { Count: > 0 } fields } written)
        {
            return;
        }

        foreach (var property in context.Type.GetProperties())
        {
            if (fields.TryGetValue(NameOf(property), out var field) && field is OpenApiSchema named && !property.PropertyType.IsValueType)
            {
                var known = named.Type.GetValueOrDefault() & ~JsonSchemaType.Null;
                var type = IsNullable(property) ? known | JsonSchemaType.Null : known;
                named.Type = type == default(JsonSchemaType) ? null : type;
            }
        }

        // A table holds what there is: no key of it has to be there.
        if (context.Type.IsGenericType && typeof(IEnumerable).IsAssignableFrom(context.Type))
        {
            return;
        }

        // What we are asked may leave out what may be null; what we answer always says it.
        var isAsked = string.Equals(context.Type.Namespace, typeof(Wire).Namespace, StringComparison.Ordinal) && context.Type.Name.EndsWith("Request", StringComparison.Ordinal);
        written.Required = fields.Where(field => !isAsked || field.Value.Type?.HasFlag(JsonSchemaType.Null) != true).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
    }

    private static string NameOf(PropertyInfo property) =>
        property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name ?? JsonNamingPolicy.CamelCase.ConvertName(property.Name);

    private static bool IsNullable(PropertyInfo property) => new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    private static void Text<T>(SwaggerGenOptions options, string? format, string example)
        where T : struct
    {
        OpenApiSchema Written(JsonSchemaType type) => new() { Type = type, Format = format, Example = example };
        options.MapType<T>(() => Written(JsonSchemaType.String));
        options.MapType<T?>(() => Written(JsonSchemaType.String | JsonSchemaType.Null));
    }
}
