using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookFollowUp.Sandbox.Graph.Notifications;
using OutlookFollowUp.Sandbox.Mailboxes;
using OutlookFollowUp.Sandbox.SignIn;

namespace OutlookFollowUp.Sandbox.Controls;

/// <summary>Lays faults and clears them.</summary>
internal sealed class FaultControl(Faults faults, Consents consents, SubscriptionPlace subscriptions)
{
    public Task<IResult> Answer(HttpRequest request) => Control.Read(request, async given =>
    {
        if (given is null or { Count: 0 })
        {
            faults.Clear();
            consents.Restore();
            await subscriptions.SendLate();
            return Results.NoContent();
        }

        given.Only("match", "status", "times", "retryAfter", "delay", "notifications", "consent", "scopes", "user", "code", "claims", "signIn", "unheard");
        if (!new[] { "status", "delay", "unheard", "notifications", "consent", "signIn" }.Any(given.ContainsKey))
        {
            throw new ControlRefusal("A fault has a \"status\", a \"delay\", \"unheard\", \"notifications\", \"consent\" or \"signIn\".");
        }

        var laid = (Fault: ReadFault(given), Times: (int?)given.Number("times", 1, 1_000_000), Notifications: ReadNotifications(given.Text("notifications")), Consent: ReadConsent(given), SignIn: ReadSignIn(given.Text("signIn")));
        if (laid.Fault is not null)
        {
            faults.Lay(laid.Fault, laid.Times);
        }

        if (laid.Notifications is { } notifications)
        {
            faults.Lay(notifications);
        }

        if (laid.Consent && given["scopes"] is JsonArray some)
        {
            consents.Withhold(given.Text("user"), [.. some.Select(scope => $"{scope}")]);
        }
        else if (laid.Consent)
        {
            consents.Revoke(given.Text("user"));
        }

        laid.SignIn?.Invoke(given.Text("user"));

        return Results.NoContent();
    });

    /// <summary>Somebody pressed Accept where Microsoft asks whether the product may.</summary>
    public Task<IResult> Consent(HttpRequest request) => Control.Read(request, given =>
    {
        given?.Only("user");
        if (given?.Text("user") is not { } user || !Person.IsAddress(user))
        {
            throw new ControlRefusal("\"user\" is the mail address of whoever agrees.");
        }

        consents.Restore(user);
        return Task.FromResult(Results.NoContent());
    });

    private static Fault? ReadFault(JsonObject given)
    {
        var status = (int?)given.Number("status", 400, 599);
        var delay = given.Number("delay", 0, 600);
        var match = given.Text("match") ?? "";
        var isUnheard = given["unheard"]?.GetValueKind() == JsonValueKind.True;
        return status is null && delay is null && !isUnheard ? null
            : new Fault(match, status, given.Number("retryAfter", 0, 86_400), delay is { } seconds ? TimeSpan.FromSeconds(seconds) : null, given.Text("code"), given.Text("claims"), isUnheard);
    }

    private Action<string?>? ReadSignIn(string? text) => text switch
    {
        null => null,
        "passwordChanged" => consents.EndSessions,
        "blocked" => consents.Block,
        _ => throw new ControlRefusal("\"signIn\" is \"passwordChanged\" or \"blocked\"."),
    };

    private static NotificationFault? ReadNotifications(string? text) => text switch
    {
        null => null,
        "drop" => NotificationFault.Drop,
        "double" => NotificationFault.Double,
        "late" => NotificationFault.Late,
        _ => throw new ControlRefusal("\"notifications\" is \"drop\", \"double\" or \"late\"."),
    };

    private static bool ReadConsent(JsonObject given)
    {
        if (given.Text("user") is { } user && !Person.IsAddress(user))
        {
            throw new ControlRefusal("\"user\" is the mail address of whoever takes the consent back.");
        }

        return given.Text("consent") switch
        {
            null => false,
            "revoked" => true,
            _ => throw new ControlRefusal("\"consent\" is \"revoked\"."),
        };
    }
}
