using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;

namespace OutlookFollowUp.Api.Mail;

/// <summary>Questions to Graph whose answers are read as they stand: a mail from Graph and a mail handed over go through the same reader.</summary>
internal static class GraphJson
{
    private static readonly Dictionary<string, ParsableFactory<IParsable>> Errors = new(StringComparer.Ordinal)
    {
        ["4XX"] = ODataError.CreateFromDiscriminatorValue,
        ["5XX"] = ODataError.CreateFromDiscriminatorValue,
    };

    /// <summary>One question.</summary>
    /// <param name="graph">Graph, opened for a caller.</param>
    /// <param name="address">"/me/…", or the address of a next page just as Graph gave it.</param>
    /// <param name="cancellation">Stops waiting.</param>
    /// <param name="prefer">How it should be told; null when as always.</param>
    public static Task<JsonElement> Get(this GraphServiceClient graph, string address, CancellationToken cancellation, string? prefer = null)
    {
        var whole = address.StartsWith('/') ? graph.RequestAdapter.BaseUrl + address : address;
        var request = new RequestInformation { HttpMethod = Method.GET, URI = new(whole) };
        if (prefer is not null)
        {
            request.Headers.Add("Prefer", prefer);
        }

        return graph.Send(request, cancellation);
    }

    /// <summary>Several questions in one round trip. What Graph leaves unanswered in it is asked again on its own, with all patience.</summary>
    public static async Task<IReadOnlyList<JsonElement>> GetTogether(this GraphServiceClient graph, IReadOnlyList<string> addresses, CancellationToken cancellation)
    {
        if (addresses.Count == 1)
        {
            return [await graph.Get(addresses[0], cancellation)];
        }

        var request = new RequestInformation { HttpMethod = Method.POST, URI = new($"{graph.RequestAdapter.BaseUrl}/$batch") };
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Prefer"] = CallerAuthentication.ImmutableIds };
        var questions = addresses.Select((address, place) => new { id = $"{place}", method = "GET", url = address, headers });
        request.SetStreamContent(new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new { requests = questions })), "application/json");
        request.AddRequestOptions([new OnlyReads()]);

        var answers = new JsonElement?[addresses.Count];
        foreach (var answer in (await graph.Send(request, cancellation)).GetProperty("responses").EnumerateArray())
        {
            if (answer.GetProperty("status").GetInt32() == 200 && int.TryParse(answer.GetProperty("id").GetString(), out var place) && place >= 0 && place < answers.Length)
            {
                answers[place] = answer.GetProperty("body");
            }
        }

        for (var place = 0; place < answers.Length; place++)
        {
            answers[place] ??= await graph.Get(addresses[place], cancellation);
        }

        return [.. answers.Select(answer => answer!.Value)];
    }

    /// <summary>The text of a field; null when it is not there.</summary>
    public static string? Text(this JsonElement thing, string field) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(field, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static async Task<JsonElement> Send(this GraphServiceClient graph, RequestInformation request, CancellationToken cancellation)
    {
        request.Headers.TryAdd("Accept", "application/json");
        await using var stream = await graph.RequestAdapter.SendPrimitiveAsync<Stream>(request, Errors, cancellation)
            ?? throw new HttpRequestException("Graph answered nothing.");
        try
        {
            using var document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellation);
            return document.RootElement.Clone();
        }
        catch (JsonException strange)
        {
            throw new HttpRequestException("Graph answered something that is no JSON.", strange);
        }
    }
}
