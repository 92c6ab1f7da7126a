using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;
using OutlookFollowUp.Understanding.Dates;

namespace OutlookFollowUp.Contracts;

/// <summary>How our types look on the wire: camelCase, days as <c>2026-09-25</c>, times as <c>17:00</c>, moments in UTC.</summary>
public static class Wire
{
    /// <summary>Adds our converters to a set of options.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.DictionaryKeyPolicy = JsonNamingPolicy.CamelCase;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
        options.Converters.Add(new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, text => LocalDatePattern.Iso.Parse(text)));
        options.Converters.Add(new TextConverter<LocalTime>(Minutes.Format, text => Minutes.Parse(text)));
        options.Converters.Add(new TextConverter<Instant>(InstantPattern.ExtendedIso.Format, text => InstantPattern.ExtendedIso.Parse(text)));
        options.Converters.Add(new TextConverter<DayOrMoment>(bound => bound.ToString(), ParseBound));
    }

    /// <summary>Options with our converters, for whoever serializes outside the web host.</summary>
    public static JsonSerializerOptions Options()
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        return options;
    }

    private static LocalTimePattern Minutes { get; } = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static ParseResult<DayOrMoment> ParseBound(string text)
    {
        var parts = text.Split('T', 2);
        var day = LocalDatePattern.Iso.Parse(parts[0]);
        if (!day.Success || parts.Length == 1)
        {
            return day.Convert(value => new DayOrMoment(value));
        }

        return Minutes.Parse(parts[1]).Convert(time => new DayOrMoment(day.Value, time));
    }

    private sealed class TextConverter<T>(Func<T, string> write, Func<string, ParseResult<T>> read) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && read(reader.GetString()!) is { Success: true } result
                ? result.Value
                : throw new JsonException($"This is no {typeof(T).Name}.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteStringValue(write(value));
    }
}
