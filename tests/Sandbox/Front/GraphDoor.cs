using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.IdentityModel.JsonWebTokens;
using NodaTime;
using OutlookFollowUp.Sandbox.Controls;
using OutlookFollowUp.Sandbox.Graph;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Graph.Query;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.SignIn;

namespace OutlookFollowUp.Sandbox.Front;

/// <summary>The door of graph.microsoft.com: who asks, may they, are they too many, is a fault laid for them; then the answer.</summary>
internal sealed class GraphDoor(Tokens tokens, Consents consents, MailboxPlace mailboxes, Faults faults, RequestLog log, Misspoken misspoken, IClock clock, SubscriptionPlace subscriptions)
{
    private readonly MailboxConcurrency concurrency = new();

    public async Task Answer(HttpContext context)
    {
        var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        var body = await ReadBody(context.Request);
        var caller = await Caller(context.Request);
        var ofProduct = caller?.ClientId != Registration.Outlook;
        var (answer, fault) = ofProduct
            ? await AnswerProduct(context, target, body, caller)
            : (await Ask(context, target, body, caller!), null);

        // The answer may be slow on its way; what was asked has happened by then.
        if (ofProduct)
        {
            log.Add(context.Request, target, body, answer.Status, clock.GetCurrentInstant());
            if (fault?.Status is null)
            {
                misspoken.Judge(context.Request.Method, target, answer);
            }
        }

        if (fault is { IsUnheard: true })
        {
            context.Abort();
            return;
        }

        await Write(context.Response, answer);
    }

    private async Task<(GraphAnswer Answer, Fault? Fault)> AnswerProduct(HttpContext context, string target, ReadOnlyMemory<byte> body, GraphCaller? caller)
    {
        if (caller is null)
        {
            return (Unauthorized("Access token validation failure. Invalid audience, signature or lifetime."), null);
        }

        if (consents.IsRevoked(caller.ClientId, caller.Mailbox.Owner))
        {
            return (Unauthorized("Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp"), null);
        }

        using var turn = concurrency.Enter(caller.Mailbox.Id);
        if (turn is null)
        {
            return (GraphAnswer.Error(429, "ApplicationThrottled", "Application is over its MailboxConcurrency limit.") with { Headers = Retry("1") }, null);
        }

        var fault = faults.Meet(context.Request.Method, target);
        var answer = fault?.Answer() ?? await Ask(context, target, body, caller);
        await Task.Delay(fault?.Delay ?? ServiceTime, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return (answer, fault);
    }

    // Real Graph takes its time; a little of it lets calls overlap as they would there.
    private static TimeSpan ServiceTime => TimeSpan.FromMilliseconds(4);

    private async Task<GraphAnswer> Ask(HttpContext context, string target, ReadOnlyMemory<byte> body, GraphCaller caller)
    {
        try
        {
            var question = target.IndexOf('?', StringComparison.Ordinal);
            var path = (question < 0 ? target : target[..question]).Split('/', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(Uri.UnescapeDataString).ToList();
            var json = body.Length == 0 ? null : JsonNode.Parse(body.Span);
            var root = new Uri(context.Request.Host.Host == "graph.microsoft.com" ? Registration.Graph : $"{context.Request.Scheme}://{context.Request.Host}");
            var call = new GraphCall(context.Request.Method, path, GraphQuery.Read(question < 0 ? "" : target[question..]), GraphPreferences.Read(context.Request.Headers["Prefer"].OfType<string>()),
                json, caller.Mailbox, new GraphGrant(caller.ClientId, caller.Scopes), root, clock.GetCurrentInstant());
            var answer = path is ["$batch"] ? GraphBatch.Answer(call, faults)
                : path is ["subscriptions", ..] ? await subscriptions.Answer(call)
                : GraphRoutes.Answer(call);
            await subscriptions.TellOf(caller.Mailbox);
            return answer;
        }
        catch (GraphRefusal refusal)
        {
            return GraphAnswer.Error(refusal.Status, refusal.Code, refusal.Message);
        }
        catch (JsonException)
        {
            return GraphAnswer.Error(400, "BadRequest", "Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
        }
    }

    private async Task<GraphCaller?> Caller(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) || await tokens.Check(header["Bearer ".Length..].Trim(), Registration.Graph) is not JsonWebToken token)
        {
            return null;
        }

        return mailboxes.Of(Guid.Parse(token.GetClaim("oid").Value)) is { } mailbox
            ? new GraphCaller(token.GetClaim("appid").Value, mailbox, token.GetClaim("scp").Value.Split(' ').ToHashSet(StringComparer.OrdinalIgnoreCase))
            : null;
    }

    private static async Task<ReadOnlyMemory<byte>> ReadBody(HttpRequest request)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy, request.HttpContext.RequestAborted);
        return copy.ToArray();
    }

    private static GraphAnswer Unauthorized(string message) =>
        GraphAnswer.Error(401, "InvalidAuthenticationToken", message) with
        {
            Headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { ["WWW-Authenticate"] = "Bearer realm=\"\", authorization_uri=\"https://login.microsoftonline.com/common/oauth2/authorize\"" },
        };

    private static Dictionary<string, string> Retry(string after) => new(StringComparer.OrdinalIgnoreCase) { ["Retry-After"] = after };

    private static async Task Write(HttpResponse to, GraphAnswer answer)
    {
        to.StatusCode = answer.Status;
        to.Headers["request-id"] = Guid.NewGuid().ToString();
        foreach (var (name, value) in answer.Headers)
        {
            to.Headers[name] = value;
        }

        if (answer.Body is not null)
        {
            to.ContentType = "application/json; odata.metadata=minimal; charset=utf-8";
            await to.Body.WriteAsync(Encoding.UTF8.GetBytes(answer.Body.ToJsonString(Json.Written)), to.HttpContext.RequestAborted);
        }
    }
}

/// <summary>Whose token came: the app, the mailbox of the person, and what the two agreed on.</summary>
internal sealed record GraphCaller(string ClientId, Mailbox Mailbox, IReadOnlySet<string> Scopes);
